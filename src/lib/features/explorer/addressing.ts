/** How the address of a page names a view: the atlas's own, or an embed's. */
import type { Problem } from '$lib/view/problem';
import { formatView, parseView } from '$lib/view/url';
import type { ViewState } from '$lib/view/view';

export interface Addressing {
	/** Reads the path behind the base path, and the query. */
	readonly parse: (
		pathname: string,
		query: URLSearchParams
	) => { readonly view: ViewState; readonly problems: Problem[] };
	/** Writes path and query; `now` is what the address says at present. */
	readonly format: (
		view: ViewState,
		edition: string | null,
		now: { readonly pathname: string; readonly query: URLSearchParams }
	) => string;
	/** No step is one for the browser's Back. */
	readonly replaces?: true;
}

export const ATLAS_ADDRESS: Addressing = { parse: parseView, format: formatView };
