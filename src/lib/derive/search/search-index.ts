import { isWholeArea, type Area, type WholeArea } from '../../model/area';
import type { Case } from '../../model/case';
import { areasOf, type CaseHead } from '../../model/case-head';
import { NO_TEXTS, type CaseTexts } from '../../model/case-texts';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import { areaName, enStem, fold, kanaStem, nameStem } from '../../model/name';
import { themeById, themeGroupOf } from '../../model/theme';
import type { SearchTarget } from './target';

/** Something that can be found, with the folded texts it is found by. */
export interface SearchEntry {
	readonly target: SearchTarget;
	/** The area it is or leads to, or the one that runs the case; empty where there is none. */
	readonly code: AreaCode;
	/** Names of its own: a word may be all of one (exact), begin one (prefix), or be inside one. */
	readonly names: readonly string[];
	/** The name with those of what it lies in before it, and the length of these: 愛媛県今治市, 3. */
	readonly full: readonly (readonly [name: string, before: number])[];
	/** Texts around it (prefecture, organisations), where a word fits least well. */
	readonly around: string;
	/** What is around it does not find it by itself, only beside a word of its name: 横浜 is not every ward of it. */
	readonly aroundFinds: boolean;
	/** Order among hits of the same rank, by `GROUPS`; then `weight`, the higher first. */
	readonly group: number;
	readonly weight: readonly [recorded: number, population: number];
}

/** Hits of the same rank, in this order. */
export const GROUPS = [
	'region',
	'prefecture',
	'municipality',
	'former',
	'ward',
	'theme',
	'set',
	'framework',
	'case',
	'partner'
] as const;

/** What an entry is found by; the rest is as where there is none of it. */
export function entryOf(
	group: (typeof GROUPS)[number],
	target: SearchTarget,
	names: readonly string[],
	{
		code = '',
		full = [],
		around = '',
		aroundFinds = true,
		weight = [0, 0]
	}: Partial<Pick<SearchEntry, 'code' | 'full' | 'around' | 'aroundFinds' | 'weight'>> = {}
): SearchEntry {
	return { target, code, names, full, around, aroundFinds, group: GROUPS.indexOf(group), weight };
}

/** The folded name with what it lies in before it. */
export function fullName(before: string, name: string): readonly [name: string, before: number] {
	const full = fold(before + name);
	return [full, full.length - fold(name).length];
}

export interface SearchIndex {
	readonly dataset: Dataset;
	readonly entries: readonly SearchEntry[];
	/** Romaji → hiragana, when it has been loaded (`toHiragana` of wanakana). */
	readonly toHiragana: ((romaji: string) => string) | null;
}

export interface SearchOptions {
	readonly toHiragana?: ((romaji: string) => string) | undefined;
	/** The whole records of cases, as far as they have arrived: without its own a case is found by its titles, themes and area. */
	readonly texts?: CaseTexts | undefined;
	/** Only so many cases, the first; the others come by `caseEntries`. */
	readonly cases?: number | undefined;
}

/**
 * Indexes every area (northern villages included) and every case; what else can be found is added by `withEntries`.
 * Built once for a dataset; `withHiragana` adds the converter when it arrives later.
 */
export function makeSearchIndex(
	dataset: Dataset,
	{ toHiragana, texts, cases: first }: SearchOptions = {}
): SearchIndex {
	const areas = areaEntries(dataset);
	const cases = caseEntries(dataset, 0, first, texts);
	return { dataset, entries: [...areas, ...cases], toHiragana: toHiragana ?? null };
}

