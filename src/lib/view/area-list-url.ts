/**
 * A page of chosen areas ↔ its address: the partnership sheet, `/sheet/?areas=38202,38203&lang=en&ed=2026-11-22`, and the
 * comparison, `/compare/?areas=38202,38`. Drawn in the README.
 */
import type { AreaCode } from '../model/code';
import type { Language } from './view';

/** Fewest and most municipalities of a partnership sheet. */
export const SHEET_LEAST = 2;
export const SHEET_MOST = 8;
/** Most areas that are compared side by side. */
export const COMPARE_MOST = 4;

export type AreaListPath = '/sheet/' | '/compare/';

/** The most texts that are read from an address; any further ones are ignored. */
const GIVEN_LIMIT = 100;

/**
 * The codes that an address gives, as they were typed and in that order. Separated by commas (full-width ones and spaces
 * too); whether each is a municipality is the register's to say.
 */
export function readGiven(text: string): readonly string[] {
	return text
		.split(/[,，、\s]+/u)
		.filter((each) => each !== '')
		.slice(0, GIVEN_LIMIT);
}

/** The codes given to a page; `areas` may occur more than once. */
export function parseAreaList(query: URLSearchParams): readonly string[] {
	return readGiven(query.getAll('areas').join(','));
}

/** Address of a page behind the base path; what has its default value is left out. */
export function formatAreaList(
	path: AreaListPath,
	given: readonly string[],
	{ lang, edition }: { readonly lang: Language; readonly edition: string | null }
): string {
	const query = new URLSearchParams();
	if (given.length > 0) query.set('areas', given.join(','));
	if (lang !== 'ja') query.set('lang', lang);
	if (edition !== null) query.set('ed', edition);
	const text = query.toString().replaceAll('%2C', ',');
	return path + (text === '' ? '' : `?${text}`);
}

/** Adds an area to those chosen, or takes it out again. */
export function toggleChosen(chosen: readonly AreaCode[], code: AreaCode): readonly AreaCode[] {
	return chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
}
