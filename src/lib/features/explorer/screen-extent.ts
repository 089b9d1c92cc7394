import { screenExtent, type Extent } from '$lib/map/scene/extent';
import { framesScope } from '$lib/view/scope';
import type { Explorer } from './explorer.svelte';

/** Of the drawn map, in user units. */
export const SCREEN_CANVAS = { width: 960, height: 780 } as const;

/** What the drawn map on screen shows: what the zoomable one frames. */
export function extentOnScreen({ dataset, view, area, derived, partners }: Explorer): Extent {
	const { focus, scoped, tiles } = derived;
	const candidates = partners?.marks?.bounds;
	return screenExtent(
		{ focus, scoped, tiles, selected: area, candidates, framesScope: framesScope(view) },
		dataset,
		SCREEN_CANVAS
	);
}
