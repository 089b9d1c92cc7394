/** Themes down, areas across: what is known of each, cases and official answers side by side. */
import type { Answer, EvidenceIndex } from '../../measures/evidence';
import type { CaseHead } from '../../model/case-head';
import type { AreaCode } from '../../model/code';
import { EVIDENCE_ITEMS, type Evidence } from '../../model/evidence';
import { THEMES } from '../../model/theme';

/** What is known of one area and theme. */
export interface EvidenceCell {
	readonly evidence: Evidence;
	readonly cases: readonly CaseHead[];
	/** The official answers for the theme, with their surveys and dates; empty where nobody asks about it. */
	readonly answers: readonly Answer[];
	/** The first of the rates among them that says so, per cent; `null` where an answer without a number, or none, does. */
	readonly rate: number | null;
}
/** One finer theme. */
export interface EvidenceRow<Cell = EvidenceCell> {
	readonly theme: string;
	/** Upper-level id. */
	readonly group: string;
	/** In the order of the areas. */
	readonly cells: readonly Cell[];
}
/** A theme that none of the areas has. */
interface LackedTheme {
	readonly theme: string;
	/** Of some of them it is not known. */
	readonly partly: boolean;
}
export interface EvidenceMatrix<Cell = EvidenceCell> {
	/** In the taxonomy's order: every theme that a survey asks about, or that one of the areas has a case of. */
	readonly rows: readonly EvidenceRow<Cell>[];
	/** The rest of the themes: no survey, and no case of any of the areas. */
	readonly bare: readonly EvidenceRow<Cell>[];
	/** What none of them has: somebody answered 未実施, or nothing is known of anybody. */
	readonly lacking: {
		readonly notDone: readonly LackedTheme[];
		readonly unknown: readonly string[];
	};
}

/** Gathers what is known of some areas, theme by theme. */
export function makeEvidenceMatrix(index: EvidenceIndex, codes: readonly AreaCode[]): EvidenceMatrix {
	const all = THEMES.flatMap((group) =>
		group.finer.map(({ id }): EvidenceRow => ({
			theme: id,
			group: group.id,
			cells: codes.map((code) => evidenceCell(index, code, id))
		}))
	);
	const isTold = ({ theme, cells }: EvidenceRow) =>
		theme in EVIDENCE_ITEMS || cells.some(({ cases }) => cases.length > 0);
	const has = ({ evidence }: EvidenceCell) => evidence === 'case' || evidence === 'done';
	const isUnknown = ({ evidence }: EvidenceCell) => evidence === 'unknown';
	const lacked = all.filter(({ cells }) => !cells.some(has));
	return {
		rows: all.filter(isTold),
		bare: all.filter((row) => !isTold(row)),
		lacking: {
			notDone: lacked
				.filter(({ cells }) => !cells.every(isUnknown))
				.map(({ theme, cells }) => ({ theme, partly: cells.some(isUnknown) })),
			unknown: lacked.filter(({ cells }) => cells.every(isUnknown)).map(({ theme }) => theme)
		}
	};
}

function evidenceCell(index: EvidenceIndex, code: AreaCode, theme: string): EvidenceCell {
	const evidence = index.of(code, theme);
	const answers = index.answers(code, theme);
	const telling = answers.find(({ done }) => done === (evidence !== 'not-done')) ?? answers[0];
	return {
		evidence,
		cases: index.cases(code, theme),
		answers,
		rate:
			telling && telling.indicator.kind !== 'yes-no' && typeof telling.value === 'number'
				? telling.value
				: null
	};
}