/** The same index with more that can be found. */
export function withEntries(index: SearchIndex, more: readonly SearchEntry[]): SearchIndex {
	return more.length === 0 ? index : { ...index, entries: [...index.entries, ...more] };
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

/** The same index with a converter of romaji. */
export function withHiragana(index: SearchIndex, toHiragana: (romaji: string) => string): SearchIndex {
	return { ...index, toHiragana };
}

const known = new WeakMap<Dataset, readonly SearchEntry[]>();
/** Made once for a dataset: only cases are indexed anew when their texts arrive. */
function areaEntries(dataset: Dataset): readonly SearchEntry[] {
	let entries = known.get(dataset);
	if (!entries) known.set(dataset, (entries = dataset.areas.map((area) => areaEntry(dataset, area))));
	return entries;
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
	const around = prefecture && !own ? writingsOf(prefecture) : [];
	const county = isWholeArea(area) ? (area.county ?? '') : '';
	const recorded = own ? dataset.casesIn(area.code) : dataset.casesOf(area.code);
	return entryOf(
		own ? 'prefecture' : 'municipality',
		{ kind: 'area' },
		[...new Set([...names.map(fold), area.code, area.lgcode])],
		{
			code: area.code,
			full: [fullName(own ? '' : (prefecture?.name ?? ''), area.name)],
			around: fold([...around, county].join('\n')),
			weight: [recorded.length > 0 ? 1 : 0, area.population ?? -1]
		}
	);
}

function readingsOf(area: WholeArea): string[] {
	return [area.kana, kanaStem(area), ...[area.en, enStem(area)].flatMap(bothNasals)];
}

/** How an area is written, as far as that has been read. */
function writingsOf(area: Area): string[] {
	return isWholeArea(area) ? [area.name, area.kana, area.en] : [area.name];
}

function caseEntry(dataset: Dataset, item: CaseHead, whole: Case | null): SearchEntry {
	const programmes = whole?.programmes.flatMap(bothNames) ?? [];
	return entryOf(
		'case',
		{ kind: 'case', item },
		[item.title, ...(item.titleEn === item.title ? [] : [item.titleEn]), ...programmes].map(fold),
		{
			code: item.area,
			around: [
				...areasOf(item).map((code) => placeTexts(dataset, code)),
				...item.themes.map(themeTexts),
				...(whole ? [fold(textsOf(whole).join('\n'))] : [])
			].join('\n'),
			// The newest first.
			weight: [1, Number(/\d{4}/.exec(item.date ?? '') ?? 0)]
		}
	);
}

function textsOf(item: Case): readonly string[] {
	return [
		item.summary,
		item.summaryEn,
		...item.partners.flatMap(bothNames),
		...item.initiatives.flatMap((each) => [each.name, each.nameEn, each.summary, each.summaryEn])
	];
}

function bothNames({ name, en }: { readonly name: string; readonly en?: string | undefined }): string[] {
	return en === undefined ? [name] : [name, en];
}

/** Folding takes most of the time, and tens of thousands of cases have the same places and themes. */
const places = new WeakMap<Dataset, Map<AreaCode, string>>();
function placeTexts(dataset: Dataset, code: AreaCode): string {
	let known = places.get(dataset);
	if (!known) places.set(dataset, (known = new Map<AreaCode, string>()));
	let texts = known.get(code);
	if (texts === undefined) {
		const area = dataset.areaByCode.get(code);
		const prefecture = dataset.areaByCode.get(prefectureCodeOf(code));
		const kana = area && isWholeArea(area) ? [area.kana] : [];
		const names = area ? [areaName(area, 'ja', prefecture), ...kana, areaName(area, 'en', prefecture)] : [];
		known.set(code, (texts = fold(names.join('\n'))));
	}
	return texts;
}

const themes = new Map<string, string>();
function themeTexts(id: string): string {
	let texts = themes.get(id);
	if (texts === undefined) {
		const both = [themeById(id), themeGroupOf(id)].flatMap((theme) => (theme ? [theme.ja, theme.en] : []));
		themes.set(id, (texts = fold(both.join('\n'))));
	}
	return texts;
}

/** Gunma and Gumma, Namba and Nanba: ん before b, m, p is written both ways. */
function bothNasals(en: string): readonly string[] {
	return [en, en.replace(/n(?=[bmp])/gi, 'm'), en.replace(/m(?=[bmp])/gi, 'n')];
}
