import type { Area } from '../../model/area';
import { isPrefectureCode, parseCode, type AreaCode } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import { SHEET_LEAST, SHEET_MOST } from '../../view/sheet-url';

/** Something given to a sheet that cannot stand in it. */
export interface SheetProblem {
	/**
	 * `unknown`: no such area. `repeated`: named before. `prefecture`: a sheet is of municipalities. `northern`: a village
	 * of the Northern Territories, out of every count.
	 */
	readonly kind: 'unknown' | 'repeated' | 'prefecture' | 'northern';
	/** As it was given. */
	readonly found: string;
	/** The area it names; `null` where there is none. */
	readonly code: AreaCode | null;
}

export interface CheckedSheet {
	/** What can stand in a sheet, in the order given, each once. */
	readonly areas: readonly Area[];
	readonly problems: readonly SheetProblem[];
	/** `ready` with two to eight areas; with other numbers there is no sheet, and nothing of what was given is lost. */
	readonly state: 'empty' | 'alone' | 'ready' | 'too-many';
}

/** Holds the codes given to a sheet against the register. Codes are read with five or six digits. */
export function checkSheet(dataset: Dataset, given: readonly string[]): CheckedSheet {
	const areas = new Map<AreaCode, Area>();
	const problems: SheetProblem[] = [];
	for (const found of given) {
		const code = parseCode(found);
		const area = code === null ? undefined : dataset.areaByCode.get(code);
		if (!area) problems.push({ kind: 'unknown', found, code: null });
		else if (isPrefectureCode(area.code)) problems.push({ kind: 'prefecture', found, code: area.code });
		else if (area.kind === 'northern-village') problems.push({ kind: 'northern', found, code: area.code });
		else if (areas.has(area.code)) problems.push({ kind: 'repeated', found, code: area.code });
		else areas.set(area.code, area);
	}
	return { areas: [...areas.values()], problems, state: stateOf(areas.size) };
}

function stateOf(count: number): CheckedSheet['state'] {
	if (count === 0) return 'empty';
	if (count < SHEET_LEAST) return 'alone';
	return count > SHEET_MOST ? 'too-many' : 'ready';
}
