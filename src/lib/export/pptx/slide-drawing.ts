/** Everything of a slide but its title and its link: map, legend, cases, source, code. */
import { lookOf, shadeLook } from '../../map/scene/look';
import type { Point } from '../../map/scene/simplify';
import { arrowIn, KEY_CORNER, KEY_LETTER, SWATCH_LINE, type Key, type PagePart } from '../picture/page-part';
import type { Paper } from '../picture/paper';
import type { Picture } from '../picture/picture';
import { CODE_COLOURS } from '../picture/qr';
import type { TextBlock } from '../picture/text-block';
import { block, centred, freeform, group, textFrame, type Colour } from './drawing';
import type { SlideContext } from './layout';
import { slideMap, slideSmallMaps } from './slide-map';

/** Writes the drawing of a slide. */
export function slideDrawing(picture: Picture, context: SlideContext): string {
	const { legend, list, code } = picture;
	const { words } = context;
	return [
		picture.beside.length > 0 ? slideSmallMaps(picture, context) : slideMap(picture, context),
		legend && partShape(words.legend, legend, picture, context),
		list && partShape(words.cases, list, picture, context),
		...picture.texts
			.filter(({ role }) => role === 'foot' || role === 'date')
			.map((text) => textShape(text, picture.paper, context)),
		code &&
			group(words.code, code.box, [
				block(code.box, { name: code.name, fill: { colour: CODE_COLOURS.light } }),
				freeform(modules(code), {
					closed: true,
					name: code.name,
					description: code.name,
					fill: { colour: CODE_COLOURS.dark }
				})
			])
	]
		.filter(Boolean)
		.join('');
}

function partShape(
	name: string,
	{ box, swatches, keys, texts }: PagePart,
	{ scheme, paper, map }: Picture,
	context: SlideContext
): string {
	return group(name, box, [
		...swatches.map(({ box, shade, name }) =>
			block(box, {
				name,
				fill: shadeLook(lookOf(scheme), shade, map.spread),
				stroke: { colour: paper.soft, width: SWATCH_LINE }
			})
		),
		...keys.flatMap((key) => keyShapes(key, context)),
		...texts.map((text) => textShape(text, paper, context))
	]);
}

/** A text beside the map, in the theme's colours where it has the paper's. */
export function textShape(given: TextBlock, paper: Paper, context: SlideContext): string {
	const { name, lead, box, lines, size, lineHeight, bold, colour, align } = given;
	const text = lines.length > 1 ? given.text : (lines[0] ?? '');
	const before = lead ? [{ text: `${lead.text}\u2002`, colour: lead.colour, bold: true }] : [];
	return textFrame({
		name: name || text,
		// A little wider: another font must not break what is one line here.
		box: { ...box, width: box.width + (align === 'end' ? 0 : 4) },
		align,
		wrap: lines.length > 1,
		...context,
		paragraphs: [{ runs: [...before, { text, colour: themeColour(colour, paper), bold }], size, lineHeight }]
	});
}

function themeColour(colour: string, { ink, soft, link }: Paper): Colour {
	return ({ [ink]: 'tx1', [soft]: 'tx2', [link]: 'hlink' } as const)[colour] ?? colour;
}

function keyShapes(key: Key, context: SlideContext): readonly string[] {
	if (key.shape === 'line') {
		const { x, y, width, height } = key.box;
		const middle = y + height / 2;
		const line: readonly Point[] = [
			[x, middle],
			[x + width, middle]
		];
		return [freeform([line], { closed: false, name: context.words.legend, stroke: key.stroke })];
	}
	const { box, shape, fill, ink, letter } = key;
	const look = { name: letter || context.words.legend, fill: { colour: fill } };
	if (shape === 'arrow') {
		const { circle, head } = arrowIn(box);
		return [block(circle, { ...look, form: 'ellipse' }), freeform([head], { ...look, closed: true })];
	}
	return [
		block(
			box,
			shape === 'square' ? { ...look, form: 'roundRect', radius: KEY_CORNER } : { ...look, form: 'ellipse' }
		),
		...(letter === '' ? [] : [centred(letter, box, ink, context, box.height * KEY_LETTER)])
	];
}

function modules({ box, size, runs }: NonNullable<Picture['code']>) {
	const unit = box.width / size;
	return runs.map(({ x, y, width }): readonly Point[] => {
		const [left, top] = [box.x + x * unit, box.y + y * unit];
		const [right, bottom] = [left + width * unit, top + unit];
		return [
			[left, top],
			[right, top],
			[right, bottom],
			[left, bottom]
		];
	});
}
