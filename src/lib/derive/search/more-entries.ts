/** What can be found besides the areas of today and the cases. */
import type { FormerPlace, Ward } from '../../model/names/former';
import { isWholeArea, REGIONS, type RegionId } from '../../model/area';
import { CASE_SETS } from '../../model/case-set';
import { wholeCases, type CaseTexts } from '../../model/case-texts';
import { prefectureCodeOf } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import type { Frameworks } from '../../model/framework';
import { fold } from '../../model/name';
import { THEMES, type Theme } from '../../model/theme';
import { THEME_WORDS } from '../../model/names/theme-words';
import { entryOf, fullName, type SearchEntry } from './search-index';

/** How regions are read, and what else they are called. 北海道 is found as the prefecture that it is. */
const REGION_NAMES: Readonly<Record<Exclude<RegionId, 'hokkaido'>, string>> = {
	tohoku: '東北 とうほく',
	kanto: '関東 かんとう',
	chubu: '中部 ちゅうぶ',
	kinki: '近畿 きんき 関西 かんさい Kansai',
	chugoku: '中国 ちゅうごく',
	shikoku: '四国 しこく',
	kyushu: '九州 きゅうしゅう Kyushu'
};

/** Regions, themes of both levels and sets: what there is of them is known from the start. */
export function standingEntries(): readonly SearchEntry[] {
	const regions = REGIONS.flatMap(({ id, ja, en }) => {
		if (id === 'hokkaido') return [];
		const called = REGION_NAMES[id].split(' ');
		return entryOf('region', { kind: 'region', id }, folded([ja, en, ...called, `${called[0] ?? ja}地方`]));
	});
	const sets = CASE_SETS.map(({ id, ja, en }) => entryOf('set', { kind: 'set', id }, folded([ja, en])));
	return [...regions, ...THEMES.flatMap((group) => [group, ...group.finer]).map(themeEntry), ...sets];
}

/** A theme is found by each part of its name, and by plain words for it. */
function themeEntry({ id, ja, en }: Theme): SearchEntry {
	const parts = [...ja.split('・'), ...en.split(/ and |, /)];
	return entryOf(
		'theme',
		{ kind: 'theme', id },
		folded([ja, en, ...parts, ...(THEME_WORDS[id]?.split(' ') ?? [])])
	);
}

/** Frameworks, found by their names and those of their centres. */
export function frameworkEntries(dataset: Dataset, frameworks: Frameworks): readonly SearchEntry[] {
	return frameworks.all.map((framework) =>
		entryOf(
			'framework',
			{ kind: 'framework', framework },
			folded([framework.name, ...(framework.en === undefined ? [] : [framework.en])]),
			{
				around: fold(framework.centres.map((code) => dataset.areaByCode.get(code)?.name ?? '').join('\n')),
				weight: [0, framework.members.length]
			}
		)
	);
}

/** Municipalities that are gone, each with the one that it is part of today; several where it was divided. */
export function formerEntries(dataset: Dataset, former: readonly FormerPlace[]): readonly SearchEntry[] {
	return former.flatMap((place) =>
		place.into.flatMap((code) => {
			const today = dataset.areaByCode.get(code);
			// Whoever looks for the name that has stayed means the municipality of today.
			if (!today || today.name === place.name) return [];
			const prefecture = dataset.areaByCode.get(place.prefecture)?.name ?? '';
			return entryOf('former', { kind: 'former', place }, folded([place.name, stemOf(place.name)]), {
				code,
				// 今治市大西町 is how its people write their address today.
				full: [fullName(prefecture, place.name), fullName(today.name, place.name)],
				around: fold([prefecture, today.name, place.county ?? ''].join('\n')),
				aroundFinds: false,
				// Of namesakes a city before a town before a village.
				weight: ['村町市'.indexOf(place.name.slice(-1)), today.population ?? -1]
			});
		})
	);
}

/** Wards of designated cities, those of before among them. */
export function wardEntries(dataset: Dataset, wards: readonly Ward[]): readonly SearchEntry[] {
	return wards.flatMap((ward) => {
		const city = dataset.areaByCode.get(ward.city);
		if (!city) return [];
		const prefecture = dataset.areaByCode.get(prefectureCodeOf(ward.city))?.name ?? '';
		const { name, kana } = ward;
		const names = [name, stemOf(name), kana, kana.replace(/(?<=.)く$/, '')];
		return entryOf('ward', { kind: 'ward', ward }, [...folded(names), ward.code], {
			code: ward.city,
			full: [fullName(prefecture + city.name, name), fullName(city.name, name)],
			around: fold([prefecture, city.name, isWholeArea(city) ? `${city.kana} ${city.en}` : ''].join('\n')),
			aroundFinds: false,
			weight: [ward.until === undefined ? 1 : 0, city.population ?? -1]
		});
	});
}

/** Organisations that the atlas's own cases name; what only a person's own cases name is in no address, and is left out. */
export function partnerEntries(dataset: Dataset, texts: CaseTexts): readonly SearchEntry[] {
	const ours = dataset.cases.filter(({ set }) => set !== null);
	if (!texts.hold(ours)) return [];
	const partners = new Map<string, { en?: string | undefined; cases: number }>();
	for (const { partners: named } of wholeCases(texts, ours)) {
		for (const { name, en } of named) {
			const known = partners.get(name);
			partners.set(name, { en: known?.en ?? en, cases: (known?.cases ?? 0) + 1 });
		}
	}
	return [...partners].map(([name, { en, cases }]) =>
		entryOf(
			'partner',
			{ kind: 'partner', name, en, cases },
			folded([name, withoutForm(name), ...(en === undefined ? [] : [en])]),
			{ weight: [1, cases] }
		)
	);
}

/** 株式会社メルカリ is asked for as メルカリ. */
function withoutForm(name: string): string {
	return (
		name.replace(/^(?:株式会社|一般社団法人|一般財団法人|合同会社|国立大学法人)|株式会社$/u, '').trim() ||
		name
	);
}

function stemOf(name: string): string {
	return name.replace(/(?<=.)[市区町村]$/u, '');
}

function folded(names: readonly string[]): readonly string[] {
	return [...new Set(names.map(fold))].filter((name) => name !== '');
}

/** The areas that are asked for by a name of before, or of a part. */
export function leadsToArea({ target: { kind } }: Pick<SearchEntry, 'target'>): boolean {
	return kind === 'area' || kind === 'former' || kind === 'ward';
}
