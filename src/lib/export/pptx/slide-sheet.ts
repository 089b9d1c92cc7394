/** Everything of a slide but its title and its link: map, legend, cases, source, code. */
import { block, freeform, group, textFrame } from './drawing';
import { fillOf, slideMap, type Hand } from './slide-map';
import type { Box } from '../../map/scene/boxes';
import type { Picture } from '../picture/picture';
import type { Key } from '../picture/legend-parts';
import type { TextBlock } from '../picture/text-block';

/** Names of the parts, in the language of the slide. */
export interface SheetWords {
	readonly legend: string;
	readonly cases: string;
	readonly code: string;
}

/** Writes the drawing of a slide. */
export function slideSheet(
	picture: Picture,
	hand: Hand,
	words: SheetWords,
	groupNameOf: (prefecture: string) => string
): string {
	const { legend, list, code, scheme, paper } = picture;
	const text = (given: TextBlock) => writtenBlock(given, hand);
	return [
		slideMap(picture, hand, groupNameOf),
		legend &&
			group(words.legend, legend.box, [
				...legend.swatches.map(({ box, shade, fill, name }) =>
					block(box, {
						name,
						fill: fillOf(scheme, shade, fill),
						stroke: { colour: paper.soft, width: 0.5 }
					})
				),
				...legend.keys.flatMap((key) => keyed(key, hand)),
				...legend.texts.map(text)
			]),
		list &&
			group(words.cases, list.box, [
				...list.keys.flatMap((key) => keyed(key, hand)),
				...list.texts.map(text)
			]),
		...picture.texts.filter(({ role }) => role === 'foot').map(text),
		code &&
			group(words.code, code.box, [
				block(code.box, { name: code.name, fill: { colour: '#ffffff' } }),
				freeform(modules(code), {
					closed: true,
					name: code.name,
					said: code.name,
					fill: { colour: '#1a1a1a' }
				})
			])
	]
		.filter(Boolean)
		.join('');
}

function writtenBlock(given: TextBlock, hand: Hand): string {
	const { name, lead, box, lines, size, lineHeight, bold, colour, align } = given;
	const text = lines.length > 1 ? given.text : (lines[0] ?? '');
	const before = lead ? [{ text: `${lead.text}\u2002`, colour: lead.colour, bold: true }] : [];
	return textFrame({
		name,
		// A little wider: another font must not break what is one line here.
		box: { ...box, width: box.width + (align === 'end' ? 0 : 4) },
		align,
		wrap: lines.length > 1,
		...hand,
		paragraphs: [{ runs: [...before, { text, colour, bold }], size, lineHeight }]
	});
}

function keyed({ box, shape, fill, ink, letter }: Key, hand: Hand): readonly string[] {
	const look = { name: letter, fill: { colour: fill } };
	return [
		block(
			box,
			shape === 'square' ? { ...look, form: 'roundRect', radius: 2.5 } : { ...look, form: 'ellipse' }
		),
		...(letter === ''
			? []
			: [
					textFrame({
						name: letter,
						box,
						align: 'middle',
						anchor: 'middle',
						wrap: false,
						...hand,
						paragraphs: [{ runs: [{ text: letter, colour: ink, bold: true }], size: 9, lineHeight: 11 }]
					})
				])
	];
}

function modules({ box, size, runs }: { readonly box: Box } & NonNullable<Picture['code']>) {
	const unit = box.width / size;
	return runs.map(({ x, y, width }): readonly (readonly [number, number])[] => {
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
