import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PairShade } from '../../../src/lib/derive/choropleth';
import { fillOf, inkOn, PALETTES, themeFill } from '../../../src/lib/derive/palette';
import { contrast, luminance } from '../../../src/lib/model/colour/ramp';
import type { ChangeHues } from '../../../src/lib/derive/shade';
import { THEMES } from '../../../src/lib/model/theme';
import { leastDifference } from './colour-vision';

const INDEXES = [0, 1, 2, 3, 4] as const;
const SCHEMES = ['light', 'dark'] as const;
const TOKENS = readFileSync('node_modules/@digital-go-jp/design-tokens/dist/tokens-simple.css', 'utf8');

/** CIE L*, 0 (black) to 100 (white): what is left of a colour in grey print. */
function lightness(colour: string): number {
	return 116 * Math.cbrt(luminance(colour)) - 16;
}
/** Red less blue, as a share of full: gold is above 0, blue below, greys are 0. */
function warmth(colour: string): number {
	return (parseInt(colour.slice(1, 3), 16) - parseInt(colour.slice(5, 7), 16)) / 255;
}
function pairs<T>(list: readonly T[]): (readonly [T, T])[] {
	return list.flatMap((a, i) => list.slice(i + 1).map((b) => [a, b] as const));
}
function neighbours<T>(list: readonly T[]): (readonly [T, T])[] {
	return list.slice(1).flatMap((b, i) => list.slice(i, i + 1).map((a) => [a, b] as const));
}

describe('luminance', () => {
	test('of black, white and a grey', () => {
		expect(luminance('#000000')).toBe(0);
		expect(luminance('#ffffff')).toBeCloseTo(1, 10);
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	});
});

