/** What a person asks of the partner finder, and its parameters in the address. Drawn up in the README's table. */
import { INDICATORS, type IndicatorId } from '../model/indicator';
import { themeById, themeGroupOf } from '../model/theme';

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

/** What makes two alike: their population, or official figures. */
export const ALIKE_BY = ['size', 'figures'] as const;
export type AlikeBy = (typeof ALIKE_BY)[number];
/** Figures that two can be alike in besides their population, which always counts. */
export const LIKE_OFFERED: readonly IndicatorId[] = INDICATORS.filter(
	({ id, kind }) => kind !== 'yes-no' && id !== 'population' && id !== 'japanese-residents'
).map(({ id }) => id);
export const LIKE_USUAL: readonly IndicatorId[] = [
	'density',
	'population-2050',
	'fiscal-capacity',
	'taxable-income'
];

export interface PartnerFinder {
	/** The panel shows the shortlist. Exists for municipalities only. */
	readonly open: boolean;
	/** Theme ids of either level that the person wants to start; empty for any. */
	readonly wanted: readonly string[];
	readonly weights: Weights;
	readonly reach: Reach;
	readonly ratio: Ratio;
	/** Those of similar size come in from anywhere in the country. */
	readonly alike: boolean;
	/** What makes a place alike. */
	readonly by: AlikeBy;
	/** The figures by which places are alike, besides the population; also for similar municipalities beside the profile. */
	readonly like: readonly IndicatorId[];
	/** The prefecture's own programmes come in. */
	readonly programmes: boolean;
}

export const DEFAULT_FINDER: PartnerFinder = {
	open: false,
	wanted: [],
	weights: PRESETS.balance,
	reach: '60',
	ratio: 1.5,
	alike: true,
	by: 'size',
	like: LIKE_USUAL,
	programmes: true
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

type Report = (
	param: string,
	found: string,
	kind: 'theme' | 'parameter',
	allowed?: readonly string[]
) => void;

/**
 * Reads the finder's parameters.
 * @param applies whether the address is a municipality's; elsewhere `finder=on` is reported
 * @param report called with each value that could not be used
 */
export function readFinder(query: URLSearchParams, applies: boolean, report: Report): PartnerFinder {
	const oneOf = <T extends string>(param: string, allowed: readonly T[], usual: T): T => {
		const found = query.get(param);
		if (found === null) return usual;
		const match = allowed.find((value) => value === found);
		if (match === undefined) report(param, found, 'parameter', allowed);
		return match ?? usual;
	};
	const isOn = (param: string, usual: boolean) =>
		oneOf(param, ['on', 'off'] as const, usual ? 'on' : 'off') === 'on';
	const asked = isOn('finder', DEFAULT_FINDER.open);
	if (asked && !applies) report('finder', 'on', 'parameter');
	const ratio = oneOf('ratio', RATIOS.map(String), String(DEFAULT_FINDER.ratio));
	return {
		open: asked && applies,
		wanted: readWanted(query, report),
		weights: readWeights(query, report),
		reach: oneOf('reach', REACHES, DEFAULT_FINDER.reach),
		ratio: RATIOS.find((each) => String(each) === ratio) ?? DEFAULT_FINDER.ratio,
		alike: isOn('alike', DEFAULT_FINDER.alike),
		by: oneOf('alikeby', ALIKE_BY, DEFAULT_FINDER.by),
		like: readLike(query, report),
		programmes: isOn('programmes', DEFAULT_FINDER.programmes)
	};
}

/** Writes the parameters that differ from what is usual. */
export function writeFinder(query: URLSearchParams, finder: PartnerFinder): void {
	const usual = DEFAULT_FINDER;
	if (finder.open) query.set('finder', 'on');
	for (const id of finder.wanted) query.append('want', id);
	const preset = presetOf(finder.weights);
	if (preset !== 'balance')
		query.set('weigh', preset ?? MATTERS.map((matter) => finder.weights[matter]).join());
	if (finder.reach !== usual.reach) query.set('reach', finder.reach);
	if (finder.ratio !== usual.ratio) query.set('ratio', String(finder.ratio));
	if (finder.alike !== usual.alike) query.set('alike', finder.alike ? 'on' : 'off');
	if (finder.by !== usual.by) query.set('alikeby', finder.by);
	if (finder.like.join() !== LIKE_USUAL.join()) query.set('like', finder.like.join() || 'none');
	if (finder.programmes !== usual.programmes) query.set('programmes', finder.programmes ? 'on' : 'off');
}

function readWanted(query: URLSearchParams, report: Report): readonly string[] {
	const known = query.getAll('want').filter((found) => {
		if (found !== '' && !themeById(found)) report('want', found, 'theme');
		return themeById(found);
	});
	// A theme holds its finer ones.
	return [...new Set(known)].filter((id) => !id.includes('/') || !known.includes(id.split('/')[0] ?? ''));
}

/** `none` is the population alone. Kept in the order in which they are offered. */
function readLike(query: URLSearchParams, report: Report): readonly IndicatorId[] {
	const found = query.get('like');
	if (found === null) return LIKE_USUAL;
	const given = found === 'none' ? [] : found.split(',').filter((id) => id !== '');
	for (const id of given) {
		if (!LIKE_OFFERED.some((each) => each === id)) report('like', id, 'parameter', LIKE_OFFERED);
	}
	const kept = LIKE_OFFERED.filter((id) => given.includes(id));
	return given.length > 0 && kept.length === 0 ? LIKE_USUAL : kept;
}

/** Adds a figure to those by which places are alike, or takes it out. */
export function toggleLike(like: readonly IndicatorId[], id: IndicatorId): readonly IndicatorId[] {
	return LIKE_OFFERED.filter((each) => (each === id ? !like.includes(id) : like.includes(each)));
}

function readWeights(query: URLSearchParams, report: Report): Weights {
	const found = query.get('weigh');
	if (found === null) return DEFAULT_FINDER.weights;
	const preset = PRESET_NAMES.find((name) => name === found);
	if (preset !== undefined) return PRESETS[preset];
	const [near, experienced, alike, ...more] = found.split(',').map(readWeight);
	if (near == null || experienced == null || alike == null || more.length > 0) {
		report('weigh', found, 'parameter', [...PRESET_NAMES, '8,3,3']);
		return DEFAULT_FINDER.weights;
	}
	return { near, experienced, alike };
}

function readWeight(text: string): number | null {
	return /^\d{1,2}$/.test(text) && Number(text) <= HEAVIEST ? Number(text) : null;
}
