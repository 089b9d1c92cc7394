/** The list of all that a search has found, as an address has it. */

/** What is listed of it: places of any kind, cases, or what cases are filtered by (themes, partners, sets). */
export const SEARCH_LISTED = ['place', 'case', 'filter'] as const;
export type SearchListed = (typeof SEARCH_LISTED)[number];

export interface SearchList {
	/** What was typed; empty while the list is closed. */
	readonly text: string;
	/** `null`: all of it. */
	readonly kind: SearchListed | null;
	/** Cases with this theme, of either level, alone. */
	readonly theme: string | null;
	/** What is in this prefecture alone. */
	readonly prefecture: string | null;
}

export const NO_SEARCH: SearchList = { text: '', kind: null, theme: null, prefecture: null };
