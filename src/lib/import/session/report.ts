/** What the page shows of a table; small, whatever the size of the table. */
import type { AsideReason, JoinRule, JoinStatus, RowOutcome } from '../../join/outcome';
import type { Question } from '../../join/questions';
import type { Case } from '../../model/case';
import type { AreaCode } from '../../model/code';
import type { CaseFields } from '../case-fields';
import type { CaseProblem, CasesChoice, MadeCases } from '../cases';
import type { Encoding } from '../decode';
import type { AcrossColumns } from '../long/across';
import type { LongColumn } from '../long/long';
import type { Pivot } from '../long/pivot';
import type { MadeMeasure, MeasureChoice } from '../measure';
import type { Overlong } from '../overlong';
import type { Remark } from '../remark';
import type { TableColumn } from '../understand';
import type { SinceLast } from './again';
import type { Choices } from './document';
import type { PointsReport } from './points-report';

/** Open rows that are settled together: one, or all that say the same of their area and are open for the same reason. */
export interface OpenItem {
	readonly outcome: RowOutcome;
	readonly rows: readonly number[];
	/** The rows before and after it, with what they say of their areas, so that one can tell which of several it is. */
	readonly around: readonly Pick<RowOutcome, 'row' | 'input' | 'code'>[];
}

/** A question that settles rows, with the first of them and what they become. */
export interface AskedQuestion {
	readonly kind: Question['kind'];
	readonly prefecture: AreaCode | null;
	readonly evidence: 'title' | 'rows' | null;
	readonly rows: number;
	readonly first: readonly (Pick<RowOutcome, 'row' | 'input'> & { readonly code: AreaCode })[];
}

export interface TableReport {
	readonly file: {
		readonly name: string;
		readonly encoding: Encoding | null;
		readonly worksheet: string | null;
		readonly worksheets: readonly string[];
		readonly unclosedQuote: boolean;
		readonly unclosedLine: number | null;
		/** Rows in which bytes could not be read, and the first of them. */
		readonly broken: readonly number[];
		readonly firstBroken: readonly { readonly row: number; readonly text: string }[];
		readonly remarks: readonly Remark[];
		/** Records in the file, and rows below the header. */
		readonly records: number;
		readonly rows: number;
	};
	readonly turned: boolean;
	readonly titleRows: number;
	readonly headerRows: readonly number[];
	readonly columns: readonly TableColumn[];
	/** The first rows, and what became of them. */
	readonly preview: readonly { readonly cells: readonly string[]; readonly outcome: RowOutcome }[];
	readonly counts: Readonly<Record<JoinStatus, number>>;
	readonly rules: readonly (readonly [JoinRule, number])[];
	readonly aside: readonly (readonly [AsideReason, number])[];
	/** Rows with more cells than columns, and those of them that can be put together again. */
	readonly overlong: {
		readonly rows: number;
		readonly repairable: number;
		/** Those that are set aside, and the first of them. */
		readonly aside: number;
		readonly first: readonly number[];
		/** The first that can be put together again, as it would be. */
		readonly example: readonly string[] | null;
	};
	/** Areas that several rows are of. */
	readonly repeated: number;
	/** The first of them. */
	readonly open: readonly OpenItem[];
	readonly openItems: number;
	readonly questions: readonly AskedQuestion[];
	/** Columns that tell several rows of one area apart, a year or a kind, to choose rows by. */
	readonly long: readonly LongColumn[];
	/** The one of them that holds the names of measures. */
	readonly pivot: Pivot | null;
	/** Columns of the same at several dates. */
	readonly across: readonly AcrossColumns[];
	/** What the map shows until a person chooses. */
	readonly proposed: MeasureChoice | null;
	/** What latitude and longitude say of the rows; `null` where there are none. */
	readonly points: PointsReport | null;
	/** What the same table of another month is recognised by; `null` where its columns have no names. */
	readonly shape: string | null;
	/** What has changed since the same table was joined last time. */
	readonly since: SinceLast | null;
	/** Open rows that several prefectures have a place of. */
	readonly shared: number;
	readonly choices: Choices;
	/** The column chosen for the map, made into a measure. */
	readonly made: MadeMeasure | null;
	/** The columns that would make cases of the rows, as far as their titles show. */
	readonly caseFields: CaseFields;
	/** What the columns chosen make of the rows. */
	readonly cases: CasesReport | null;
}

