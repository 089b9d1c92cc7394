import type { Area, AreaKind } from '../../model/area';

const FAMILY: Readonly<Record<AreaKind, string>> = {
	prefecture: 'prefecture',
	'designated-city': 'city',
	city: 'city',
	'special-ward': 'ward',
	town: 'town',
	village: 'town',
	'northern-village': 'none'
};

/** Whether two municipalities are of one kind: cities, special wards, or towns and villages. */
export function isSameKind(a: Area, b: Area): boolean {
	return FAMILY[a.kind] === FAMILY[b.kind];
}
