/** A slide of a deck as self-contained SVG: the pictures on it, each in its place, and its own words. */
import type { SlidePage } from '../picture/slide';
import { FONTS, pictureSvg, textMarkup } from './svg';
import { element, escapeXml } from './xml';

/** Writes a slide as SVG, in its own size. */
export function slideSvg(page: SlidePage): string {
	const { width, height, lang, paper, title, description, texts, pictures } = page;
	const [only] = pictures;
	// A picture that is the whole slide says all of it itself.
	if (only && pictures.length === 1 && texts.length === 0) return pictureSvg(only.picture);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height,
			role: 'img',
			lang,
			'xml:lang': lang,
			'aria-labelledby': 'title desc',
			'font-family': FONTS
		},
		element('title', { id: 'title' }, escapeXml(title)),
		element('desc', { id: 'desc' }, escapeXml(description)),
		element('rect', { width, height, fill: paper.background }),
		...pictures.map(({ picture, box }, i) => {
			const { x, y } = box;
			const viewBox = `${x} ${y} ${box.width} ${box.height}`;
			const inner = pictureSvg(picture).replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
			return element('svg', { ...box, viewBox }, apart(inner, `p${i + 1}-`));
		}),
		element('g', { id: 'text' }, ...texts.map(textMarkup))
	);
}

/** What is named in a picture, named so that another beside it can have the same. */
function apart(markup: string, prefix: string): string {
	return markup.replace(/(\sid="|url\(#)/g, `$1${prefix}`);
}
