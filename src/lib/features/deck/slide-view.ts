import { checkView } from '$lib/derive/check-view';
import type { CaseTexts } from '$lib/model/case-texts';
import type { Dataset } from '$lib/model/dataset';
import type { Frameworks } from '$lib/model/framework';
import { splitAddress } from '$lib/view/deck-file';
import type { Problem } from '$lib/view/problem';
import { pictured } from '$lib/view/intents';
import { parseView } from '$lib/view/url';
import type { ViewState } from '$lib/view/view';

/** The view of a slide, and what of its address could not be used: as the explorer reads it. A slide is a map, or several. */
export function slideView(
	address: string,
	dataset: Dataset,
	frameworks: Frameworks | null,
	texts: CaseTexts
): { readonly view: ViewState; readonly problems: readonly Problem[] } {
	const { pathname, query } = splitAddress(address);
	const parsed = parseView(pathname, query);
	const checked = checkView(pictured(parsed.view), dataset, frameworks, texts);
	return { view: checked.view, problems: [...parsed.problems, ...checked.problems] };
}
