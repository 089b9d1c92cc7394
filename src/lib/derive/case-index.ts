import type { Case } from '../model/case';
import { prefectureCodeOf } from '../model/code';
import type { Dataset } from '../model/dataset';
import { areaName, fold } from '../model/name';
import { themeGroupOf } from '../model/theme';

/** What filters ask of a case, worked out once. */
export interface CaseKeys {
	/** Ids of both levels, each once. */
	readonly themes: readonly string[];
	/** Region id and prefecture code. */
	readonly places: readonly string[];
	readonly partners: readonly string[];
	readonly awards: readonly string[];
	/** `scheme:value`. */
	readonly facets: readonly string[];
}

const keysOfDataset = new WeakMap<Dataset, ReadonlyMap<Case, CaseKeys>>();
const textsOfDataset = new WeakMap<Dataset, Map<Case, string>>();

/** The keys of every case of a dataset, kept for as long as the dataset lives. */
export function caseKeys(dataset: Dataset): ReadonlyMap<Case, CaseKeys> {
	let keys = keysOfDataset.get(dataset);
	if (!keys) {
		keys = new Map(dataset.cases.map((item) => [item, keysOf(dataset, item)]));
		keysOfDataset.set(dataset, keys);
	}
	return keys;
}

/**
 * The folded text that free text is looked for in: title, summary, programmes, partners, initiatives, name of the area.
 * Folded when first asked for.
 */
export function caseText(dataset: Dataset, item: Case): string {
	let texts = textsOfDataset.get(dataset);
	if (!texts) textsOfDataset.set(dataset, (texts = new Map()));
	let text = texts.get(item);
	if (text === undefined) texts.set(item, (text = fold(textOf(dataset, item))));
	return text;
}

function keysOf(dataset: Dataset, item: Case): CaseKeys {
	const groups = item.themes.map((id) => themeGroupOf(id)?.id ?? id);
	const area = dataset.areaByCode.get(item.area);
	return {
		themes: [...new Set([...item.themes, ...groups])],
		places: area ? [area.region, prefectureCodeOf(item.area)] : [],
		partners: [...new Set(item.partners)],
		awards: item.award === undefined ? [] : [item.award],
		facets: [...new Set(item.facets.map((facet) => `${facet.scheme}:${facet.value}`))]
	};
}

function textOf(dataset: Dataset, item: Case): string {
	const area = dataset.areaByCode.get(item.area);
	const prefecture = dataset.areaByCode.get(prefectureCodeOf(item.area));
	const names = area ? [areaName(area, 'ja', prefecture), areaName(area, 'en', prefecture)] : [];
	return [
		item.title,
		item.titleEn,
		item.summary,
		...item.programmes,
		...item.partners,
		...item.initiatives.flatMap((initiative) => [initiative.name, initiative.summary]),
		...names
	].join('\n');
}
