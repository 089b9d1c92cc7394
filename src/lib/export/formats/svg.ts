/**
 * A picture as SVG that stands alone: no style sheet, no font, no other file. Areas are named paths, text is text; every
 * look is a presentation attribute, which each viewer and each editor reads.
 */
import { PALETTES } from '../../derive/palette';
import type { Picture } from '../picture/picture';
import type { Key } from '../picture/legend-parts';
import { fillValue, HATCH, mapMarkup } from './svg-map';
import { baselineOf, type TextBlock } from '../picture/text-block';
import { element, escapeXml } from './xml';

/** The fonts of the atlas; a viewer takes the first that it has, and any Japanese one at the end. */
const FONTS =
	"'Noto Sans JP', 'Hiragino Sans', 'BIZ UDPGothic', 'Yu Gothic UI', Meiryo, 'Noto Sans CJK JP', 'IPAexGothic', sans-serif";

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
		...block.lines.map((line, i) => {
			const at = { x, y: block.box.y + baselineOf(block, i) };
			if (block.lead === undefined) return element('tspan', at, escapeXml(line));
			// What follows begins where the letters before it end, in whatever font.
			const { text, colour } = block.lead;
			return (
				element('tspan', { ...at, 'font-weight': 700, fill: colour }, escapeXml(text)) +
				element('tspan', { dx: block.size * 0.8 }, escapeXml(line))
			);
		})
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
