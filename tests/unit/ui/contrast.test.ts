/** Text over the map, which axe cannot judge: computed from the colours that the style sheet and the palette name. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PALETTES, themeFill } from '../../../src/lib/derive/palette';
import { contrast } from '../../../src/lib/model/colour/ramp';
import { lookOf } from '../../../src/lib/map/scene/look';
import { THEMES } from '../../../src/lib/model/theme';

const OURS = readFileSync('src/lib/ui/tokens.css', 'utf8');
const MAP = readFileSync('src/lib/map/map.css', 'utf8');
const TOKENS = readFileSync('node_modules/@digital-go-jp/design-tokens/dist/tokens.css', 'utf8');

/** `#rrggbb` of a custom property in a scheme. */
function colour(name: string, scheme: 'light' | 'dark', css = OURS): string {
	const said = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1]?.trim() ?? '';
	const [, light, dark] = /^light-dark\((.+), (.+)\)$/.exec(said) ?? [];
	const value = (scheme === 'light' ? light : dark) ?? said;
	const token = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
	return token === undefined ? value.slice(0, 7) : colour(token, scheme, TOKENS);
}
/** A colour through which another shows. */
function over(ink: string, ground: string, opacity: number): string {
	const mixed = [1, 3, 5].map((at) => {
		const [a = 0, b = 0] = [ink, ground].map((each) => parseInt(each.slice(at, at + 2), 16));
		return Math.round(a * opacity + b * (1 - opacity))
			.toString(16)
			.padStart(2, '0');
	});
	return `#${mixed.join('')}`;
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
	test.each([
		['ink', 'paper', 'names in the legend and the tooltip'],
		['ink-soft', 'paper', 'counts, notes and credits, the lines of a tooltip'],
		['ink', 'accent-soft', 'a class that is pointed at'],
		['ink-soft', 'accent-soft', 'its count'],
		['link', 'paper', 'links in the legend and the credits'],
		['accent', 'paper', 'the chip of a filter'],
		['accent', 'accent-soft', 'the same, pointed at'],
		['accent-ink', 'accent', 'the chip of the scope, what is pressed'],
		['ink', 'warn-soft', 'a note'],
		['paper', 'ink', 'a short word on what has happened']
	])('%s on %s: %s', (ink, ground) => {
		expect(contrast(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
	});

	test('names on the map, over land, sea and what is around', () => {
		const { label, sea } = PALETTES[scheme];
		const { labelOpacity } = lookOf(scheme);
		const context = colour('map-context', scheme, MAP);
		expect(contrast(label.ink, label.halo)).toBeGreaterThanOrEqual(4.5);
		for (const ground of [context, sea]) {
			for (const opacity of Object.values(labelOpacity))
				expect(contrast(over(label.ink, ground, opacity), ground)).toBeGreaterThanOrEqual(4.5);
		}
	});

	test('letters and numbers in marks', () => {
		const palette = PALETTES[scheme];
		for (const { id } of THEMES)
			expect(contrast(palette.themeInk, themeFill(palette, id))).toBeGreaterThanOrEqual(4.5);
		for (const { fill, ink } of [palette.cluster, palette.partner])
			expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
	});

	test('the ring of the focus is of two colours, one of which stands out from anything', () => {
		const { steps, zero, unrecorded, notApplicable, sea, pairs } = PALETTES[scheme];
		const ring = [colour('focus', scheme), colour('focus-ring', scheme)];
		for (const fill of [...steps, zero, unrecorded.base, notApplicable, sea, ...Object.values(pairs)])
			expect(Math.max(...ring.map((each) => contrast(each, fill)))).toBeGreaterThanOrEqual(3);
		expect(contrast(ring[0] ?? '', ring[1] ?? '')).toBeGreaterThanOrEqual(3);
	});
});
