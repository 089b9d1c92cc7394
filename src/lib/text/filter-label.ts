import { REGIONS } from '../model/area';
import { facetLabel, parseFacet } from '../model/scheme';
import { themeById } from '../model/theme';
import type { Filters } from '../view/view';
import type { Messages } from './ja';

/** What a filter's value is called: a theme, a region or prefecture, a facet's value, or the name itself. */
export function filterLabel(
	key: Exclude<keyof Filters, 'text'>,
	value: string,
	t: Messages,
	nameOf: (code: string) => string
): string {
	switch (key) {
		case 'themes':
			return themeById(value)?.[t.lang] ?? value;
		case 'places':
			return REGIONS.find((region) => region.id === value)?.[t.lang] ?? nameOf(value);
		case 'facets': {
			const facet = parseFacet(value);
			return facet ? facetLabel(facet, t.lang) : value;
		}
		case 'partners':
		case 'awards':
			return value;
		default: {
			const never: never = key;
			return never;
		}
	}
}
