import { isWholeArea, type Area, type WholeArea } from '../../model/area';
import type { Case } from '../../model/case';
import type { CaseHead } from '../../model/case-head';
import { NO_TEXTS, type CaseTexts } from '../../model/case-texts';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import type { Framework, Frameworks } from '../../model/framework';
import { areaName, enStem, fold, kanaStem, nameStem } from '../../model/name';

/** Something that can be found, with the folded texts it is found by. */
export interface SearchEntry {
	readonly code: AreaCode;
	/** The case it is; absent where it is the area itself. */
	readonly item?: CaseHead;
	/** The framework it is; it has no area, and its code is empty. */
	readonly framework?: Framework;
	/** Names of its own: a word may be all of one (exact), begin one (prefix), or be inside one. */
	readonly names: readonly string[];
	/** The name with its prefecture's before it, and the length of that: 愛媛県今治市, 3. */
	readonly full: readonly [name: string, prefecture: number];
	/** Texts around it (prefecture, organisations), where a word fits least well. */
	readonly around: string;
	/** Order among hits of the same rank: prefecture 0, municipality 1, framework 2, case 3; then `weight`, the higher first. */
	readonly group: 0 | 1 | 2 | 3;
	readonly weight: readonly [recorded: number, population: number];
}

export interface SearchIndex {
	readonly dataset: Dataset;
	readonly entries: readonly SearchEntry[];
	/** Romaji → hiragana, when it has been loaded (`toHiragana` of wanakana). */
	readonly toHiragana: ((romaji: string) => string) | null;
}

export interface SearchOptions {
	readonly toHiragana?: ((romaji: string) => string) | undefined;
	/** The whole records of cases, as far as they have arrived: without its own a case is found by its titles and its area. */
	readonly texts?: CaseTexts | undefined;
	/** Only so many cases, the first; the others come by `caseEntries`. */
	readonly cases?: number | undefined;
}

/**
 * Indexes every area (northern villages included) and every case.
 * Built once for a dataset; `withHiragana` adds the converter when it arrives later.
 */
export function makeSearchIndex(
	dataset: Dataset,
	{ toHiragana, texts, cases: first }: SearchOptions = {}
): SearchIndex {
	const areas = dataset.areas.map((area) => areaEntry(dataset, area));
	const cases = caseEntries(dataset, 0, first, texts);
	return { dataset, entries: [...areas, ...cases], toHiragana: toHiragana ?? null };
}

/** Entries of cases, by their positions in the dataset. */
export function caseEntries(
	dataset: Dataset,
	from: number,
	to?: number,
	texts: CaseTexts = NO_TEXTS
): readonly SearchEntry[] {
	return dataset.cases.slice(from, to).map((item) => caseEntry(dataset, item, texts.of(item)));
}

/** Entries of frameworks, found by their names and those of their centres. */
export function frameworkEntries(dataset: Dataset, frameworks: Frameworks): readonly SearchEntry[] {
	return frameworks.all.map((framework) => ({
		code: '',
		framework,
		names: [framework.name, ...(framework.en === undefined ? [] : [framework.en])].map(fold),
		full: ['', 0],
		around: fold(framework.centres.map((code) => dataset.areaByCode.get(code)?.name ?? '').join('\n')),
		group: 2,
		weight: [0, framework.members.length]
	}));
}

/** The same index with a converter of romaji. */
export function withHiragana(index: SearchIndex, toHiragana: (romaji: string) => string): SearchIndex {
	return { ...index, toHiragana };
}

function areaEntry(dataset: Dataset, area: Area): SearchEntry {
	const prefecture = dataset.areaByCode.get(prefectureCodeOf(area.code));
	const own = isPrefectureCode(area.code);
	const names = [
		area.name,
		nameStem(area),
		areaName(area, 'ja', prefecture),
		...(isWholeArea(area) ? readingsOf(area) : [])
	];
	const full = fold(areaName(area, 'ja', prefecture));
	const around = prefecture && !own ? writingsOf(prefecture) : [];
	const county = isWholeArea(area) ? (area.county ?? '') : '';
	const recorded = own ? dataset.casesIn(area.code) : dataset.casesOf(area.code);
	return {
		code: area.code,
		names: [...new Set([...names.map(fold), area.code, area.lgcode])],
		full: [full, full.length - fold(area.name).length],
		around: fold([...around, county].join('\n')),
		group: own ? 0 : 1,
		weight: [recorded.length > 0 ? 1 : 0, area.population ?? -1]
	};
}

function readingsOf(area: WholeArea): string[] {
	return [area.kana, kanaStem(area), ...[area.en, enStem(area)].flatMap(bothNasals)];
}

/** How an area is written, as far as that has been read. */
function writingsOf(area: Area): string[] {
	return isWholeArea(area) ? [area.name, area.kana, area.en] : [area.name];
}

function caseEntry(dataset: Dataset, item: CaseHead, whole: Case | null): SearchEntry {
	const area = dataset.areaByCode.get(item.area);
	const prefecture = dataset.areaByCode.get(prefectureCodeOf(item.area));
	const kana = area && isWholeArea(area) ? [area.kana] : [];
	const around = area ? [areaName(area, 'ja', prefecture), ...kana, areaName(area, 'en', prefecture)] : [];
	return {
		code: item.area,
		item,
		names: [item.title, item.titleEn, ...(whole?.programmes.map(({ name }) => name) ?? [])].map(fold),
		full: ['', 0],
		around: fold(
			[
				...around,
				...(whole
					? [
							whole.summary,
							...whole.partners.map(({ name }) => name),
							...whole.initiatives.flatMap(({ name, summary }) => [name, summary])
						]
					: [])
			].join('\n')
		),
		group: 3,
		weight: [1, 0]
	};
}

/** Gunma and Gumma, Namba and Nanba: ん before b, m, p is written both ways. */
function bothNasals(en: string): readonly string[] {
	return [en, en.replace(/n(?=[bmp])/gi, 'm'), en.replace(/m(?=[bmp])/gi, 'n')];
}