describe.each(SCHEMES)('the %s palette', (scheme) => {
	const palette = PALETTES[scheme];
	// Towards more: darker on paper, brighter on a dark sea.
	const sign = scheme === 'light' ? -1 : 1;

	test('has steps that grow evenly enough to be told apart in grey print', () => {
		for (const [a, b] of neighbours(palette.steps)) {
			expect(sign * (lightness(b) - lightness(a))).toBeGreaterThan(12);
		}
	});

	test('has steps that every kind of eye tells apart', () => {
		for (const [a, b] of pairs(palette.steps)) expect(leastDifference(a, b)).toBeGreaterThan(12);
	});

	test('has a lowest step that is not taken for zero, 未収録 or 対象外', () => {
		for (const other of [palette.zero, palette.unrecorded.base, palette.notApplicable]) {
			expect(leastDifference(palette.steps[0], other)).toBeGreaterThan(8);
		}
	});

	test('has categories that every kind of eye tells apart, from each other and from what is no category', () => {
		const { zero, unrecorded, notSurveyed, missing, notApplicable, sea } = palette;
		const others = [zero, unrecorded.base, notSurveyed, missing, notApplicable, sea];
		for (const [a, b] of pairs(palette.kinds)) expect(leastDifference(a, b)).toBeGreaterThan(30);
		for (const kind of palette.kinds) {
			for (const other of others) expect(leastDifference(kind, other)).toBeGreaterThan(18);
		}
	});

	test('has categories that grey print tells apart', () => {
		for (const [a, b] of pairs(palette.kinds)) {
			expect(Math.abs(lightness(a) - lightness(b))).toBeGreaterThan(8);
		}
	});

	test('has two hues that every kind of eye and grey print tell apart, from each other and from paper', () => {
		const [weaker, stronger] = palette.two;
		expect(leastDifference(weaker, stronger)).toBeGreaterThan(30);
		expect(sign * (lightness(stronger) - lightness(weaker))).toBeGreaterThan(25);
		for (const hue of palette.two) {
			for (const paper of [palette.sea, palette.zero, palette.unrecorded.base]) {
				expect(contrast(hue, paper)).toBeGreaterThanOrEqual(3);
			}
			const best = Math.max(contrast(palette.selection, hue), contrast(palette.label.halo, hue));
			expect(best).toBeGreaterThan(3);
			expect(leastDifference(hue, palette.hover)).toBeGreaterThan(20);
		}
	});

	test('has three different looks for zero, 未収録 and 対象外, even without the hatch', () => {
		for (const [a, b] of pairs([palette.zero, palette.unrecorded.base, palette.notApplicable])) {
			expect(leastDifference(a, b)).toBeGreaterThan(3);
		}
	});

	test('has a look for who has a case that no eye takes for a class of the frontier or for paper', () => {
		const frontier = ([0, 1, 2] as const).map((shade) => fillOf(palette, shade, 3));
		const others = [...frontier, palette.zero, palette.unrecorded.base, palette.notApplicable];
		for (const other of others) expect(leastDifference(palette.covered, other)).toBeGreaterThan(12);
	});

	test('has a hatch that can be seen and stays fine', () => {
		const { base, hatch } = palette.unrecorded;
		expect(contrast(base, hatch)).toBeGreaterThan(1.3);
		expect(contrast(base, hatch)).toBeLessThan(3);
	});

	test('has municipal borders fainter than those of prefectures, and the coast strongest', () => {
		const { municipality, prefecture, coast } = palette.borders;
		const against = (line: string) => contrast(line, palette.zero);
		expect(against(municipality)).toBeLessThan(against(prefecture));
		expect(against(prefecture)).toBeLessThan(against(coast));
	});

	test('has a selection that stands out from every fill by 3:1 with its halo', () => {
		const fills = [...palette.steps, palette.zero, palette.unrecorded.base, palette.notApplicable];
		for (const fill of fills) {
			const best = Math.max(contrast(palette.selection, fill), contrast(palette.label.halo, fill));
			expect(best).toBeGreaterThan(3);
		}
	});

	test('has names that can be read on their halo', () => {
		expect(contrast(palette.label.ink, palette.label.halo)).toBeGreaterThan(7);
	});

	test('has theme marks whose white letter can be read', () => {
		for (const group of THEMES) {
			expect(contrast(themeFill(palette, group.id), palette.themeInk)).toBeGreaterThanOrEqual(4.5);
		}
	});

	test('has theme marks that every kind of eye tells apart', () => {
		const fills = THEMES.map((group) => themeFill(palette, group.id));
		for (const [a, b] of pairs(fills)) expect(leastDifference(a, b)).toBeGreaterThan(20);
	});

	test('has a cluster whose figures can be read', () => {
		expect(contrast(palette.cluster.fill, palette.cluster.ink)).toBeGreaterThan(4.5);
	});

	test('has candidates whose number can be read', () => {
		expect(contrast(palette.partner.fill, palette.partner.ink)).toBeGreaterThan(4.5);
	});

	describe('of two measures', () => {
		const at = (x: number, y: number) => palette.pairs[`b${x}${y}` as PairShade];
		const cells = Object.values(palette.pairs);

		test('has nine colours that every kind of eye tells apart', () => {
			expect(cells).toHaveLength(9);
			for (const [a, b] of pairs(cells)) expect(leastDifference(a, b)).toBeGreaterThan(15);
		});

		test('has cells that are taken for none of the looks without one', () => {
			const { zero, unrecorded, notSurveyed, missing, notApplicable, sea } = palette;
			const others = [zero, unrecorded.base, notSurveyed, missing, notApplicable];
			if (scheme === 'dark') others.push(sea);
			for (const cell of cells) {
				for (const other of others) expect(leastDifference(cell, other)).toBeGreaterThan(12);
				expect(leastDifference(cell, palette.covered)).toBeGreaterThan(12);
			}
		});

		test('grows along both axes, in grey print too', () => {
			for (const [low, high] of [
				[0, 1],
				[1, 2]
			] as const) {
				for (const other of [0, 1, 2]) {
					expect(sign * (lightness(at(high, other)) - lightness(at(low, other)))).toBeGreaterThan(4);
					expect(sign * (lightness(at(other, high)) - lightness(at(other, low)))).toBeGreaterThan(4);
				}
			}
		});

		test('goes from one end of lightness, where both are low, to the other, where both are high', () => {
			const greys = cells.map((cell) => sign * lightness(cell));
			expect(sign * lightness(at(0, 0))).toBe(Math.min(...greys));
			expect(sign * lightness(at(2, 2))).toBe(Math.max(...greys));
		});

		test('is blue where the first is more, gold where the second is, and neither where both are the same', () => {
			for (const [more, less] of [
				[1, 0],
				[2, 0],
				[2, 1]
			] as const) {
				expect(warmth(at(more, less))).toBeLessThan(-0.1);
				expect(warmth(at(less, more))).toBeGreaterThan(0.1);
			}
			for (const both of [1, 2]) expect(Math.abs(warmth(at(both, both)))).toBeLessThan(0.1);
		});

		test('has counts that can be read in every cell', () => {
			for (const cell of cells) expect(contrast(cell, inkOn(cell))).toBeGreaterThanOrEqual(4.5);
		});

		test('has a selection that stands out from every cell by 3:1 with its halo', () => {
			for (const cell of cells) {
				const best = Math.max(contrast(palette.selection, cell), contrast(palette.label.halo, cell));
				expect(best).toBeGreaterThan(3);
			}
		});
	});

	describe('of a change', () => {
		const coloursOf = (hues: ChangeHues, count: number) =>
			INDEXES.slice(0, count).map((shade) => fillOf(palette, shade, count, hues));
		const side = (hues: 'rise' | 'fall') => coloursOf(hues, 5);
		const { zero, unrecorded, notSurveyed, missing, notApplicable } = palette;

		test.each(['rise', 'fall'] as const)('has classes of a %s that grow away from zero', (hues) => {
			const outwards = hues === 'rise' ? side(hues) : side(hues).toReversed();
			for (const [a, b] of neighbours(outwards)) {
				expect(sign * (lightness(b) - lightness(a))).toBeGreaterThan(12);
				expect(leastDifference(a, b)).toBeGreaterThan(12);
			}
		});

		test('has a rise that no eye takes for a fall, and grey print hardly', () => {
			for (const rise of side('rise')) {
				for (const fall of side('fall')) {
					expect(leastDifference(rise, fall)).toBeGreaterThan(25);
					expect(Math.abs(lightness(rise) - lightness(fall))).toBeGreaterThan(3);
				}
			}
		});

		test.each(['rise', 'fall', 'fall-rise', 'rise-fall', 'mostly-rise', 'mostly-fall', 'turned'] as const)(
			'has classes in the look of %s that every kind of eye tells apart, from each other and from what is none',
			(hues) => {
				const colours = coloursOf(hues, hues === 'turned' ? 3 : 5);
				expect(new Set(colours).size).toBe(colours.length);
				for (const [a, b] of pairs(colours)) expect(leastDifference(a, b)).toBeGreaterThan(12);
				for (const colour of colours) {
					for (const other of [zero, unrecorded.base, notSurveyed, missing, notApplicable])
						expect(leastDifference(colour, other)).toBeGreaterThan(8);
				}
			}
		);

		test('tells who began, goes on and gave up apart in grey print', () => {
			const greys = [...coloursOf('turned', 3), zero].map(lightness);
			for (const [a, b] of pairs(greys)) expect(Math.abs(a - b)).toBeGreaterThan(15);
		});

		test('has a selection that stands out from every class by 3:1 with its halo', () => {
			for (const colour of palette.change) {
				const best = Math.max(contrast(palette.selection, colour), contrast(palette.label.halo, colour));
				expect(best).toBeGreaterThan(3);
			}
		});
	});

	test('takes its steps and theme marks from the tokens', () => {
		const own = [...palette.steps, ...palette.two, palette.covered, ...Object.values(palette.themes)].filter(
			(colour) => !TOKENS.includes(colour)
		);
		expect(own).toEqual([]);
	});
});

