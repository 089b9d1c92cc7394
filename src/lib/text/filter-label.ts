import { caseSetById } from '../model/case-set';
import { CASE_STATUSES } from '../model/case-status';
import { facetLabel, parseFacet } from '../model/colour/scheme';
import { themeById } from '../model/theme';
import type { FilterList } from '../view/view';
import type { Messages } from './ja';

/** What a filter's value is called: a theme, a facet's value, or the name itself. */
export function filterLabel(key: FilterList, value: string, t: Messages): string {
	switch (key) {
		case 'themes':
			return themeById(value)?.[t.lang] ?? value;
		case 'sets':
			return caseSetById(value)?.[t.lang] ?? value;
		case 'statuses':
			return CASE_STATUSES.find(({ id }) => id === value)?.[t.lang] ?? value;
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
