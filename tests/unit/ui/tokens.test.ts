import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/lib/derive/palette';

const css = readFileSync('src/lib/ui/tokens.css', 'utf8');

/** Light and dark value of a custom property. */
function pair(name: string): string[] {
	return new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)?.slice(1) ?? [];
}
const both = (of: (palette: (typeof PALETTES)['light']) => string | undefined): (string | undefined)[] => [
	of(PALETTES.light),
	of(PALETTES.dark)
];

describe('the colours in the style sheet are those of the palette', () => {
	it.each([0, 1, 2, 3, 4])('step %i', (step) => {
		expect(pair(`shade-${step}`)).toEqual(both((palette) => palette.steps[step]));
	});
	it('zero, not recorded, its hatch, not applicable and the sea', () => {
		expect(pair('shade-zero')).toEqual(both((palette) => palette.zero));
		expect(pair('shade-covered')).toEqual(both((palette) => palette.covered));
		expect(pair('shade-unrecorded')).toEqual(both((palette) => palette.unrecorded.base));
		expect(pair('hatch')).toEqual(both((palette) => palette.unrecorded.hatch));
		expect(pair('shade-not-applicable')).toEqual(both((palette) => palette.notApplicable));
		expect(pair('sea')).toEqual(both((palette) => palette.sea));
	});
	it('candidates of the partner finder', () => {
		expect(pair('partner')).toEqual(both((palette) => palette.partner.fill));
		expect(pair('partner-ink')).toEqual(both((palette) => palette.partner.ink));
	});
	it.each(Object.entries(PALETTES.light.themes))('theme %s', (theme, colour) => {
		expect(new RegExp(`\\.theme-${theme} {\\s*--theme: (#\\w{6})`).exec(css)?.[1]).toBe(colour);
	});
});
