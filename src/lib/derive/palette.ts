/**
 * Colours of the map, as data. Blues, greys and the themes' colours are tokens of デジタル庁デザインシステム
 * (@digital-go-jp/design-tokens, named beside each); papers and seas are our own.
 */
import { contrast, type Ramp } from '../model/colour/ramp';
import { themeGroupOf } from '../model/theme';
import type { Choropleth } from './choropleth';
import type { ClassIndex } from './classes';
import { isPairShade, type Hues, type PairShade, type Shade } from './shade';

/** All colours are `#rrggbb`. */
export interface Palette {
	/** Five steps of one hue; a higher class has a higher step. */
	readonly steps: readonly [string, string, string, string, string];
	/** Categories, which have no order: five hues that differ in lightness too. */
	readonly kinds: readonly [string, string, string, string, string];
	/** Two classes of different hues, the weaker and the stronger: lightness tells them apart too. */
	readonly two: readonly [string, string];
	/** A change: from the strongest fall to what goes on, in the middle, and on to the strongest rise. */
	readonly change: readonly string[];
	/**
	 * Two measures at once: blue for the first and gold for the second, which mix as inks do on paper and as lights in the
	 * dark. After Cynthia Brewer's sequential/sequential scheme of blue and yellow (`brewer.seqseq2` in the R package
	 * pals), each cell moved as little as sets it apart for every kind of eye, from paper and from what is no value.
	 */
	readonly pairs: Readonly<Record<PairShade, string>>;
	/** Counted, and there is none: plain paper. */
	readonly zero: string;
	/** At the frontier: has it itself. Of another hue than the steps, and quiet: the candidates lead. */
	readonly covered: string;
	/** 未収録 and 不明: paper with a fine hatch in `hatch`. */
	readonly unrecorded: { readonly base: string; readonly hatch: string };
	/** 調査無し. */
	readonly notSurveyed: string;
	/** 値なし. */
	readonly missing: string;
	/** 対象外. */
	readonly notApplicable: string;
	readonly sea: string;
	/** Lines, from the faintest to the strongest. */
	readonly borders: { readonly municipality: string; readonly prefecture: string; readonly coast: string };
	/** Outlines: selection replaces no fill. */
	readonly selection: string;
	readonly hover: string;
	/** Candidates of the partner finder, the lines to them and the rings; figures on it are `ink`. */
	readonly partner: { readonly fill: string; readonly ink: string };
	/** Outlines of frameworks, told apart by their dashes. */
	readonly framework: string;
	/** Names on the map, with their halo. */
	readonly label: { readonly ink: string; readonly halo: string };
	/** Fill of a theme's mark by upper-level theme id; letters on it are `themeInk`. */
	readonly themes: Readonly<Record<string, string>>;
	readonly themeInk: string;
	/** Mark of several themes (a cluster), with its ink and the ring around every mark. */
	readonly cluster: { readonly fill: string; readonly ink: string; readonly ring: string };
}

const THEME_FILLS: Readonly<Record<string, string>> = {
	services: '#264af4', // blue-700
	operations: '#333333', // solid-gray-800
	organisation: '#aa00aa', // magenta-800
	'co-creation': '#927200', // yellow-900
	community: '#197a4b', // green-800
	'smart-city': '#6d2700' // orange-1100
};

/** Nine colours by cell: the first measure's levels one after the other, within each the second's. */
function square(...colours: readonly string[]): Palette['pairs'] {
	return Object.fromEntries(
		colours.map((colour, i) => [`b${Math.floor(i / 3)}${i % 3}`, colour])
	) as Palette['pairs'];
}

