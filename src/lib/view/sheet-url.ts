/** The partnership sheet ↔ its address, `/sheet/?areas=38202,38203&lang=en&ed=2026-11-22`. Drawn in the README. */
import type { AreaCode } from '../model/code';
import type { Language } from './view';

/** Fewest and most municipalities of a partnership sheet. */
export const SHEET_LEAST = 2;
export const SHEET_MOST = 8;

/** Texts that are read from an address at most; what lies behind is not looked at. */
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

/** The codes given to a sheet; `areas` may occur more than once. */
export function parseSheet(query: URLSearchParams): readonly string[] {
	return readGiven(query.getAll('areas').join(','));
}

/** Address of a sheet behind the base path; what has its default value is left out. */
export function formatSheet(
	given: readonly string[],
	{ lang, edition }: { readonly lang: Language; readonly edition: string | null }
): string {
	const query = new URLSearchParams();
	if (given.length > 0) query.set('areas', given.join(','));
	if (lang !== 'ja') query.set('lang', lang);
	if (edition !== null) query.set('ed', edition);
	const text = query.toString().replaceAll('%2C', ',');
	return `/sheet/${text === '' ? '' : `?${text}`}`;
}

/** Adds an area to those chosen for a sheet, or takes it out again. */
export function toggleChosen(chosen: readonly AreaCode[], code: AreaCode): readonly AreaCode[] {
	return chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
}
