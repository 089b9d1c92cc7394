/**
 * A picture as self-contained SVG: no style sheet, no font, no other file. Areas are named paths, text is text; every
 * look is a presentation attribute, which each viewer and each editor reads.
 */
import { HATCH as HATCH_LINES, lookOf, shadeLook } from '../../map/scene/look';
import {
	arrowIn,
	KEY_CORNER,
	KEY_LETTER,
	SWATCH_LINE,
	type LineKey,
	type MarkKey,
	type PagePart
} from '../picture/page-part';
import type { Picture } from '../picture/picture';
import { stroked } from './svg-look';
import { fillValue, HATCH, mapMarkup, smallMapsMarkup } from './svg-map';
import { baselineOf, type TextBlock } from '../picture/text-block';
import { CODE_COLOURS } from '../picture/qr';
import { element, escapeXml } from '../../map/svg/xml';

/** The fonts of the atlas; a viewer takes the first that it has, and any Japanese one at the end. */
const FONTS =
	"'Noto Sans JP', 'Hiragino Sans', 'BIZ UDPGothic', 'Yu Gothic UI', Meiryo, 'Noto Sans CJK JP', 'IPAexGothic', sans-serif";

/** What every file says of itself, then what is drawn. */
export function pageSvg(
	{
		width,
		height,
		lang,
		title,
		description
	}: Pick<Picture, 'width' | 'height' | 'lang' | 'title' | 'description'>,
	scale: number,
	...drawn: readonly string[]
): string {
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width: width * scale,
			height: height * scale,
			role: 'img',
			lang,
			'xml:lang': lang,
			'aria-labelledby': 'title desc',
			'font-family': FONTS
		},
		element('title', { id: 'title' }, escapeXml(title)),
		element('desc', { id: 'desc' }, escapeXml(description)),
		...drawn
	);
}

/**
 * Writes a picture as SVG.
 * @param how `scale`: pixels of a user unit, where a viewer shows it at its own size; `transparent`: without paper and sea
 */
export function pictureSvg(
	picture: Picture,
	{ scale = 1, transparent = false }: { readonly scale?: number; readonly transparent?: boolean } = {}
): string {
	const { width, height, paper } = picture;
	return pageSvg(
		picture,
		scale,
		element(
			'defs',
			{},
			hatchMarkup(HATCH, 'rotate(45)', picture.scheme),
			hatchMarkup(`${HATCH}-map`, `scale(${1 / picture.map.grid}) rotate(45)`, picture.scheme),
			element(
				'clipPath',
				{ id: 'map-frame' },
				element('rect', { width: picture.map.box.width, height: picture.map.box.height })
			)
		),
		transparent ? '' : element('rect', { width, height, fill: paper.background }),
		picture.beside.length > 0 ? smallMapsMarkup(picture, transparent) : mapMarkup(picture, transparent),
		picture.legend ? partMarkup('legend', picture.legend, picture) : '',
		picture.list ? partMarkup('cases', picture.list, picture) : '',
		element('g', { id: 'text' }, ...picture.texts.map(textMarkup)),
		codeMarkup(picture),
		picture.logo
			? element('image', { href: picture.logo.src, ...picture.logo.box, 'aria-label': picture.logo.name })
			: ''
	);
}

function hatchMarkup(id: string, patternTransform: string, scheme: Picture['scheme']): string {
	const { base, hatch } = lookOf(scheme).palette.unrecorded;
	const { step, width } = HATCH_LINES;
	return element(
		'pattern',
		{ id, width: step, height: step, patternUnits: 'userSpaceOnUse', patternTransform },
		element('rect', { width: step, height: step, fill: base }),
		element('path', { d: `M0 0v${step}`, stroke: hatch, 'stroke-width': width })
	);
}

function partMarkup(
	id: string,
	{ swatches, keys, texts }: PagePart,
	{ scheme, paper, map }: Picture
): string {
	return element(
		'g',
		{ id },
		...swatches.map(({ box, shade, name }) =>
			element('rect', {
				...box,
				fill: fillValue(shadeLook(lookOf(scheme), shade, map.spread), HATCH),
				stroke: paper.soft,
				'stroke-width': SWATCH_LINE,
				'data-name': name
			})
		),
		...keys.map((key) => (key.shape === 'line' ? lineMarkup(key) : keyMarkup(key))),
		...texts.map(textMarkup)
	);
}

function lineMarkup({ box, stroke }: LineKey): string {
	return element('path', {
		d: `M${box.x} ${box.y + box.height / 2}h${box.width}`,
		fill: 'none',
		...stroked(stroke)
	});
}

function keyMarkup({ box, shape, fill, ink, letter }: MarkKey): string {
	const { circle, head } = arrowIn(box);
	const drawn = shape === 'arrow' ? circle : box;
	return element(
		'g',
		{},
		element('rect', { ...drawn, rx: shape === 'square' ? KEY_CORNER : drawn.height / 2, fill }),
		shape === 'arrow' ? element('path', { d: `M${head.map((at) => at.join(' ')).join('L')}Z`, fill }) : '',
		letter &&
			element(
				'text',
				{
					x: box.x + box.width / 2,
					y: box.y + box.height * (0.5 + 0.36 * KEY_LETTER),
					'font-size': box.height * KEY_LETTER,
					'font-weight': 700,
					'text-anchor': 'middle',
					fill: ink
				},
				escapeXml(letter)
			)
	);
}

export function textMarkup(block: TextBlock): string {
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

function codeMarkup({ code, permalink }: Picture): string {
	if (!code) return '';
	const { box, size, runs, name } = code;
	const d = runs.map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`).join('');
	return element(
		'a',
		{ id: 'code', href: permalink, target: '_blank', 'aria-label': name },
		element('rect', { ...box, fill: CODE_COLOURS.light }),
		element('path', {
			transform: `translate(${box.x} ${box.y}) scale(${box.width / size})`,
			'shape-rendering': 'crispEdges',
			d,
			fill: CODE_COLOURS.dark
		})
	);
}
