/** A slide of a deck as self-contained SVG: the pictures on it, each in its place, and its own words. */
import type { SlidePage } from '../picture/slide';
import { pageSvg, pictureSvg, textMarkup } from './svg';
import { element } from '../../map/svg/xml';

/** Writes a slide as SVG, in its own size. */
export function slideSvg(page: SlidePage): string {
	const { width, height, paper, texts, pictures } = page;
	const [only] = pictures;
	// A picture that is the whole slide says all of it itself.
	if (only && pictures.length === 1 && texts.length === 0) return pictureSvg(only.picture);
	return pageSvg(
		page,
		1,
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