test('on paper a municipal border is lighter than every class', () => {
	const { borders, steps } = PALETTES.light;
	for (const step of steps) expect(luminance(borders.municipality)).toBeGreaterThan(luminance(step));
});

describe('fillOf', () => {
	const { light } = PALETTES;

	test('five classes take the five steps', () => {
		expect(([0, 1, 2, 3, 4] as const).map((shade) => fillOf(light, shade, 5))).toEqual([...light.steps]);
	});

	test('fewer classes are spread evenly', () => {
		expect(fillOf(light, 0, 1)).toBe(light.steps[2]);
		expect(([0, 1] as const).map((shade) => fillOf(light, shade, 2))).toEqual([
			light.steps[1],
			light.steps[3]
		]);
		expect(([0, 1, 2] as const).map((shade) => fillOf(light, shade, 3))).toEqual([
			light.steps[0],
			light.steps[2],
			light.steps[4]
		]);
	});

	test('two hues are taken in their order', () => {
		expect([fillOf(light, 0, 2, 'two'), fillOf(light, 1, 2, 'two')]).toEqual([...light.two]);
	});

	test('what is no class has its own look', () => {
		expect(fillOf(light, 'unknown', 3)).toBe(light.unrecorded.base);
		expect(fillOf(light, 'zero', 3)).toBe(light.zero);
		expect(fillOf(light, 'unrecorded', 3)).toBe(light.unrecorded.base);
		expect(fillOf(light, 'not-applicable', 3)).toBe(light.notApplicable);
	});
});

test('a finer theme has the colour of its upper one', () => {
	const { light } = PALETTES;
	expect(themeFill(light, 'services/cashless')).toBe(themeFill(light, 'services'));
});
