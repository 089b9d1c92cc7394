/** The map of a picture as SVG. */
import { PALETTES } from '../derive/palette';
import { MARK_HEIGHT, markWidth } from '../map/marks';
import type { Picture } from './picture';
import { hairlineOf, type PictureMap, type PictureMark } from './picture-map';
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
			element('g', { id: 'pins' }, ...map.marks.map((mark) => markMarkup(mark, palette.cluster.ring)))
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
