import { isPrefectureCode, type AreaCode } from '$lib/model/code';
import { pathOf } from '$lib/view/url';

/** Any of its kind. */
const MUNICIPALITY = '01100';
const PREFECTURE = '01';

/**
 * Addresses of areas that differ in nothing but the area within a kind, which is how a view is written: one of each kind is
 * written, the others are made of it. A map has two thousand.
 * @param hrefTo writes the address of one
 */
export function areaHrefs(hrefTo: (code: AreaCode) => string): (code: AreaCode) => string {
	const written = new Map([MUNICIPALITY, PREFECTURE].map((code) => [code, hrefTo(code)]));
	return (code) => {
		const like = isPrefectureCode(code) ? PREFECTURE : MUNICIPALITY;
		const href = written.get(like) ?? '';
		// An embed names the area in its query.
		return href.includes(pathOf(like)) ? href.replace(pathOf(like), () => pathOf(code)) : hrefTo(code);
	};
}
