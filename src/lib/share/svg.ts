/**
 * A picture as SVG that stands alone: no style sheet, no font, no other file. Areas are named paths, text is text; every
 * look is a presentation attribute, which each viewer and each editor reads.
 */
import { PALETTES } from '../derive/palette';
import { MARK_HEIGHT, markWidth } from '../map/marks';
import type { Picture } from './picture';
import type { Key } from './picture-legend';
import { hairlineOf, type PictureMap, type PictureMark } from './picture-map';
import { baselineOf, type TextBlock } from './text-block';
import { element, escapeXml } from './xml';

/** The fonts of the atlas; a viewer takes the first that it has, and any Japanese one at the end. */
const FONTS =
	"'Noto Sans JP', 'Hiragino Sans', 'BIZ UDPGothic', 'Yu Gothic UI', Meiryo, 'Noto Sans CJK JP', 'IPAexGothic', sans-serif";
const HATCH = 'hatch';

/**
 * Writes a picture as SVG.
 * @param scale pixels of a user unit, where a viewer shows it at its own size
 */
export function pictureSvg(picture: Picture, scale = 1): string {
	const { width, height, paper } = picture;
	const palette = PALETTES[picture.scheme];
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width: width * scale,
			height: height * scale,
			role: 'img',
			lang: picture.lang,
			'xml:lang': picture.lang,
			'aria-labelledby': 'title desc',
			'font-family': FONTS
		},
		element('title', { id: 'title' }, escapeXml(picture.title)),
		element('desc', { id: 'desc' }, escapeXml(picture.description)),
		element(
			'defs',
			{},
			element(
				'pattern',
				{ id: HATCH, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
				element('rect', { width: 5, height: 5, fill: palette.unrecorded.base }),
				element('path', { d: 'M0 0v5', stroke: palette.unrecorded.hatch, 'stroke-width': 1.4 })
			),
			element(
				'pattern',
				{
					id: `${HATCH}-map`,
					width: 5,
					height: 5,
					patternUnits: 'userSpaceOnUse',
					patternTransform: `scale(${1 / picture.map.grid}) rotate(45)`
				},
				element('rect', { width: 5, height: 5, fill: palette.unrecorded.base }),
				element('path', { d: 'M0 0v5', stroke: palette.unrecorded.hatch, 'stroke-width': 1.4 })
			),
			element(
				'clipPath',
				{ id: 'sheet' },
				element('rect', { width: picture.map.box.width, height: picture.map.box.height })
			)
		),
		element('rect', { width, height, fill: paper.ground }),
		mapMarkup(picture),
		picture.legend
			? element(
					'g',
					{ id: 'legend' },
					...picture.legend.swatches.map(({ box, shade, fill, name }) =>
						element('rect', {
							...box,
							fill: fillValue(shade === 'unrecorded', fill, HATCH),
							stroke: paper.soft,
							'stroke-width': 0.5,
							'data-name': name
						})
					),
					...picture.legend.keys.map(keyMarkup),
					...picture.legend.texts.map(textMarkup)
				)
			: '',
		picture.list
			? element(
					'g',
					{ id: 'cases' },
					...picture.list.keys.map(keyMarkup),
					...picture.list.texts.map(textMarkup)
				)
			: '',
		element('g', { id: 'text' }, ...picture.texts.map(textMarkup)),
		codeMarkup(picture)
	);
}

/** A colour, or the hatch with the colour of its paper for viewers that draw no patterns. */
function fillValue(hatched: boolean, fill: string, pattern: string): string {
	return hatched ? `url(#${pattern}) ${fill}` : fill;
}

function mapMarkup({ map, scheme, paper }: Picture): string {
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

function namesMarkup({ names, insets }: PictureMap, scheme: Picture['scheme']): string {
	const { ink, halo } = PALETTES[scheme].label;
	return element(
		'g',
		{
			id: 'names',
			fill: ink,
			stroke: halo,
			'stroke-width': 2.5,
			'stroke-linejoin': 'round',
			'paint-order': 'stroke',
			'text-anchor': 'middle'
		},
		...insets.map(({ x, y, name }) =>
			element(
				'text',
				{ x: x + 6, y: y + 13, 'font-size': 10, 'text-anchor': 'start', stroke: 'none' },
				escapeXml(name)
			)
		),
		...names.around.map(({ x, y, size, text }) =>
			element(
				'text',
				{ x, y, 'font-size': size, opacity: 0.5, stroke: 'none', 'letter-spacing': '0.2em' },
				escapeXml(text)
			)
		),
		...names.own.map(({ x, y, text }) => element('text', { x, y, 'font-size': names.size }, escapeXml(text)))
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
			stroke: ring,
			'stroke-width': 1.5
		}),
		texts
	);
}

function keyMarkup({ box, shape, fill, ink, letter }: Key): string {
	return element(
		'g',
		{},
		element('rect', { ...box, rx: shape === 'square' ? 2.5 : box.height / 2, fill }),
		letter &&
			element(
				'text',
				{
					x: box.x + box.width / 2,
					y: box.y + box.height / 2 + 3.4,
					'font-size': 9.5,
					'font-weight': 700,
					'text-anchor': 'middle',
					fill: ink
				},
				escapeXml(letter)
			)
	);
}

function textMarkup(block: TextBlock): string {
	const x = block.align === 'end' ? block.box.x + block.box.width : block.box.x;
	const text = element(
		'text',
		{
			'font-size': block.size,
			'font-weight': block.bold ? 700 : undefined,
			'text-anchor': block.align === 'end' ? 'end' : undefined,
			fill: block.colour
		},
		...block.lines.map((line, i) =>
			element('tspan', { x, y: block.box.y + baselineOf(block, i) }, escapeXml(line))
		)
	);
	return block.href === undefined ? text : element('a', { href: block.href, target: '_blank' }, text);
}

/** Dark on white in either scheme: that is what readers of codes expect. */
function codeMarkup({ code, permalink }: Picture): string {
	if (!code) return '';
	const { box, size, runs, name } = code;
	const d = runs.map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`).join('');
	return element(
		'a',
		{ id: 'code', href: permalink, target: '_blank', 'aria-label': name },
		element('rect', { ...box, fill: '#ffffff' }),
		element('path', {
			transform: `translate(${box.x} ${box.y}) scale(${box.width / size})`,
			'shape-rendering': 'crispEdges',
			d,
			fill: '#1a1a1a'
		})
	);
}
