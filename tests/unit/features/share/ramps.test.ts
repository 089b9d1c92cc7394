import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../../../src/lib/derive/palette';
import { RAMPS, rampOf } from '../../../../src/lib/features/share/ramps';
import {
	contrast,
	formatRamp,
	luminance,
	parseRamp,
	RAMP_CONTRAST
} from '../../../../src/lib/model/colour/ramp';
import { formatView, parseView } from '../../../../src/lib/view/url';
import { defaultView } from '../../../../src/lib/view/defaults';

describe('colours of one’s own', () => {
	it.each(Object.entries(RAMPS))('%s becomes darker evenly, and is no paper', (_, ramp) => {
		expect(ramp).toHaveLength(5);
		expect(parseRamp(formatRamp(ramp))).toEqual(ramp);
		expect(contrast(ramp[0] ?? '', PALETTES.light.zero)).toBeGreaterThan(1.2);
	});
	it('made of any colour are in the order of their lightness, whatever the colour', () => {
		const channel = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
		fc.assert(
			fc.property(channel, channel, channel, (r, g, b) => {
				const { ramp } = rampOf(`#${r}${g}${b}`);
				expect(ramp).not.toBeNull();
				const lights = (ramp ?? []).map(luminance);
				expect(lights).toEqual(lights.toSorted((x, y) => y - x));
				for (const [i, colour] of (ramp ?? []).entries()) {
					const next = ramp?.[i + 1];
					if (next !== undefined) expect(contrast(colour, next)).toBeGreaterThan(RAMP_CONTRAST);
				}
			})
		);
	});
	it.each([
		['0055ad', []],
		[' #A61E3C ', []],
		['#808080', ['grey', 'like-no-value']],
		['#ffe600', ['pale']],
		['red', ['no-colour']],
		['#fff', ['no-colour']]
	])('%s: what is to be known of it', (colour, faults) => {
		expect(rampOf(colour).faults).toEqual(expect.arrayContaining(faults));
		if (faults.length === 0) expect(rampOf(colour).faults).toEqual([]);
	});
	it('are in the address, and what is no ramp is told and left', () => {
		const view = { ...defaultView(), colours: RAMPS.green };
		const address = formatView(view);
		expect(address).toBe('/?colours=c7e9c0-a1d99b-74c476-31a354-006d2c');
		const read = (query: string) => parseView('/', new URLSearchParams(query));
		expect(read(address.slice(2)).view.colours).toEqual(RAMPS.green);
		for (const text of ['red', '006d2c-31a354-74c476-a1d99b-c7e9c0', 'c7e9c0-c7e9c1-74c476-31a354-006d2c']) {
			const { view: other, problems } = read(`colours=${text}`);
			expect(other.colours).toBe(null);
			expect(problems).toHaveLength(1);
		}
	});
});
