/** Marks on the map of a picture as SVG: candidates' numbers, pins, and words beside an area. */
import type { MapLook } from '../../map/scene/look';
import { CHIP_RADIUS, chipX, MARK_CORNER, markSize, markTexts, MARK_TEXT } from '../../map/scene/marks';
import { arrowHead, noteBaseline } from '../../map/scene/notes';
import { NUMBER_ARROW, NUMBER_RADIUS } from '../../map/scene/partner-places';
import type { Point } from '../../map/scene/simplify';
import type { Picture } from '../picture/picture';
import type { PictureDrawable } from '../picture/picture-map';
import { painted, stroked } from './svg-look';
import { element, escapeXml } from '../../map/svg/xml';

type Of<K extends PictureDrawable['kind']> = Extract<PictureDrawable, { readonly kind: K }>;

/** Baseline of the letters of a mark below its middle. */
const BASELINE = 4.2;

const LETTERS = { 'font-size': MARK_TEXT, 'font-weight': 700, 'text-anchor': 'middle' } as const;

export function numberMarkup(
	{ x, y, number, name, description, towards, isPrefecture }: Of<'number'>,
	look: MapLook,
	lettering: number
): string {
	const shape = painted(look.number);
	const side = 2 * NUMBER_RADIUS;
	return element(
		'g',
		{ transform: placed([x, y], lettering), 'data-name': name },
		element('title', {}, escapeXml(description)),
		towards === null
			? ''
			: element('path', {
					...shape,
					d: `M${NUMBER_ARROW.map((point) => point.join(' ')).join('L')}z`,
					transform: `rotate(${Math.round(towards)})`
				}),
		element('rect', {
			...shape,
			x: -NUMBER_RADIUS,
			y: -NUMBER_RADIUS,
			width: side,
			height: side,
			rx: isPrefecture ? MARK_CORNER : NUMBER_RADIUS
		}),
		element('text', { y: BASELINE, ...LETTERS, fill: look.number.ink }, String(number))
	);
}

export function pinMarkup(pin: Of<'pin'>, lang: Picture['lang'], look: MapLook, lettering: number): string {
	const { width, height } = markSize(pin);
	const { ink, ...shape } = look.pin(pin.shape === 'cluster' ? null : pin.theme, pin.own ?? false);
	const chip = chipX(pin);
	const disc = look.pin(pin.theme, false);
	return element(
		'g',
		{ transform: placed(pin.at, lettering), 'data-name': pin.name, ...LETTERS, fill: ink },
		element('title', {}, escapeXml(pin.description)),
		element('rect', {
			x: -width / 2,
			y: -height / 2,
			width,
			height,
			rx: pin.shape === 'square' ? MARK_CORNER : height / 2,
			...painted(shape)
		}),
		...(chip === null
			? []
			: [
					element('circle', {
						cx: chip,
						r: CHIP_RADIUS,
						...painted({ fill: disc.fill, stroke: { colour: ink, width: 1 } })
					})
				]),
		...markTexts(pin, lang).map(({ role, text, x }) =>
			element(
				'text',
				{ x, y: BASELINE, ...(chip !== null && role === 'letter' && { fill: disc.ink }) },
				escapeXml(text)
			)
		)
	);
}

export function noteMarkup(note: Of<'note'>, { note: look }: MapLook, lettering: number): string {
	const { box, from, to, lines, size, name } = note;
	const line = { ...look.stroke, width: look.stroke.width * lettering };
	const head = arrowHead(note);
	return element(
		'g',
		{ 'data-name': name },
		element('title', {}, escapeXml(name)),
		element('path', { d: `M${from.join(' ')}L${to.join(' ')}`, ...stroked(line) }),
		head.length === 0
			? ''
			: element('path', { d: `M${head.map((at) => at.join(' ')).join('L')}z`, fill: line.colour }),
		element('rect', { ...box, rx: MARK_CORNER, fill: look.fill, ...stroked(line) }),
		...lines.map((text, i) =>
			element(
				'text',
				{
					x: box.x + box.width / 2,
					y: noteBaseline(note, i),
					'font-size': size,
					'text-anchor': 'middle',
					fill: look.ink
				},
				escapeXml(text)
			)
		)
	);
}

/** Moves a mark to its place, as large as the map's letters. */
function placed([x, y]: Point, lettering: number): string {
	return `translate(${x} ${y})${lettering === 1 ? '' : ` scale(${lettering})`}`;
}
