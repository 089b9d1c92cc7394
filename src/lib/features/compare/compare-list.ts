import type { AreaListKind } from '$lib/features/area-list/area-list.svelte';
import { checkCompare } from '$lib/derive/compare';
import { COMPARE_MOST } from '$lib/view/area-list';
import { defaultView } from '$lib/view/defaults';

/** The comparison as a page of chosen areas. */
export const COMPARE_LIST: AreaListKind<'over'> = {
	page: 'compare',
	most: COMPARE_MOST,
	check: checkCompare,
	accepts: ({ kind }) => kind !== 'northern-village',
	chosenIn: (view, compare) => ({ ...view, compare }),
	atlasView: (codes) => ({ ...defaultView(codes[0] ?? null), profile: codes.length > 0 })
};
