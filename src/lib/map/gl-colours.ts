/** Colours of MapGl: expressions over feature-state, and the hatch of 未収録 as pixels. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { fillOf, type Palette } from '../derive/palette';
import { SHADE_KEYS, SHADES } from './feature-state';

export interface Fills {
	readonly colour: ExpressionSpecification;
	/** 1 where the hatch is drawn. */
	readonly hatched: ExpressionSpecification;
	/** Borders of municipalities: lighter than a fill, a step darker than bare paper. */
	readonly hairline: ExpressionSpecification;
}

export function fillsOf(palette: Palette, classCount: number): Fills {
	const shade: ExpressionSpecification = ['string', ['feature-state', 'shade'], ''];
	const colours = SHADES.flatMap((each) => [SHADE_KEYS[each], fillOf(palette, each, classCount)]);
	return {
		colour: ['match', shade, ...colours, palette.unrecorded.base] as unknown as ExpressionSpecification,
		hatched: ['case', ['==', shade, SHADE_KEYS.unrecorded], 1, 0],
		hairline: [
			'match',
			shade,
			[SHADE_KEYS.unrecorded, SHADE_KEYS.zero],
			palette.unrecorded.hatch,
			palette.borders.municipality
		]
	};
}

const SIDE = 12;

/** Diagonal lines on nothing, one pixel wide at twice the density; repeats without a seam. */
export function hatchPixels(colour: string): {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray;
} {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	const data = new Uint8ClampedArray(SIDE * SIDE * 4);
	for (let y = 0; y < SIDE; y++) {
		for (let x = 0; x < SIDE; x++) {
			const off = (x + y) % SIDE;
			const strength = [255, 150, 0][Math.min(off, SIDE - off)] ?? 0;
			data.set([r, g, b, strength], (y * SIDE + x) * 4);
		}
	}
	return { width: SIDE, height: SIDE, data };
}
