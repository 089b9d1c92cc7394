/** A part of a picture beside its map: the legend, or the list of cases. */
import type { Shade } from '../../derive/choropleth';
import type { Box } from '../../map/scene/boxes';
import type { Stroke } from '../../map/scene/look';
import type { Point } from '../../map/scene/simplify';
import type { TextBlock } from './text-block';

/** How a shade looks on the map. */
export interface Swatch {
	readonly box: Box;
	readonly shade: Shade;
	readonly name: string;
}

/** A line as the map draws it. */
export interface LineKey {
	readonly box: Box;
	readonly shape: 'line';
	readonly stroke: Stroke;
}

/** A theme's letter on its colour, or the shape of a pin; `arrow`: a circle with a head that points out of the map. */
export interface MarkKey {
	readonly box: Box;
	readonly shape: 'square' | 'circle' | 'arrow';
	readonly fill: string;
	readonly ink: string;
	readonly letter: string;
}

export type Key = MarkKey | LineKey;

/** Line around a swatch, and the corner of a square key. */
export const SWATCH_LINE = 0.5;
export const KEY_CORNER = 2.5;
/** Size of a key's letter, as a share of the key. */
export const KEY_LETTER = 0.73;

/** Circle and head of an arrow, side by side in the box of its key. */
export function arrowIn({ x, y, width, height }: Box): {
	readonly circle: Box;
	readonly head: readonly Point[];
} {
	const side = width * 0.74;
	const middle = y + height / 2;
	const [left, half] = [x + side - width * 0.06, height * 0.25];
	return {
		circle: { x, y: middle - side / 2, width: side, height: side },
		head: [
			[left, middle - half],
			[x + width, middle],
			[left, middle + half]
		]
	};
}

export interface PagePart {
	readonly box: Box;
	readonly swatches: readonly Swatch[];
	readonly keys: readonly Key[];
	readonly texts: readonly TextBlock[];
}
