import { isPrefectureCode } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import { checkAreaList, type CheckedAreaList } from '../area-list';
import { SHEET_LEAST, SHEET_MOST } from '../../view/area-list';

/** A sheet is of municipalities: a `prefecture` cannot be in it. */
export interface CheckedSheet extends CheckedAreaList<'prefecture'> {
	/** `ready` with two to eight areas; with other numbers there is no sheet, and nothing of what was given is lost. */
	readonly state: 'empty' | 'alone' | 'ready' | 'too-many';
}

/** Holds the codes given to a sheet against the register. */
export function checkSheet(dataset: Dataset, given: readonly string[]): CheckedSheet {
	const { areas, problems } = checkAreaList(dataset, given, ({ code }) =>
		isPrefectureCode(code) ? 'prefecture' : null
	);
	return { areas, problems, state: sheetState(areas.length) };
}

/** What a number of municipalities makes. */
export function sheetState(count: number): CheckedSheet['state'] {
	if (count === 0) return 'empty';
	if (count < SHEET_LEAST) return 'alone';
	return count > SHEET_MOST ? 'too-many' : 'ready';
}
