/** The official figures beside the cases: what each is, how it may be shaded, and what a prefecture's value is. */
import DATES from './editions/dates.json' with { type: 'json' };

/** What a group of indicators is about. */
export const INDICATOR_GROUPS = ['people', 'finance', 'organisation', 'operations', 'services'] as const;
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/**
 * `count`: a total, which adds up. `ratio`: one quantity for each of another. `rate`: per cent. `index`: a number that
 * means something beside others only. `items`: how many of a list that is the same for all. `yes-no`: done, not done, or
 * not surveyed.
 */
export const INDICATOR_KINDS = ['count', 'ratio', 'rate', 'index', 'items', 'yes-no'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/**
 * How a prefecture's value follows from its municipalities'. `none`: it does not, so there is none. See
 * `prefectureFigure`.
 */
export const PREFECTURE_RULES = [
	'sum',
	'mean',
	'mean-by-population',
	'ratio-of-sums',
	'share-of-surveyed',
	'none'
] as const;
export type PrefectureRule = (typeof PREFECTURE_RULES)[number];

/** Ways to cut values into classes. */
export const BREAKS = ['quantile', 'equal', 'natural', 'round'] as const;

/** Who published the figures, and the credit that goes wherever they are shown. */
export interface IndicatorSource {
	readonly publisher: { readonly ja: string; readonly en: string };
	/** Of the publication, as its publisher calls it. */
	readonly title: string;
	readonly credit: string;
}

const source = (ja: string, en: string, title: string): IndicatorSource => ({
	publisher: { ja, en },
	title,
	credit: `${ja}「${title}」を加工して作成`
});
const MIC = ['総務省', 'Ministry of Internal Affairs and Communications'] as const;

export const INDICATOR_SOURCES = {
	census: source(...MIC, '令和2年国勢調査'),
	register: source(...MIC, '住民基本台帳に基づく人口、人口動態及び世帯数調査'),
	area: source('国土地理院', 'Geospatial Information Authority of Japan', '全国都道府県市区町村別面積調'),
	finance: source(...MIC, '地方公共団体の主要財政指標一覧'),
	tax: source(...MIC, '市町村税課税状況等の調'),
	projection: source(
		'国立社会保障・人口問題研究所',
		'National Institute of Population and Social Security Research',
		'日本の地域別将来推計人口（令和5（2023）年推計）'
	),
	cards: source(...MIC, 'マイナンバーカード交付状況'),
	dashboard: source('デジタル庁', 'Digital Agency', '自治体DXの取組に関するダッシュボード'),
	standardization: source(...MIC, '標準化ダッシュボード'),
	'open-data': source(
		'デジタル庁',
		'Digital Agency',
		'令和6年度地方公共団体におけるオープンデータの取組に関するアンケート'
	),
	'late-systems': source('デジタル庁', 'Digital Agency', '特定移行支援システムの該当見込み一覧'),
	ssdse: source(
		'独立行政法人統計センター',
		'National Statistics Center',
		'教育用標準データセット SSDSE-市区町村（SSDSE-A-2026）'
	),
	'similar-groups': source(...MIC, '類似団体区分 都道府県別団体名一覧表'),
	'open-data-pages': source('デジタル庁', 'Digital Agency', 'オープンデータ取組済自治体一覧')
} as const;
export type IndicatorSourceId = keyof typeof INDICATOR_SOURCES;

interface IndicatorFields<Id extends string> {
	/** Stable: it appears in addresses, in `/data/indicators.json` and as a column of `geodata/indicators.csv`. */
	readonly id: Id;
	readonly group: IndicatorGroup;
	readonly ja: string;
	readonly en: string;
	/** Of a municipality's value; empty where it has none. */
	readonly unit: { readonly ja: string; readonly en: string };
	/** The day or year it refers to: `2020-10-01`, `FY2021`, `2050`; of a survey whose day is not known its publication's. */
	readonly date: string;
	/** The day it was published, where that is known. */
	readonly published?: string | undefined;
	/** It is made from published numbers, and not published itself. */
	readonly computed?: true;
	readonly kind: IndicatorKind;
	readonly rule: PrefectureRule;
	/** Digits behind the point that are shown. */
	readonly digits: number;
	/** The fitting way to cut it into classes. */
	readonly breaks: (typeof BREAKS)[number];
	/** Whether the map may be shaded by it: a count says how big an area is, so a rate is shaded in its place. */
	readonly shaded: boolean;
	/** Whether its values are in the register (`areas.json`) and not in `indicators.json`. */
	readonly inRegister: boolean;
	readonly source: IndicatorSourceId;
	/** What has to be said wherever it is shown. */
	readonly caveat?: { readonly ja: string; readonly en: string };
	/** Whether the prefectures were asked the same about themselves: their answers are in `own` of the figures. */
	readonly own?: true;
	/** What the two numbers count that it is the share of, where they may be few. */
	readonly parts?: { readonly ja: string; readonly en: string };
	/** Whether it has values at several dates, in `/data/series/ID.json`. */
	readonly series?: true;
}

const WARDS_APART = {
	ja: '東京都の23区は計算が異なり、比べられません。',
	en: 'The 23 wards of Tokyo are computed otherwise and cannot be compared.'
};
const NONE = { ja: '', en: '' };
const PERCENT = { ja: '%', en: '%' };
const DASHBOARD = {
	published: '2024-07-12',
	source: 'dashboard',
	shaded: true,
	inRegister: false
} as const;

/** What an indicator is defined by: the date of one that is renewed from its publisher's files is that of its edition. */
type Given<Id extends string> = Omit<IndicatorFields<Id>, 'date'> & { readonly date?: string };
const EDITIONS: Readonly<Record<string, string>> = DATES;

function doneOrNot<const Id extends string>(
	id: Id,
	group: IndicatorGroup,
	ja: string,
	en: string
): IndicatorFields<Id> {
	return define({
		...{ id, group, ja, en, ...DASHBOARD },
		...{ unit: NONE, kind: 'yes-no', rule: 'share-of-surveyed', digits: 1, breaks: 'round', own: true }
	});
}
function define<const Id extends string>(fields: Given<Id>): IndicatorFields<Id> {
	return { ...fields, date: fields.date ?? EDITIONS[fields.id] ?? '' };
}

const LIST = [
	define({
		...{ id: 'residents', group: 'people', ja: '住民基本台帳人口', en: 'Registered residents' },
		...{ unit: { ja: '人', en: 'people' }, kind: 'count', rule: 'sum', digits: 0 },
		...{ breaks: 'quantile', shaded: true, inRegister: false, source: 'register', series: true }
	}),
	define({
		...{ id: 'population', group: 'people', ja: '人口', en: 'Population' },
		...{ unit: { ja: '人', en: 'people' }, date: '2020-10-01', kind: 'count', rule: 'sum', digits: 0 },
		...{ breaks: 'quantile', shaded: true, inRegister: true, source: 'census' }
	}),
	define({
		...{ id: 'density', group: 'people', ja: '人口密度', en: 'Population density' },
		...{ unit: { ja: '人/km²', en: 'people/km²' }, date: '2020-10-01', kind: 'ratio', rule: 'ratio-of-sums' },
		...{ digits: 1, breaks: 'quantile', shaded: true, inRegister: true, source: 'census', computed: true }
	}),
	define({
		...{ id: 'area', group: 'people', ja: '面積', en: 'Area' },
		...{ unit: { ja: 'km²', en: 'km²' }, date: '2026-01-01', kind: 'count', rule: 'sum', digits: 1 },
		...{ breaks: 'quantile', shaded: false, inRegister: true, source: 'area' }
	}),
	define({
		...{ id: 'japanese-residents', group: 'people', ja: '日本人住民の数', en: 'Japanese residents' },
		...{ unit: { ja: '人', en: 'people' }, date: '2025-01-01', kind: 'count', rule: 'sum', digits: 0 },
		...{ breaks: 'quantile', shaded: false, inRegister: false, source: 'register' }
	}),
	define({
		...{ id: 'population-2050', group: 'people', ja: '2050年の推計人口', en: 'Projected population 2050' },
		...{
			unit: { ja: '2020年=100', en: '2020 = 100' },
			date: '2050',
			kind: 'index',
			rule: 'mean-by-population'
		},
		...{ digits: 1, breaks: 'round', shaded: true, inRegister: false, source: 'projection' }
	}),
	define({
		...{ id: 'aged-65', group: 'people', ja: '65歳以上の割合', en: 'Aged 65 and over' },
		...{ unit: PERCENT, kind: 'rate', rule: 'ratio-of-sums', digits: 1 },
		...{ breaks: 'quantile', shaded: true, inRegister: false, source: 'ssdse', computed: true, series: true }
	}),
	define({
		...{ id: 'foreign-residents', group: 'people', ja: '外国人の割合', en: 'Foreign residents' },
		...{ unit: PERCENT, kind: 'rate', rule: 'ratio-of-sums', digits: 2 },
		...{ breaks: 'quantile', shaded: true, inRegister: false, source: 'ssdse', computed: true, series: true }
	}),
	define({
		...{ id: 'fiscal-capacity', group: 'finance', ja: '財政力指数', en: 'Fiscal capacity index' },
		...{ unit: NONE, kind: 'index', rule: 'none', digits: 2 },
		...{ breaks: 'quantile', shaded: true, inRegister: false, source: 'finance', series: true },
		caveat: WARDS_APART
	}),
	define({
		...{ id: 'ordinary-balance', group: 'finance', ja: '経常収支比率', en: 'Ordinary balance ratio' },
		...{ unit: PERCENT, kind: 'rate', rule: 'none', digits: 1 },
		...{ breaks: 'quantile', shaded: true, inRegister: false, source: 'ssdse', series: true },
		caveat: WARDS_APART
	}),
	define({
		...{
			id: 'taxable-income',
			group: 'finance',
			ja: '納税者1人の課税対象所得',
			en: 'Taxable income per taxpayer'
		},
		...{ unit: { ja: '千円', en: 'thousand yen' }, date: 'FY2024', kind: 'ratio', rule: 'none', digits: 0 },
		...{ breaks: 'quantile', shaded: true, inRegister: false, source: 'tax', computed: true }
	}),
	doneOrNot('cio', 'organisation', 'CIOの任命', 'CIO appointed'),
	doneOrNot('cio-deputy', 'organisation', 'CIO補佐官の任命', 'Deputy CIO appointed'),
	doneOrNot('dx-policy', 'organisation', 'DXの全体方針', 'Overall DX policy'),
	doneOrNot('dx-structure', 'organisation', '全庁的な推進体制', 'Organisation-wide DX structure'),
	doneOrNot('outside-talent', 'organisation', '外部人材の活用', 'Outside experts engaged'),
	doneOrNot('staff-development', 'organisation', '職員の育成', 'Staff development'),
	doneOrNot('staff-training', 'organisation', '全職員対象の研修', 'Training for all staff'),
	define({
		...{ id: 'staff-per-1000', group: 'organisation', ja: '人口千人あたりの職員数' },
		...{ en: 'Staff per 1,000 people', unit: { ja: '人', en: 'staff' } },
		...{ kind: 'ratio', rule: 'ratio-of-sums', digits: 1 },
		...{ breaks: 'quantile', shaded: true, inRegister: false, source: 'ssdse', computed: true },
		caveat: {
			ja: '職員は2024年、人口は2020年国勢調査のものです。2011年に避難した町村の順位は比べられません。',
			en: 'Staff of 2024, population of the 2020 census. Do not rank the towns evacuated in 2011 by it.'
		}
	}),
	define({
		...{ id: 'staff', group: 'organisation', ja: '一般行政部門の職員数', en: 'General administrative staff' },
		...{ unit: { ja: '人', en: 'staff' }, kind: 'count', rule: 'sum', digits: 0 },
		...{ breaks: 'quantile', shaded: true, inRegister: false, source: 'ssdse', series: true }
	}),
	doneOrNot('ai', 'operations', 'AIの導入', 'AI in use'),
	doneOrNot('rpa', 'operations', 'RPAの導入', 'RPA in use'),
	doneOrNot('telework', 'operations', 'テレワークの導入', 'Telework in use'),
	define({
		...{ id: 'standardization', group: 'operations', ja: '基幹業務システムの標準化の進み' },
		...{ en: 'Progress in standardising core systems' },
		...{ unit: PERCENT, kind: 'rate', rule: 'none', digits: 1 },
		...{ breaks: 'round', shaded: true, inRegister: false, source: 'standardization', computed: true },
		caveat: {
			ja: '町村などで対象でない業務は、終えたものとして数えられていることがあります。',
			en: 'A system that a town does not run may count as done.'
		}
	}),
	define({
		...{ id: 'late-systems', group: 'operations', ja: '移行が期限に間に合わない見込みのシステム' },
		...{ en: 'Systems expected to miss the deadline', unit: { ja: 'システム', en: 'systems' } },
		...{ published: '2026-02-27', kind: 'items', rule: 'mean', digits: 1 },
		...{ breaks: 'round', shaded: true, inRegister: false, source: 'late-systems', own: true }
	}),
	define({
		...{ id: 'open-data', group: 'services', ja: 'オープンデータの取組', en: 'Open data under way' },
		...{ unit: NONE, kind: 'yes-no', rule: 'share-of-surveyed', digits: 1 },
		...{ breaks: 'round', shaded: true, inRegister: false, source: 'open-data', series: true }
	}),
	define({
		...{ id: 'card-held', group: 'services', ja: 'マイナンバーカードの保有率', en: 'My Number cards held' },
		...{ unit: PERCENT, kind: 'rate', rule: 'none', digits: 0, breaks: 'round', ...DASHBOARD }
	}),
	define({
		...{
			id: 'card-issued',
			group: 'services',
			ja: 'マイナンバーカードの交付率',
			en: 'My Number cards issued'
		},
		...{ unit: PERCENT, kind: 'rate', rule: 'none', digits: 1 },
		...{ breaks: 'round', shaded: true, inRegister: false, source: 'cards', series: true }
	}),
	define({
		...{ id: 'online-childcare', group: 'services', ja: '子育て・介護26手続のオンライン化' },
		...{ en: 'Childcare and nursing care online (26)' },
		...{ unit: PERCENT, kind: 'rate', rule: 'none', digits: 0, breaks: 'round', ...DASHBOARD }
	}),
	define({
		...{ id: 'online-procedures', group: 'services', ja: 'よく使う32手続のオンライン化' },
		...{ en: 'Frequent procedures online (32)' },
		...{ unit: PERCENT, kind: 'rate', rule: 'ratio-of-sums', digits: 1, breaks: 'round', ...DASHBOARD },
		...{ own: true, computed: true, parts: { ja: '手続', en: 'procedures' } }
	})
] as const;

export type IndicatorId = (typeof LIST)[number]['id'];
export type Indicator = IndicatorFields<IndicatorId>;
/** Every indicator, in the order in which it is offered. */
export const INDICATORS: readonly Indicator[] = LIST;

const BY_ID: ReadonlyMap<string, Indicator> = new Map(INDICATORS.map((each) => [each.id, each]));

/**
 * Whether its values are not written but follow from two numbers each: of staff for 1,000 people they are the staff and the
 * population of the register, of the others the numerator and the denominator.
 */
export function isOfNumbers(id: IndicatorId): boolean {
	return id === 'staff-per-1000' || id === 'aged-65' || id === 'foreign-residents';
}

/** The indicator of an id, for any text. */
export function indicatorById(id: string): Indicator | null {
	return BY_ID.get(id) ?? null;
}
