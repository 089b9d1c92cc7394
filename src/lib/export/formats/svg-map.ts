/** The map of a picture as SVG. */
import { PALETTES } from '../../derive/palette';
import { MARK_HEIGHT, markWidth } from '../../map/scene/marks';
import { NUMBER_SIZE } from '../../map/scene/partner-places';
import type { Paper } from '../picture/paper';
import type { Picture } from '../picture/picture';
import { hairlineOf, type PictureMap, type PictureMark } from '../picture/picture-map';
import type { PictureRing } from '../picture/picture-partners';
import { element, escapeXml } from './xml';

/** Id of the pattern of 未収録; the map's own, in steps of its grid, ends in `-map`. */
export const HATCH = 'hatch';

/** A colour, or the hatch with the colour of its paper for viewers that draw no patterns. */
export function fillValue(hatched: boolean, fill: string, pattern: string): string {
	return hatched ? `url(#${pattern}) ${fill}` : fill;
}

/** Writes the map: around, boxes, areas, lines, names, pins, from the ground up. */
export function mapMarkup({ map, scheme, paper }: Picture): string {
	const palette = PALETTES[scheme];
	const { box, grid } = map;
	// Widths are told in user units; the path data are in steps of the grid.
	const steps = (width: number) => width / grid;
	const lines = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
	const { prefecture, coast } = palette.borders;
	return element(
		'g',
		{ id: 'map', transform: `translate(${box.x} ${box.y})` },
		element('rect', { width: box.width, height: box.height, fill: palette.sea }),
		element(
			'g',
			{ 'clip-path': 'url(#sheet)' },
			element(
				'g',
				{ id: 'around', transform: `scale(${grid})` },
				map.context &&
					element('path', {
						d: map.context,
						fill: paper.context,
						stroke: paper.context,
						'stroke-width': steps(2)
					}),
				map.contextBorders &&
					element('path', { ...lines, d: map.contextBorders, stroke: palette.sea, 'stroke-width': steps(1) })
			),
			element(
				'g',
				{ id: 'insets' },
				...map.insets.map(({ x, y, width, height, name }) =>
					element('rect', {
						x,
						y,
						width,
						height,
						fill: palette.sea,
						stroke: prefecture,
						'stroke-width': 0.75,
						'data-name': name
					})
				)
			),
			element(
				'g',
				{ id: 'areas', transform: `scale(${grid})`, 'stroke-linejoin': 'round' },
				...map.areas.map(({ code, name, said, d, shade, fill }) =>
					element(
						'path',
						{
							id: `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}_${code}`,
							'data-name': name,
							'data-code': code,
							'aria-label': said,
							d,
							fill: fillValue(shade === 'unrecorded', fill, `${HATCH}-map`),
							...(map.fine ? { stroke: hairlineOf({ scheme }, shade), 'stroke-width': steps(0.5) } : {})
						},
						element('title', {}, escapeXml(said))
					)
				)
			),
			ringsMarkup(map, paper),
			element(
				'g',
				{ ...lines, id: 'lines', transform: `scale(${grid})` },
				map.borders &&
					element('path', {
						d: map.borders,
						stroke: map.fine ? coast : prefecture,
						'stroke-width': steps(0.75)
					}),
				map.coast && element('path', { d: map.coast, stroke: coast, 'stroke-width': steps(0.9) }),
				map.selection.d &&
					element('path', { d: map.selection.d, stroke: paper.casing, 'stroke-width': steps(5.5) }) +
						element('path', {
							'data-name': map.selection.name,
							d: map.selection.d,
							stroke: palette.selection,
							'stroke-width': steps(2.5)
						})
			),
			namesMarkup(map, scheme),
			partnersMarkup(map, paper, palette.selection),
			element('g', { id: 'pins' }, ...map.marks.map((mark) => markMarkup(mark, palette.cluster.ring)))
		)
	);
}

/** The rings of the partner finder, under the lines. */
function ringsMarkup({ partners, grid }: PictureMap, { partner }: Paper): string {
	if (!partners) return '';
	const drawn = (rings: readonly PictureRing[], opacity: number, width: number) =>
		rings.map(({ name, d }) =>
			element('path', { 'data-name': name, d, 'fill-opacity': opacity, 'stroke-width': width / grid })
		);
	const colours = { fill: partner, stroke: partner, 'stroke-linejoin': 'round' };
	return (
		element(
			'g',
			{ ...colours, id: 'ring-2', transform: `scale(${grid})` },
			...drawn(partners.second, 0.06, 0.8)
		) +
		element(
			'g',
			{ ...colours, id: 'ring-1', transform: `scale(${grid})` },
			...drawn(partners.first, 0.14, 1.6)
		)
	);
}