export const PALETTES: { readonly light: Palette; readonly dark: Palette } = {
	light: {
		// light-blue-200, 400, 600, 800, 1000: darker is more.
		steps: ['#c0e4ff', '#57b8ff', '#008bf2', '#0066be', '#00428c'],
		kinds: ['#ffc700', '#004c59', '#a565f8', '#51b883', '#ac3e00'], // yellow-400, cyan-1100, purple-500, green-400, orange-900
		two: ['#259d63', '#00428c'], // green-600, blue
		// Falls are browns, rises the steps; lightness tells the two sides apart too, though in grey print by little only.
		change: [
			...['#452b0b', '#6f4813', '#9b6b1c', '#c89130', '#f1bf61'],
			'#a9c7de',
			...['#c0e4ff', '#57b8ff', '#008bf2', '#0066be', '#00428c']
		],
		pairs: square(
			...['#d4e6f6', '#ebc488', '#ecae03'],
			...['#9dbacd', '#a1a49f', '#b46600'],
			...['#4b9cc1', '#3c6588', '#05070a']
		),
		zero: '#ffffff',
		covered: '#ffe380', // yellow-200
		unrecorded: { base: '#f8f4ea', hatch: '#d8cfba' },
		notSurveyed: '#ddc2ff', // purple-200
		missing: '#ffdfca', // orange-100
		notApplicable: '#cccccc', // solid-gray-200
		sea: '#eef2f5',
		borders: { municipality: '#e2e8ed', prefecture: '#7f7f7f', coast: '#4d4d4d' }, // solid-gray-500, 700
		selection: '#1a1a1a', // solid-gray-900
		hover: '#c74700', // orange-800
		framework: '#8b008b', // magenta-900
		partner: { fill: '#a90000', ink: '#ffffff' }, // red-1000
		label: { ink: '#1a1a1a', halo: '#ffffff' },
		themes: THEME_FILLS,
		themeInk: '#ffffff',
		cluster: { fill: '#1a1a1a', ink: '#ffffff', ring: '#ffffff' }
	},
	dark: {
		// The same tokens the other way round: on a dark sea, brighter is more.
		steps: ['#00428c', '#0066be', '#008bf2', '#57b8ff', '#c0e4ff'],
		kinds: ['#ffc700', '#d9e6ff', '#a565f8', '#51b883', '#c74700'], // yellow-400, blue-100, purple-500, green-400, orange-800
		two: ['#1d8b56', '#c0e4ff'], // green-700
		change: [
			...['#fdeab5', '#ebbe4b', '#c9952c', '#a36f23', '#7b4d19'],
			'#3f5f80',
			...['#00428c', '#0066be', '#008bf2', '#57b8ff', '#c0e4ff']
		],
		pairs: square(
			...['#003c53', '#91633e', '#c38f48'],
			...['#2c6690', '#958797', '#ddb3a4'],
			...['#0998da', '#a4bbeb', '#e6d2e5']
		),
		zero: '#1d242c',
		covered: '#541e00', // orange-1200
		unrecorded: { base: '#2b2721', hatch: '#544b3b' },
		notSurveyed: '#6c3fa8',
		missing: '#6d4a35',
		notApplicable: '#4d4d4d', // solid-gray-700
		sea: '#0c1116',
		borders: { municipality: '#3a444f', prefecture: '#8b97a4', coast: '#b6c0ca' },
		selection: '#ffffff',
		hover: '#ffc199', // orange-200
		framework: '#ff8eff', // magenta-300
		partner: { fill: '#ff9696', ink: '#1a1a1a' }, // red-300, solid-gray-900
		label: { ink: '#f2f2f2', halo: '#0c1116' }, // solid-gray-50
		themes: THEME_FILLS,
		themeInk: '#ffffff',
		cluster: { fill: '#f2f2f2', ink: '#1a1a1a', ring: '#0c1116' }
	}
};

/** Which of the five steps one to five classes take: spread evenly, and never only the extremes. */
const STEPS: readonly (readonly ClassIndex[])[] = [[], [2], [1, 3], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]];

/** The step of the palette that a class takes among so many. */
function stepOf(shade: ClassIndex, classCount: number): ClassIndex {
	return STEPS[classCount]?.[shade] ?? shade;
}

