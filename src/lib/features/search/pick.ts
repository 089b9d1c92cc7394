import type { SearchHit } from '$lib/derive/search/search';
import { openCaseAt, selectArea, setScope } from '$lib/view/intents';
import { scopeOfPlaces } from '$lib/view/scope';
import type { Filters, ViewState } from '$lib/view/view';

/**
 * Where a hit leads: to its area (of a former place or a ward that of today), its case opened there, a region or a
 * framework as the scope, a theme, a set or a partner as what cases are filtered by. The panel is in sight then.
 */
export function pickedView(view: ViewState, hit: SearchHit): ViewState {
	const next = leadTo(view, hit);
	return next.drawer === 'peek' ? { ...next, drawer: 'half' } : next;
}

function leadTo(view: ViewState, { kind, code, caseId, frameworkId, value = '' }: SearchHit): ViewState {
	const filtered = (filters: Partial<Filters>): ViewState => ({
		...selectArea(view, null),
		filters: { ...view.filters, ...filters }
	});
	switch (kind) {
		case 'framework':
			return setScope(view, { kind, id: frameworkId ?? '' });
		case 'region':
			return setScope(view, scopeOfPlaces([value]));
		case 'theme':
			return filtered({ themes: [value] });
		case 'set':
			return filtered({ sets: [value] });
		case 'partner':
			return filtered({ partners: [value] });
		case 'area':
		case 'former':
		case 'ward':
		case 'case':
			return caseId === undefined ? selectArea(view, code) : openCaseAt(view, code, caseId);
		default: {
			const never: never = kind;
			return never;
		}
	}
}

/** Tells hits from one another. */
export function keyOf({ kind, code, frameworkId, caseId, value, was }: SearchHit): string {
	const before = was?.kind === 'former' ? [was.place.county, was.place.name] : [was?.ward.code];
	return [kind, frameworkId ?? caseId ?? value ?? code, ...before].join();
}
