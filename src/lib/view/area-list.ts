/** Areas chosen one by one: of a partnership sheet, of a comparison. */
import type { AreaCode } from '../model/code';

/** Fewest and most municipalities of a partnership sheet. */
export const SHEET_LEAST = 2;
export const SHEET_MOST = 8;
/** Most areas that are compared side by side. */
export const COMPARE_MOST = 4;

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

/** Adds an area to those chosen, or takes it out again. */
export function toggleChosen(chosen: readonly AreaCode[], code: AreaCode): readonly AreaCode[] {
	return chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code];
}
