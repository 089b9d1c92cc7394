/** The parameters of the list of all that a search has found. */
import { parseCode } from '../../model/code';
import { themeById } from '../../model/theme';
import { SEARCH_LISTED } from '../search';
import type { ViewState } from '../view';
import { oneOf, orNone, parameter, placesIn, placesOf, type Kind } from './parameter';

/** Longest text that is read from an address. */
export const TEXT_LIMIT = 200;

export const text: Kind<string> = {
	form: 'text',
	read: ([found = '']) => found.slice(0, TEXT_LIMIT),
	write: (value) => [value]
};

const theme: Kind<string> = {
	form: 'theme',
	read: ([found = ''], report) => {
		if (themeById(found)) return found;
		report(found, 'theme');
		return undefined;
	},
	write: (id) => [id]
};

const prefecture: Kind<string> = {
	form: 'place',
	read: ([found = ''], report) => {
		if (/^\d\d$/.test(found) && parseCode(found) !== null) return found;
		report(found, 'place');
		return undefined;
	},
	write: (code) => [code]
};

const of = placesIn(placesOf<ViewState>()('search'));

export const SEARCH_PARAMETERS = [
	parameter('search', of('text'), text),
	parameter('searchkind', of('kind'), orNone(oneOf(SEARCH_LISTED))),
	parameter('searchtheme', of('theme'), orNone(theme)),
	parameter('searchplace', of('prefecture'), orNone(prefecture))
] as const;
