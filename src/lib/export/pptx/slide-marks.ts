/** Marks on the map of a slide: candidates' numbers, pins, and words beside an area. */
import type { PictureDrawable } from '../picture/picture-map';
import type { MapLook } from '../../map/scene/look';
import { CHIP_RADIUS, chipX, MARK_CORNER, MARK_TEXT, markSize, markTexts } from '../../map/scene/marks';
import { arrowHead } from '../../map/scene/notes';
import { NUMBER_ARROW, NUMBER_RADIUS } from '../../map/scene/partner-places';
import type { Point } from '../../map/scene/simplify';
import { block, centred, freeform, group, textFrame } from './drawing';
import type { SlideContext } from './layout';

type Of<K extends PictureDrawable['kind']> = Extract<PictureDrawable, { readonly kind: K }>;

/** A candidate's number, with an arrow where its place is out of sight. */
export function numberShape(
	mark: Of<'number'>,
	[x, y]: Point,
	look: MapLook,
	context: SlideContext,
	lettering: number
): string {
	const { number, name, description, towards, isPrefecture } = mark;
	const radius = NUMBER_RADIUS * lettering;
	const at = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
	const { fill, stroke, ink } = look.number;
	const shape = { fill: { colour: fill }, stroke };
	return group(description, at, [
		towards === null
			? ''
			: freeform([numberArrow([x, y], towards, lettering)], { ...shape, closed: true, name }),
		block(at, {
			name: description,
			form: 'roundRect',
			radius: isPrefecture ? MARK_CORNER : radius,
			...shape
		}),
		centred(String(number), at, ink, context, MARK_TEXT * lettering)
	]);
}

/** Beside a number at the edge: the direction of its place, in degrees clockwise from the right. */
function numberArrow([x, y]: Point, towards: number, lettering: number): readonly Point[] {
	const turn = (towards * Math.PI) / 180;
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	return NUMBER_ARROW.map(([dx, dy]): Point => [
		x + lettering * (dx * cos - dy * sin),
		y + lettering * (dx * sin + dy * cos)
	]);
}

export function pinShape(
	pin: Of<'pin'>,
	[x, y]: Point,
	look: MapLook,
	context: SlideContext,
	lettering: number
): string {
	const size = markSize(pin);
	const [width, height] = [size.width * lettering, size.height * lettering];
	const letters = MARK_TEXT * lettering;
	const radius = CHIP_RADIUS * lettering;
	const box = { x: x - width / 2, y: y - height / 2, width, height };
	const texts = markTexts(pin, context.lang);
	const textOf = (role: 'letter' | 'count') => texts.find((each) => each.role === role)?.text ?? '';
	const { fill, stroke, ink } = look.pin(pin.shape === 'cluster' ? null : pin.theme, pin.own ?? false);
	const chip = chipX(pin);
	const disc = look.pin(pin.theme, false);
	const discBox = {
		x: x + (chip ?? 0) * lettering - radius,
		y: y - radius,
		width: 2 * radius,
		height: 2 * radius
	};
	return group(pin.name, box, [
		block(box, {
			name: pin.name,
			form: 'roundRect',
			radius: pin.shape === 'square' ? MARK_CORNER : height / 2,
			fill: { colour: fill },
			stroke
		}),
		...(chip === null
			? [centred(texts.map(({ text }) => text).join(' '), box, ink, context, letters)]
			: [
					block(discBox, {
						name: textOf('letter'),
						form: 'roundRect',
						radius,
						fill: { colour: disc.fill },
						stroke: { colour: ink, width: 1 }
					}),
					centred(textOf('letter'), discBox, disc.ink, context, letters),
					centred(
						textOf('count'),
						{ ...box, x: box.x + 2 * radius + 2, width: width - 2 * radius - 4 },
						ink,
						context,
						letters
					)
				])
	]);
}

/** Words beside an area, as one group: the arrow, their paper, and the words as text. */
export function noteShape(
	note: Of<'note'>,
	move: (at: Point) => Point,
	look: MapLook,
	context: SlideContext
): string {
	const { name, text, lines, size } = note;
	const { fill, ink, stroke } = look.note;
	const [x, y] = move([note.box.x, note.box.y]);
	const box = { ...note.box, x, y };
	const head = arrowHead(note).map(move);
	return group(name, box, [
		freeform([[move(note.from), move(note.to)]], { closed: false, name, stroke }),
		head.length === 0 ? '' : freeform([head], { closed: true, name, fill: { colour: stroke.colour } }),
		block(box, { name, form: 'roundRect', radius: MARK_CORNER, fill: { colour: fill }, stroke }),
		textFrame({
			name: text,
			box,
			align: 'middle',
			anchor: 'middle',
			wrap: false,
			...context,
			paragraphs: lines.map((line) => ({
				runs: [{ text: line, colour: ink }],
				size,
				lineHeight: Math.ceil(size * 1.4)
			}))
		})
	]);
}
