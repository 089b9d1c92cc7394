/** Colours of MapGl: expressions over feature-state, and the hatch of 未収録 as pixels. */
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Shade } from '../../derive/choropleth';
import type { ClassIndex } from '../../derive/classes';
import { fillOf, type Palette } from '../../derive/palette';
import type { MapLook } from '../scene/look';
import { matching } from './expressions';
import { LOOKS, type LookKey } from './feature-state';

/** Nothing, where the hatch is to be seen. */
const CLEAR = 'rgba(0, 0, 0, 0)';

/**
 * The fill of an area: its state, or before it has one what it came with. What has no look is outside the scope, and looks as the land around a drawn map does.
 *
 * Always an expression over feature-state: MapLibre does not bear one that turns into a constant and back.
 */
export function fillsOf({ palette, context }: Pick<MapLook, 'palette' | 'context'>): ExpressionSpecification {
	return matching(
		['coalesce', ['feature-state', 'look'], ['get', 'look']],
		LOOKS.map((key) => [key, key === 'unrecorded' || key === 'unknown' ? CLEAR : colourOf(palette, key)]),
		context.fill
	);
}

const COLOURS: Readonly<Record<string, (palette: Palette) => readonly string[]>> = {
	s: ({ steps }) => steps,
	k: ({ kinds }) => kinds,
	t: ({ two }) => two,
	c: ({ change }) => change
};

/** A step, a kind, one of two hues or of a change is named by its place in the palette, whatever the number of classes; all others as shades are. */
function colourOf(palette: Palette, key: LookKey): string {
	const [, of, place] = /^([sktc])(\d+)$/.exec(key) ?? [];
	if (of === undefined) return fillOf(palette, key as Exclude<Shade, ClassIndex>, 0);
	return COLOURS[of]?.(palette)[Number(place)] ?? palette.steps[4];
}

const SIDE = 12;

/** Diagonal lines on paper, one pixel wide at twice the density; repeats without a seam. */
export function hatchPixels({ base, hatch }: Palette['unrecorded']): {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
} {
	const [from, to] = [base, hatch].map((colour) =>
		[1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
	);
	const data = new Uint8ClampedArray(SIDE * SIDE * 4);
	for (let y = 0; y < SIDE; y++) {
		for (let x = 0; x < SIDE; x++) {
			const off = (x + y) % SIDE;
			const strength = [255, 150, 0][Math.min(off, SIDE - off)] ?? 0;
			const mixed = [0, 1, 2].map((i) => {
				const [paper, line] = [from?.[i] ?? 0, to?.[i] ?? 0];
				return Math.round(paper + ((line - paper) * strength) / 255);
			});
			data.set([...mixed, 255], (y * SIDE + x) * 4);
		}
	}
	return { width: SIDE, height: SIDE, data };
}
