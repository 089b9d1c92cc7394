import type { CaseTexts } from '../../model/case-texts';
import type { Dataset } from '../../model/dataset';
import { caseKeys } from './case-index';

/** A name with the number of cases it is in. */
export interface NameCount {
	readonly name: string;
	readonly count: number;
}

/** What cases of the atlas name, each the most frequent first; what only a person's own cases name is left out. */
export interface CaseNames {
	/** Organisations. */
	readonly partners: readonly NameCount[];
	readonly awards: readonly NameCount[];
}

const known = new WeakMap<Dataset, CaseNames>();

/** The names in a dataset; `null` before the whole records of its cases have arrived. */
export function caseNames(dataset: Dataset, texts: CaseTexts): CaseNames | null {
	if (!texts.hold(dataset.cases)) return null;
	let names = known.get(dataset);
	if (!names) {
		// What is filtered by is in the address, where nothing of a person's own may be.
		const ours = caseKeys(dataset, texts).filter((_, i) => dataset.cases[i]?.set !== null);
		names = {
			partners: byFrequency(ours.map(({ partners }) => partners)),
			awards: byFrequency(ours.map(({ awards }) => awards))
		};
		known.set(dataset, names);
	}
	return names;
}

function byFrequency(lists: readonly (readonly string[])[]): readonly NameCount[] {
	const counts = new Map<string, number>();
	for (const list of lists) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts]
		.map(([name, count]) => ({ name, count }))
		.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