/** What the page shows of the cases that a table makes; the cases themselves are sent once they are wanted. */
interface CasesReport extends Omit<MadeCases, 'cases' | 'problems'> {
	readonly count: number;
	readonly first: readonly Case[];
	/** The first of them, by row. */
	readonly problems: readonly CaseProblem[];
	readonly problemCount: number;
	/** Rows left out because they have no title, and because no cases of their area are counted. */
	readonly untitled: number;
	readonly uncounted: number;
}

/** Open rows shown at once. */
export const OPEN_LISTED = 50;
const PROBLEMS_LISTED = 200;
const WORDS_LISTED = 40;
/** Rows shown on either side of an open one. */
const AROUND = 2;
/** Rows named where all of a kind are counted. */
export const ROWS_NAMED = 20;

/** @param isRepaired whether those that can be are put together again */
export function reportOverlong(overlong: readonly Overlong[], isRepaired: boolean): TableReport['overlong'] {
	const repairable = overlong.filter(({ repaired }) => repaired !== null);
	const aside = isRepaired ? overlong.filter(({ repaired }) => repaired === null) : overlong;
	return {
		rows: overlong.length,
		repairable: repairable.length,
		aside: aside.length,
		first: aside.slice(0, ROWS_NAMED).map(({ row }) => row),
		example: repairable[0]?.repaired ?? null
	};
}

/** @param themes what words were decided to be */
export function reportCases(made: MadeCases | null, themes: CasesChoice['themes']): CasesReport | null {
	if (made === null) return null;
	const { cases, problems, unknownWords, ...counts } = made;
	let room = WORDS_LISTED;
	return {
		...counts,
		count: cases.length,
		first: cases.slice(0, 3),
		problems: problems.slice(0, PROBLEMS_LISTED),
		problemCount: problems.length,
		untitled: problems.filter(({ kind }) => kind === 'no-title').length,
		uncounted: problems.filter(({ kind }) => kind === 'not-counted').length,
		unknownWords: unknownWords.filter(([word]) => Object.hasOwn(themes, word) || room-- > 0)
	};
}

export function openItems(rows: readonly RowOutcome[], alike: boolean): readonly OpenItem[] {
	const items = new Map<string, { at: number; outcome: RowOutcome; rows: number[] }>();
	rows.forEach((outcome, at) => {
		if (!isOpen(outcome)) return;
		const { row, input, status, reason, candidates } = outcome;
		const key =
			alike && !mayDiffer(outcome)
				? JSON.stringify([input, status, reason, candidates.map(({ code }) => code)])
				: String(row);
		const item = items.get(key);
		if (item) item.rows.push(row);
		else items.set(key, { at, outcome, rows: [row] });
	});
	let listed = 0;
	return [...items.values()].map(({ at, outcome, rows: numbers }) => ({
		outcome,
		rows: numbers,
		around: listed++ < OPEN_LISTED && mayDiffer(outcome) ? around(rows, at) : []
	}));
}

/** Rows that say the same may be of different areas: 伊達市 and 伊達市. They are never settled together. */
function mayDiffer({ reason, candidates }: RowOutcome): boolean {
	if (reason === 'code-form') return false;
	return candidates.filter(({ why }) => why === 'name' || why === 'former' || why === 'ward').length > 1;
}

function around(rows: readonly RowOutcome[], at: number): OpenItem['around'] {
	return rows
		.slice(Math.max(0, at - AROUND), at + AROUND + 1)
		.map(({ row, input, code }) => ({ row, input, code }));
}

export function isOpen({ status }: RowOutcome): boolean {
	return status !== 'matched' && status !== 'set-aside';
}

export function tally<T>(values: readonly T[]): readonly (readonly [T, number])[] {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]);
}
