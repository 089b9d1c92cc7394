import type { SearchHit } from '$lib/derive/search/search';
import { selectArea, setScope } from '$lib/view/intents';
import type { ViewState } from '$lib/view/view';

/** Where a hit leads: to its area, its case opened there, or a framework as the scope. */
export function pickedView(view: ViewState, { code, caseId, frameworkId }: SearchHit): ViewState {
	if (frameworkId !== undefined) return setScope(view, { kind: 'framework', id: frameworkId });
	return { ...selectArea(view, code), openCase: caseId ?? null };
}
