/** The address of an embed from that of a view. Small, since `/embed.js` carries it into other people's pages. */

import type { EmbedParameterName } from './parameters/embed';
import type { ViewParameterName } from './parameters/view';

/** Parameters that `<dx-atlas>` has an attribute for; `fit` follows from its height. */
export const OPTION_ATTRIBUTES = [
	'panel',
	'legend',
	'controls',
	'interact',
	'title',
	'scheme',
	'lock',
	'notes',
	'lang'
] as const satisfies readonly (EmbedParameterName | ViewParameterName)[];

/**
 * Path and query of an embed, behind the base path.
 * @param view a view's path and query behind the base path, `/area/38202/?measure=density`
 * @param options options and parameters that are added to the view's own or replace them
 */
export function embedAddress(view: string, options: Iterable<readonly [string, string]>): string {
	const { pathname, searchParams } = new URL(view, 'https://atlas.invalid');
	for (const [key, value] of options) searchParams.set(key, value);
	// Pages are prerendered for prefectures; anything finer goes into the query.
	const code = searchParams.get('area') ?? /^\/area\/([^/]+)/.exec(pathname)?.[1] ?? '';
	const prefecture = /^\d\d/.exec(code)?.[0] ?? '';
	searchParams.delete('area');
	const query = searchParams.toString().replace(/%(2C|2F|3A)/g, decodeURIComponent);
	const area = code === prefecture ? '' : `area=${code}`;
	const search = [area, query].filter(Boolean).join('&');
	return `/embed/${prefecture && `area/${prefecture}/`}${search && `?${search}`}`;
}
