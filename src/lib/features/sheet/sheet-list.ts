import type { AreaListKind } from '$lib/features/area-list/area-list.svelte';
import { checkSheet } from '$lib/derive/sheet/sheet-check';
import { isPrefectureCode } from '$lib/model/code';
import { SHEET_MOST } from '$lib/view/area-list';
import { defaultView } from '$lib/view/defaults';

/** The partnership sheet as a page of chosen areas: municipalities, which are the tray of the atlas. */
export const SHEET_LIST: AreaListKind<'prefecture'> = {
	page: 'sheet',
	most: SHEET_MOST,
	check: checkSheet,
	accepts: ({ code, kind }) => !isPrefectureCode(code) && kind !== 'northern-village',
	chosenIn: (view, tray) => ({ ...view, tray }),
	atlasView: () => defaultView()
};
