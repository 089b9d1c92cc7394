/** What a person asks of the partner finder. */
import { INDICATORS, type IndicatorId } from '../model/indicator';
import { themeGroupOf } from '../model/theme';

/** How far the finder looks, each holding the ones before it: our ring, the ring behind, so many km, the country. */
export const REACHES = ['border', 'second', '30', '60', '100', 'japan'] as const;
export type Reach = (typeof REACHES)[number];

/** Up to how many times larger or smaller a population still counts as of similar size. */
export const RATIOS = [1.25, 1.5, 2, 3] as const;
export type Ratio = (typeof RATIOS)[number];

/** The three things that can matter, in the order in which the address names them. */
export const MATTERS = ['near', 'experienced', 'alike'] as const;
export type Matter = (typeof MATTERS)[number];
/** Whole numbers, 0 to `HEAVIEST`. */
export type Weights = Readonly<Record<Matter, number>>;
export const HEAVIEST = 10;

export const PRESETS = {
	balance: { near: 5, experienced: 5, alike: 5 },
	near: { near: 8, experienced: 3, alike: 3 },
	experienced: { near: 3, experienced: 8, alike: 3 },
	alike: { near: 3, experienced: 3, alike: 8 }
} as const satisfies Readonly<Record<string, Weights>>;
export type Preset = keyof typeof PRESETS;
export const PRESET_NAMES = ['balance', 'near', 'experienced', 'alike'] as const satisfies readonly Preset[];

/** What makes two alike: their 類似団体 (the official group of their size and industry), their population, official figures. */
export const ALIKE_BY = ['group', 'size', 'figures'] as const;
export type AlikeBy = (typeof ALIKE_BY)[number];
/** Figures that two can be alike in besides their population, which always counts. */
/** How big a place is, which the population says already. */
const SIZES: readonly IndicatorId[] = ['population', 'residents', 'japanese-residents', 'staff'];
export const LIKE_OFFERED: readonly IndicatorId[] = INDICATORS.filter(
	({ id, kind }) => kind !== 'yes-no' && !SIZES.includes(id)
).map(({ id }) => id);
export const LIKE_USUAL: readonly IndicatorId[] = [
	'density',
	'population-2050',
	'fiscal-capacity',
	'taxable-income'
];

/** `auto`: what our municipality lacks. Otherwise theme ids of either level; none: any theme. */
export type WantedThemes = 'auto' | readonly string[];

export interface PartnerFinder {
	/** The panel shows the shortlist. Exists for municipalities only. */
	readonly open: boolean;
	/** What the person wants to start. */
	readonly wanted: WantedThemes;
	readonly weights: Weights;
	readonly reach: Reach;
	readonly ratio: Ratio;
	/** Those that are alike come in from anywhere in the country. */
	readonly alike: boolean;
	/** What makes a place alike. */
	readonly by: AlikeBy;
	/** The figures by which places are alike, besides the population; also for similar municipalities beside the profile. */
	readonly like: readonly IndicatorId[];
	/** The prefecture's own programmes come in. */
	readonly programmes: boolean;
	/** Only those come in that a cooperation framework holds with us: a formal path exists already. */
	readonly formal: boolean;
	/** Only municipalities of the scope come in, and our prefecture; says nothing where the scope is the country. */
	readonly inScope: boolean;
}

export const DEFAULT_FINDER: PartnerFinder = {
	open: false,
	wanted: 'auto',
	weights: PRESETS.balance,
	reach: '60',
	ratio: 1.5,
	alike: true,
	by: 'group',
	like: LIKE_USUAL,
	programmes: true,
	formal: false,
	inScope: false
};

/** The preset of these weights, `null` when they are a person's own. */
export function presetOf(weights: Weights): Preset | null {
	return (
		PRESET_NAMES.find((name) => MATTERS.every((matter) => PRESETS[name][matter] === weights[matter])) ?? null
	);
}

/** Adds a theme to those wanted or takes it out; a theme and its finer ones take each other's place. */
export function toggleWanted(wanted: readonly string[], id: string): readonly string[] {
	if (wanted.includes(id)) return wanted.filter((other) => other !== id);
	const group = themeGroupOf(id)?.id ?? id;
	const unlike = (other: string) => (id === group ? !other.startsWith(`${group}/`) : other !== group);
	return [...wanted.filter(unlike), id];
}

/** Adds a figure to those by which places are alike, or takes it out. */
export function toggleLike(like: readonly IndicatorId[], id: IndicatorId): readonly IndicatorId[] {
	return LIKE_OFFERED.filter((each) => (each === id ? !like.includes(id) : like.includes(each)));
}
