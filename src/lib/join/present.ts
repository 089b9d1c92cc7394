/** Municipalities of today before those that are gone, and the name as it is written before another that folds to it. */
import type { NameEvidence } from './evidence';
import type { Place } from './places';
import { spellingRules } from './spelling';

/**
 * Where a name is exactly that of a municipality of today, it means that one: neither a former one of the name (境町 of
 * 群馬県), nor one that is written with another form of a character (鹿島市 for 鹿嶋市). Unless the table shows that it is old:
 * where another row names a place that is gone, those that ended about then or later may be meant, too.
 * @param coded whether the row has a code, which says more than the name
 */
export function settleFormer(
	names: readonly NameEvidence[],
	coded: readonly boolean[]
): readonly NameEvidence[] {
	const age = oldest(names);
	/** The same object for the same names, so that they are decided once. */
	const known = new Map<NameEvidence, NameEvidence>();
	return names.map((name, i) => {
		if (name.kind !== 'places' || name.places.length < 2 || coded[i]) return name;
		let settled = known.get(name);
		if (!settled) known.set(name, (settled = settle(name, age)));
		return settled;
	});
}

function settle(name: NameEvidence, age: string | null): NameEvidence {
	if (!name.places.some((place) => isExact(name, place))) return name;
	const places = name.places.filter((place) =>
		place.kind === 'former'
			? age !== null && Number(age.slice(0, 4)) - Number(endOf(place).slice(0, 4)) <= SPAN
			: place.kind === 'ward' || isExact(name, place)
	);
	return places.length === name.places.length ? name : { ...name, places };
}

/** Years: a table of a time of mergers may be older than the first of them that it shows. */
const SPAN = 5;

/** The day before which the table was made, as its names show: some are of places that are gone. */
function oldest(names: readonly NameEvidence[]): string | null {
	let first: string | null = null;
	for (const { kind, places, reading } of names) {
		if (kind !== 'places' || reading?.by === 'stem' || !places.every((place) => place.kind === 'former'))
			continue;
		const last = places.map(endOf).reduce((a, b) => (a > b ? a : b));
		if (first === null || last < first) first = last;
	}
	return first;
}

function endOf({ former }: Place): string {
	return former?.steps[0]?.date ?? '';
}

/** A municipality of today, written as it is officially. */
function isExact({ reading }: NameEvidence, place: Place): boolean {
	if (place.kind !== 'area' || reading?.by !== 'name') return false;
	return [place.name, place.group + place.name].some((official) => {
		const rules = spellingRules(reading.name, official);
		return rules !== null && !rules.includes('variant-character');
	});
}
