/** The parameters of a view's scope. */
import { REGIONS } from '../../model/area';
import { parseCode, type AreaCode } from '../../model/code';
import { COUNTRY, RINGS, scopeOfList, scopeOfPlaces, type Scope } from '../scope';
import type { ViewState } from '../view';
import { parameter, placesOf, several, type Kind, type Place } from './parameter';

/** Most areas of a list, and the longest name, that are read from an address. */
export const LIST_LIMIT = 400;
export const NAME_LIMIT = 60;

const of = placesOf<ViewState>();

function isPlace(id: string): boolean {
	return REGIONS.some((region) => region.id === id) || (/^\d\d$/.test(id) && parseCode(id) !== null);
}

const places = several('place', isPlace, 'place');
const someOf = several('scope', isPlace, 'scope');

type Report = Parameters<Kind<Scope>['read']>[1];

/** A scope that is more than regions and prefectures; `null`: what is written is none. */
function readSpecial(text: string, report: Report): Scope | null {
	const [kind = '', rest = '', more] = text.split(':');
	if (kind === 'framework') return rest === '' ? null : { kind, id: text.slice('framework:'.length) };
	if (kind === 'list' && more === undefined) {
		const areas = new Set<AreaCode>();
		for (const found of rest.split(',').filter((each) => each !== '')) {
			const code = parseCode(found);
			if (code !== null && areas.size < LIST_LIMIT) areas.add(code);
			else report(found, 'scope');
		}
		return scopeOfList([...areas]);
	}
	const area = parseCode(rest);
	const rings = RINGS.find((each) => String(each) === (more ?? '1'));
	return kind === 'around' && area !== null && rings ? { kind, area, rings } : null;
}

const scope: Kind<Scope> = {
	form: 'scope',
	repeats: true,
	read: (given, report) => {
		const special = given.find((text) => text.includes(':'));
		if (special === undefined) return scopeOfPlaces(someOf.read(given, report, null) ?? []);
		for (const found of given) if (found !== special && found !== '') report(found, 'scope');
		const read = readSpecial(special, report);
		if (read === null) report(special, 'scope');
		return read ?? COUNTRY;
	},
	write: (value) => {
		switch (value.kind) {
			case 'places':
				return value.places;
			case 'around':
				return [['around', value.area, ...(value.rings === 1 ? [] : [value.rings])].join(':')];
			case 'list':
				return [`list:${value.areas.join()}`];
			case 'framework':
				return [`framework:${value.id}`];
			default: {
				const never: never = value;
				return never;
			}
		}
	}
};

/** What `scope` was called when it was regions and prefectures only: read for good, never written. */
const before: Kind<Scope> = {
	form: 'place',
	repeats: true,
	read: (given, report) => scopeOfPlaces(places.read(given, report, null) ?? []),
	write: () => []
};

const listName: Place<ViewState, string> = {
	get: ({ scope }) => (scope.kind === 'list' ? scope.name : ''),
	set: (view, name) => (view.scope.kind === 'list' ? { ...view, scope: { ...view.scope, name } } : view)
};
const name: Kind<string, ViewState> = {
	form: 'text',
	read: ([found = ''], report, { scope }) => {
		if (scope.kind === 'list' || found === '') return found.trim().slice(0, NAME_LIMIT);
		report(found);
		return undefined;
	},
	write: (value) => (value === '' ? [] : [value])
};

export const SCOPE_PARAMETERS = [
	parameter('place', of('scope'), before),
	parameter('scope', of('scope'), scope),
	parameter('scopename', listName, name)
] as const;
