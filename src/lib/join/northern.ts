/** The villages of the Northern Territories: one shares its name, 泊村, with a village of the same prefecture. */
import type { NameEvidence } from './evidence';

/**
 * Takes the northern 泊村 for what it is: not meant, unless the table lists the northern villages. Official tables list
 * all six or none, so 泊村 is that of 古宇郡 where no other northern village is named.
 * @param coded whether the row has a code, which is enough to distinguish the two
 */
export function settleNorthern(
	names: readonly NameEvidence[],
	coded: readonly boolean[]
): readonly NameEvidence[] {
	const isListed = names.some(({ places }) => places.length > 0 && places.every(({ northern }) => northern));
	if (isListed) return names;
	return names.map((name, i) =>
		isShared(name) && !coded[i] ? { ...name, places: name.places.filter(({ northern }) => !northern) } : name
	);
}

/** It can be a northern village, and another place. */
function isShared({ kind, places }: NameEvidence): boolean {
	return (
		kind === 'places' && places.some(({ northern }) => northern) && !places.every(({ northern }) => northern)
	);
}