/** The candidates of the partner finder: a line to each, and its number. */
function partnersMarkup({ partners }: PictureMap, paper: Paper, ink: string): string {
	if (!partners) return '';
	const { from, numbers } = partners;
	const half = (NUMBER_SIZE - 4) / 2;
	const common = { stroke: paper.casing, 'stroke-width': 1.5, fill: paper.partner };
	return element(
		'g',
		{ id: 'partners' },
		...numbers.map(({ x, y }) =>
			element('path', { d: `M${from[0]} ${from[1]}L${x} ${y}`, stroke: paper.partner, 'stroke-width': 1.6 })
		),
		element('circle', {
			cx: from[0],
			cy: from[1],
			r: 5,
			fill: ink,
			stroke: paper.casing,
			'stroke-width': 2
		}),
		...numbers.map(({ x, y, number, name, towards, isPrefecture }) =>
			element(
				'g',
				{ transform: `translate(${x} ${y})`, 'data-name': name },
				element('title', {}, escapeXml(`${number} ${name}`)),
				towards === null
					? ''
					: element('path', {
							...common,
							d: `M${half - 2} -6L${half + 8} 0L${half - 2} 6z`,
							transform: `rotate(${Math.round(towards)})`
						}),
				element('rect', {
					...common,
					x: -half,
					y: -half,
					width: 2 * half,
					height: 2 * half,
					rx: isPrefecture ? 3 : half
				}),
				element(
					'text',
					{ y: 4.2, 'font-size': 12, 'font-weight': 700, 'text-anchor': 'middle', fill: paper.partnerInk },
					String(number)
				)
			)
		)
	);
}

/** Halos are a layer of their own below the names: many readers know no `paint-order`, and would draw them on top. */
function namesMarkup({ names, insets }: PictureMap, scheme: Picture['scheme']): string {
	const { ink, halo } = PALETTES[scheme].label;
	const own = names.own.map(({ x, y, text }) => element('text', { x, y }, escapeXml(text)));
	const common = { 'font-size': names.size, 'text-anchor': 'middle' };
	return (
		element(
			'g',
			{ ...common, id: 'halos', fill: halo, stroke: halo, 'stroke-width': 2.5, 'stroke-linejoin': 'round' },
			...own
		) +
		element(
			'g',
			{ ...common, id: 'names', fill: ink },
			...insets.map(({ x, y, name }) =>
				element('text', { x: x + 6, y: y + 13, 'font-size': 10, 'text-anchor': 'start' }, escapeXml(name))
			),
			...names.around.map(({ x, y, size, text }) =>
				element('text', { x, y, 'font-size': size, opacity: 0.5, 'letter-spacing': '0.2em' }, escapeXml(text))
			),
			...own
		)
	);
}

function markMarkup(mark: PictureMark, ring: string): string {
	const width = markWidth(mark);
	const height = mark.shape === 'cluster' ? MARK_HEIGHT + 2 : MARK_HEIGHT;
	const say = (text: string, x: number) => element('text', { x, y: 4.2 }, escapeXml(text));
	const texts =
		mark.shape === 'cluster'
			? say(String(mark.count), 0)
			: mark.count > 1
				? say(mark.letter, MARK_HEIGHT / 2 - width / 2 + 1) + say(String(mark.count), (MARK_HEIGHT - 3) / 2)
				: say(mark.letter, 0);
	return element(
		'g',
		{
			transform: `translate(${mark.at[0]} ${mark.at[1]})`,
			'data-name': mark.said,
			'font-size': 12,
			'font-weight': 700,
			'text-anchor': 'middle',
			fill: mark.ink
		},
		element('title', {}, escapeXml(mark.said)),
		element('rect', {
			x: -width / 2,
			y: -height / 2,
			width,
			height,
			rx: mark.shape === 'square' ? 3 : height / 2,
			fill: mark.fill,
			...(mark.own
				? { stroke: mark.ink, 'stroke-width': 2, 'stroke-dasharray': '3 2' }
				: { stroke: ring, 'stroke-width': 1.5 })
		}),
		texts
	);
}
