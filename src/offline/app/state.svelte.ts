/** Stands in for `$app/state` inside an offline file: the page's address is what follows the `#`. */

/** As much of an address as the explorer reads; the path begins with the base, `#`. */
interface FileAddress {
	readonly pathname: string;
	readonly search: string;
	readonly searchParams: URLSearchParams;
}

/** Reads `#/area/38/?measure=density`; anything else is the start. */
export function readAddress(hash: string): FileAddress {
	const [path = '', query = ''] = hash.startsWith('#/') ? hash.slice(1).split(/\?(.*)/s, 2) : ['/'];
	return {
		pathname: `#${path}`,
		search: query === '' ? '' : `?${query}`,
		searchParams: new URLSearchParams(query)
	};
}

class FilePage {
	/** No page of a file brings anything. */
	readonly data = {};
	url: FileAddress = $state.raw(readAddress(''));
}

export const page = new FilePage();