/**
 * Fill of a shade; 未収録 and 不明 give the colour of its paper, over which the hatch goes.
 * @param classCount number of classes in the choropleth (`choropleth.classes.length`)
 */
export function fillOf(palette: Palette, shade: Shade, classCount: number, hues: Hues = 'steps'): string {
	if (isPairShade(shade)) return palette.pairs[shade];
	switch (shade) {
		case 'zero':
			return palette.zero;
		case 'covered':
			return palette.covered;
		case 'unrecorded':
		case 'unknown':
			return palette.unrecorded.base;
		case 'not-surveyed':
			return palette.notSurveyed;
		case 'missing':
			return palette.missing;
		case 'not-applicable':
			return palette.notApplicable;
		case 0:
		case 1:
		case 2:
		case 3:
		case 4:
			return coloursOf(palette, hues)[placeOf(shade, classCount, hues)] ?? palette.steps[shade];
	}
}

/** The colours that classes take by their place. */
function coloursOf(palette: Palette, hues: Hues): readonly string[] {
	return hues === 'steps' || hues === 'kinds' || hues === 'two' ? palette[hues] : palette.change;
}

/** Which of the colours a class takes: steps are spread, those of a change are about the middle, the others in their order. */
export function placeOf(shade: ClassIndex, classCount: number, hues: Hues = 'steps'): number {
	switch (hues) {
		case 'steps':
			return stepOf(shade, classCount);
		case 'kinds':
		case 'two':
			return shade;
		case 'rise':
			return 6 + shade;
		case 'fall':
			return 5 - classCount + shade;
		case 'fall-rise':
			return 2 * shade;
		case 'rise-fall':
			return 2 * shade + 2;
		case 'mostly-rise':
			return [3, 6, 8, 9, 10][shade] ?? 5;
		case 'mostly-fall':
			return [0, 1, 2, 4, 7][shade] ?? 5;
		case 'turned':
			return [2, 5, 10][shade] ?? 5;
	}
}

/** Name of the style that spreads a choropleth's classes over the colours; see map.css. */
export function spreadName({ classes, hues }: Pick<Choropleth, 'classes' | 'hues'>): string {
	return `classes-${hues === 'fall' ? `fall-${classes.length}` : (hues ?? classes.length)}`;
}

/** A palette whose steps are a person's own. */
export function withRamp(palette: Palette, ramp: Ramp | null | undefined): Palette {
	if (!ramp) return palette;
	const [a, b, c, d, e] = palette === PALETTES.dark ? ramp.toReversed() : ramp;
	const steps = palette.steps;
	return { ...palette, steps: [a ?? steps[0], b ?? steps[1], c ?? steps[2], d ?? steps[3], e ?? steps[4]] };
}

/** The colours of a ramp as the style of a map or a legend; `undefined` where it has the usual ones. */
export function rampStyle({ ramp }: Pick<Choropleth, 'ramp'>): string | undefined {
	return ramp?.map((colour, i) => `--map-step-${i}:light-dark(${colour},${ramp[4 - i]})`).join(';');
}

/** Fill of a shade in both schemes, as CSS has it. */
export function cssFillOf(shade: Shade, classCount: number): string {
	return `light-dark(${fillOf(PALETTES.light, shade, classCount)}, ${fillOf(PALETTES.dark, shade, classCount)})`;
}

/** Black or white, whichever is read better on a colour. */
export function inkOn(colour: string): '#000000' | '#ffffff' {
	return contrast(colour, '#000000') >= contrast(colour, '#ffffff') ? '#000000' : '#ffffff';
}

/** Fill of a theme's mark, for a theme id of either level; an unknown theme has the cluster's. */
export function themeFill(palette: Palette, theme: string): string {
	return palette.themes[themeGroupOf(theme)?.id ?? ''] ?? palette.cluster.fill;
}
