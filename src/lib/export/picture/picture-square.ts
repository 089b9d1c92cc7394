/** The square of two measures in a picture's legend: nine colours with their counts, the axes and their classes in words. */
import type { PairShade, Pair } from '../../derive/choropleth';
import { inkOn, type Palette } from '../../derive/palette';
import type { Messages } from '../../text/ja';
import { axisHeading, axisLevels, cellName } from '../../text/pair';
import type { Swatch } from './page-part';
import { emsOf, type TextRequest } from './text-block';
import { measureTitle } from '../../text/time';

/** Side of a cell, in sizes of its letters. */
const CELL = 2.6;

interface Place {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Inks of the text and of what is less important. */
	readonly ink: string;
	readonly soft: string;
	/** Of letters. */
	readonly size: number;
	/** Writes a text and gives its height. */
	readonly addText: (request: Pick<TextRequest, 'text' | 'size'> & Partial<TextRequest>) => number;
}

/** Composes the square from the top of its place down. Returns its swatches and where it ends. */
export function pictureSquare(
	pair: Pair,
	palette: Palette,
	t: Messages,
	{ x, y: top, width, ink, soft, size, addText }: Place
): { readonly swatches: readonly Swatch[]; readonly bottom: number } {
	const [across, up] = pair.axes.map((axis) => axisLevels(axis, t));
	const [first = '', second = ''] = pair.axes.map((axis) => measureTitle(axis, t));
	const cell = Math.round(size * CELL);
	const side = (across?.length ?? 0) * cell;
	/** Only where it is not wider than the square: beside it the axes are named again. */
	const axis = (name: string, arrow: string) => (emsOf(name) * size <= side ? name : arrow);
	let y = top;
	y += addText({ y, text: axis(`↑ ${second}`, '↑'), width: side, size, colour: ink }) + 2;
	const swatches = (up ?? []).toReversed().flatMap((row, i) =>
		(across ?? []).map((column, j): Swatch => {
			const shade: PairShade = `b${column.level}${row.level}`;
			const fill = palette.pairs[shade];
			const box = { x: x + j * cell, y: y + i * cell, width: cell, height: cell };
			const text = t.whole(pair.counts.get(shade) ?? 0);
			const middle = { x: box.x + (cell - emsOf(text) * size) / 2, y: box.y + (cell - size * 1.45) / 2 };
			addText({ ...middle, text, width: emsOf(text) * size + 1, size, colour: inkOn(fill) });
			return { box, shade, name: cellName(pair, shade, t) };
		})
	);
	// Beside the square: what low, middle and high are on either axis, a line each.
	const left = x + side + size;
	let beside = y;
	for (const [axis, arrow, levels] of [
		[pair.axes[1], '↑', up],
		[pair.axes[0], '→', across]
	] as const) {
		const aside = { x: left, width: x + width - left, colour: soft };
		beside += addText({
			...aside,
			y: beside,
			text: `${axisHeading(axis, t)} ${arrow}`,
			size,
			bold: true,
			maxLines: 2
		});
		for (const { word, range } of levels ?? []) {
			const text = word === range ? word : t.labelled(word, range);
			beside += addText({ ...aside, y: beside, text, size, leading: 1.3 });
		}
		beside += 4;
	}
	y += (up?.length ?? 0) * cell + 3;
	y += addText({ y, text: axis(`${first} →`, '→'), width: side, size, colour: ink }) + 4;
	y = Math.max(y, beside);
	return { swatches, bottom: y + 6 };
}
