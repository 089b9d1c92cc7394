/** A table while a person works on it: read, understood, joined, settled. Pure; in the browser it lives in a worker. */
import type { Joiner } from '../join/join';
import { locateRows, type Located, type Locator } from '../join/locate';
import type { TableRecord } from '../join/table';
import { applyDecisions, type JoinResult } from '../join/result';
import { applyAnswers, questionsOf, type Answers, type Question } from '../join/questions';
import type { AsideReason, JoinRule, JoinStatus, RowOutcome } from '../join/outcome';
import type { Case } from '../model/case';
import type { AreaCode } from '../model/code';
import {
	compareWithLast,
	correctionsAgain,
	saveJoin,
	settleAgain,
	shapeOf,
	type SavedJoin,
	type SinceLast
} from './again';
import { findCaseFields, type CaseFields } from './case-fields';
import { isPointSwapped, isWritten, readPoint, type PointColumns } from './points';
import { makeUserCases, type CaseProblem, type CasesChoice, type MadeCases } from './cases';
import type { Encoding } from './decode';
import { NO_CHOICES, type Choices, type Settled, type TableDocument } from './document';
import { countRows, type MadeMeasure, type MeasureChoice } from './measure';
import { findAcross, type AcrossColumns } from './long/across';
import { findLongColumns, type LongColumn } from './long/long';
import { makeChosen } from './long/made';
import { findPivot, type Pivot } from './long/pivot';
import { proposeMeasure } from './long/propose';
import type { Overlong } from './overlong';
import type { SourceTable } from './read';
import type { Remark } from './remark';
import { understand, type Corrections, type TableColumn, type Understanding } from './understand';

/** Open rows that are settled together: one, or all that say the same of their area and are open for the same reason. */
export interface OpenItem {
	readonly outcome: RowOutcome;
	readonly rows: readonly number[];
	/** The rows before and after it, with what they say of their areas, so that one can tell which of several it is. */
	readonly around: readonly Pick<RowOutcome, 'row' | 'input' | 'code'>[];
}

/** A question that settles rows, with the first of them and what they become. */
interface AskedQuestion {
	readonly kind: Question['kind'];
	readonly prefecture: AreaCode | null;
	readonly evidence: 'title' | 'rows' | null;
	readonly rows: number;
	readonly first: readonly (Pick<RowOutcome, 'row' | 'input'> & { readonly code: AreaCode })[];
}

/** What the page shows of a table; small, whatever the size of the table. */
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
	/** Rows with more cells than columns, those that can be put together again, and the first of them. */
	readonly overlong: {
		readonly rows: number;
		readonly repairable: number;
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

/** What latitude and longitude say of a table's rows. */
export interface PointsReport {
	/** Titles of the columns. */
	readonly names: readonly string[];
	/** `waiting` for the outlines of `prefectures`. */
	readonly state: 'unused' | 'waiting' | 'located';
	readonly prefectures: readonly AreaCode[];
	/** Rows in an area that nothing in them contradicts, and rows that name another: these are open. */
	readonly inside: number;
	readonly elsewhere: number;
	/** Rows whose latitude stands where the longitude should. */
	readonly swapped: number;
	/** Rows in no municipality, and rows whose cells are no degrees: how many, and the first of them. */
	readonly outside: PointRows;
	readonly unread: PointRows;
}
interface PointRows {
	readonly count: number;
	readonly first: readonly { readonly row: number; readonly input: string; readonly said: string }[];
}
const NO_POINTS = {
	...{ inside: 0, elsewhere: 0, swapped: 0 },
	...{ outside: { count: 0, first: [] }, unread: { count: 0, first: [] } }
} as const;
const POINTS_LISTED = 50;
/** In degrees, around a prefecture. */
const MARGIN = 0.02;

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

const PREVIEW = 8;
const OPEN_LISTED = 50;
const PROBLEMS_LISTED = 200;
const WORDS_LISTED = 40;
const SETTLED_LISTED = 6;
/** Rows shown on either side of an open one. */
const AROUND = 2;
/** What a measure is called that counts rows, until a person calls it something else. */
const COUNT_TITLE = '行の数';
/** Rows that the names of the columns are looked for in. */
const TOP = 200;
/** Rows named where all of a kind are counted. */
const ROWS_NAMED = 20;
/** Columns shown in the preview are few; the report carries all columns, but not more cells than these. */
const PREVIEW_COLUMNS = 60;

export class TableSession {
	readonly #joiner: Joiner;
	/** `null` until a table with points has outlines to look them up in. */
	#locator: Locator | null = null;
	#located: Located | null = null;
	readonly #onProgress: (done: number, all: number) => void;
	#table: SourceTable;
	#choices: Choices;
	#understanding: Understanding;
	#joined: JoinResult;
	#result: JoinResult;
	readonly #shape: string | null;
	/** The same table before, and how many rows were settled as in it. */
	#last: { readonly join: SavedJoin; readonly decided: number } | null = null;
	#since: { readonly of: JoinResult; readonly changes: SinceLast['changes'] } | null = null;
	/** Found once for a result. */
	#long: { readonly of: JoinResult; readonly columns: readonly LongColumn[] } | null = null;

	/** @param onProgress called now and then with the rows joined and all of them */
	constructor(
		joiner: Joiner,
		table: SourceTable,
		choices: Choices = NO_CHOICES,
		onProgress: (done: number, all: number) => void = () => undefined
	) {
		this.#joiner = joiner;
		this.#onProgress = onProgress;
		this.#table = table;
		const { corrections, settled, answers, measure, cases } = choices;
		this.#choices = { corrections, settled, answers, measure, cases };
		this.#understanding = understand(table.records, joiner, choices.corrections);
		// As nobody has corrected it: so the next is looked at, too.
		this.#shape = shapeOf(understand(table.records.slice(0, TOP), joiner));
		this.#joined = this.#join();
		this.#result = this.#decide();
	}

	/**
	 * Compares the table with the same one before.
	 * @param follow whether it is joined as that was, too: corrected, settled and shown
	 */
	again(join: SavedJoin, follow: boolean): void {
		if (!follow) {
			this.#last = { join, decided: 0 };
			return;
		}
		this.correct(correctionsAgain(join, this.#understanding.body));
		const { answers, measure, cases } = join;
		this.#choices = { ...this.#choices, answers, measure, cases };
		this.#result = this.#decide();
		const steps = settleAgain(join, this.#result.rows);
		this.#last = { join, decided: steps.reduce((sum, { rows }) => sum + rows.length, 0) };
		this.#settleAs([...this.#choices.settled, ...steps]);
	}
	/**
	 * How the table is joined, for the next that is the same.
	 * @param day today, `2026-11-30`
	 */
	save(day: string): SavedJoin {
		const about = { file: this.#table.fileName, day };
		return saveJoin(about, this.#choices, this.#understanding.body, this.#result.rows);
	}

	/** Understands and joins again. What was settled stays, unless its rows have become columns. */
	correct(corrections: Corrections): void {
		const before = this.#understanding.turned;
		this.#understanding = understand(this.#table.records, this.#joiner, corrections);
		const settled = before === this.#understanding.turned ? this.#choices.settled : [];
		const { answers } = this.#choices;
		this.#choices = { corrections, settled, answers, measure: null, cases: null };
		this.#joined = this.#join();
		this.#result = this.#decide();
	}
	/** Takes only the rows with these values, each in its column; what was chosen and settled stays. */
	filter(filter: NonNullable<Corrections['filter']>): void {
		const { filter: _, ...others } = this.#choices.corrections;
		const corrections = filter.length === 0 ? others : { ...others, filter };
		this.#understanding = understand(this.#table.records, this.#joiner, corrections);
		this.#choices = { ...this.#choices, corrections };
		this.#joined = this.#join();
		this.#result = this.#decide();
	}
	/** Looks the points of the rows up, now and from here on; what was settled stays. */
	locate(locator: Locator): void {
		this.#locator = locator;
		this.#joined = this.#join();
		this.#result = this.#decide();
	}
	settle(step: Settled): void {
		this.#settleAs([...this.#choices.settled, step]);
	}
	/** Answers questions about the table as a whole; without an answer, its question is open again. */
	answer(answers: Answers): void {
		this.#choices = { ...this.#choices, answers };
		this.#result = this.#decide();
	}
	/** Every row that is still open is no area; one step, without a name. */
	leaveRest(): void {
		const rows = this.#result.rows.filter(isOpen).map(({ row }) => row);
		if (rows.length > 0) this.settle({ input: '', rows, code: null });
	}
	/** Takes one step back, by its position. */
	unsettle(index: number): void {
		this.#settleAs(this.#choices.settled.filter((_, i) => i !== index));
	}
	choose(measure: MeasureChoice | null): void {
		this.#choices = { ...this.#choices, measure };
	}
	chooseCases(cases: CasesChoice | null): void {
		this.#choices = { ...this.#choices, cases };
	}
	/** The cases that the columns chosen make of the rows. */
	cases(): MadeCases | null {
		const { cases } = this.#choices;
		if (cases === null) return null;
		const { areaByCode } = this.#joiner.places;
		const isCounted = (code: AreaCode): boolean => {
			const area = areaByCode.get(code);
			return area !== undefined && area.kind !== 'northern-village';
		};
		const { body, roles } = this.#understanding;
		const register = { isCounted, codeColumn: roles.codes[0] };
		return makeUserCases(this.#table.fileName, body, this.#result.rows, cases, register);
	}

	/** @param alike whether rows that say the same are one item */
	report(alike: boolean): TableReport {
		const { columns, headerRows, titleRows, turned, body, overlong } = this.#understanding;
		const {
			fileName,
			encoding,
			worksheet,
			worksheets,
			unclosedQuote,
			unclosedLine,
			records,
			broken = [],
			remarks = []
		} = this.#table;
		const { rows, counts, repeated } = this.#result;
		const open = openItems(rows, alike);
		const long = this.#longColumns();
		const shapes = { columns, long, pivot: findPivot(columns, long), across: findAcross(columns) };
		return {
			file: {
				name: fileName,
				encoding,
				worksheet,
				worksheets,
				unclosedQuote,
				unclosedLine: unclosedLine ?? null,
				broken: broken.map(({ row }) => row),
				firstBroken: broken.slice(0, ROWS_NAMED),
				remarks,
				records: records.length,
				rows: body.length
			},
			turned,
			titleRows: titleRows.length,
			headerRows,
			...shapes,
			proposed: this.#proposed(shapes),
			preview: rows
				.slice(0, PREVIEW)
				.map((outcome, i) => ({ cells: (body[i]?.cells ?? []).slice(0, PREVIEW_COLUMNS), outcome })),
			counts,
			rules: tally(rows.flatMap((row) => row.rules)),
			aside: tally(rows.flatMap((row) => (row.status === 'set-aside' ? [row.reason as AsideReason] : []))),
			overlong: reportOverlong(overlong),
			repeated: repeated.size,
			open: open.slice(0, OPEN_LISTED),
			openItems: open.length,
			questions: this.#questions(),
			points: this.#points(),
			shape: this.#shape,
			since: this.#sinceLast(),
			shared: rows.filter(({ reason }) => reason === 'same-name').length,
			choices: this.#choices,
			made: this.#measure(),
			caseFields: findCaseFields(columns, body.filter(({ aside }) => aside === undefined).length),
			cases: reportCases(this.cases())
		};
	}
	/** The rows below the header with their outcomes, for a file. */
	joined(): {
		readonly titles: readonly string[];
		readonly columns: readonly TableColumn[];
		readonly body: readonly TableRecord[];
		readonly rows: readonly RowOutcome[];
	} {
		const { titles, columns, body } = this.#understanding;
		return { titles, columns, body, rows: this.#result.rows };
	}
	document(): TableDocument {
		const { fileName, encoding, worksheet, records } = this.#table;
		return {
			file: { name: fileName, encoding, sheet: worksheet },
			records: records.map(({ cells }) => cells),
			...this.#choices
		};
	}

	/** Rows that say where they lie can always be counted. */
	#proposed(shapes: Parameters<typeof proposeMeasure>[0]): MeasureChoice | null {
		const filtered = this.#filter.map(([column]) => column);
		const proposed = proposeMeasure(shapes, filtered);
		if (proposed !== null || this.#understanding.points === null) return proposed;
		return { column: null, combine: { by: 'none' }, incomparable: false };
	}
	get #filter(): NonNullable<Corrections['filter']> {
		return this.#choices.corrections.filter ?? [];
	}
	#measure(): MadeMeasure | null {
		const { measure } = this.#choices;
		if (measure === null) return null;
		const { columns, body } = this.#understanding;
		const chosen = this.#filter.map(([, value]) => value);
		const all = { body, rows: this.#result.rows };
		if (measure.column === null)
			return countRows(this.#table.fileName, [COUNT_TITLE, ...chosen].join('・'), all.rows);
		return makeChosen(this.#table.fileName, columns, all, measure, chosen);
	}
	#longColumns(): readonly LongColumn[] {
		if (this.#long?.of !== this.#result) {
			const { columns, body } = this.#understanding;
			const filtered = this.#filter.map(([column]) => column);
			const areas = this.#result.rows.map(({ code, rules }) =>
				rules.includes('ward-to-city') ? null : code
			);
			this.#long = { of: this.#result, columns: findLongColumns(columns, body, areas, filtered) };
		}
		return this.#long.columns;
	}
	#points(): PointsReport | null {
		const { points, body, columns } = this.#understanding;
		const has = columns.some(({ point }) => point);
		if (!has) return null;
		const names = columns.filter(({ point }) => point).map(({ name }) => name);
		if (points === null) return { names, state: 'unused', prefectures: [], ...NO_POINTS };
		const { rows } = this.#result;
		const list = (at: readonly number[]): PointsReport['outside'] => ({
			count: at.length,
			first: at.slice(0, POINTS_LISTED).flatMap((i) => {
				const row = rows[i];
				const cells = body[i]?.cells ?? [];
				const said = [...new Set([points.lat, points.lon])].map((column) => cells[column] ?? '').join(', ');
				return row ? [{ row: row.row, input: row.input, said }] : [];
			})
		});
		const unread = body.flatMap(({ cells }, i) =>
			rows[i]?.status !== 'set-aside' && isWritten(cells, points) && readPoint(cells, points) === null
				? [i]
				: []
		);
		return {
			names,
			state: this.#located ? 'located' : 'waiting',
			prefectures: this.#located ? [] : this.#prefecturesAround(points),
			inside: this.#located?.inside ?? 0,
			elsewhere: this.#located?.elsewhere.length ?? 0,
			swapped: body.filter(({ cells }) => isPointSwapped(cells, points)).length,
			outside: list(this.#located?.outside ?? []),
			unread: list(unread)
		};
	}
	/** Those whose outlines the points may lie in. */
	#prefecturesAround(points: PointColumns): readonly AreaCode[] {
		const boxes = [...this.#joiner.places.areaByCode.values()].filter(({ kind }) => kind === 'prefecture');
		const found = new Set<AreaCode>();
		for (const { cells } of this.#understanding.body) {
			const point = readPoint(cells, points);
			if (!point) continue;
			const [lon, lat] = point;
			for (const {
				code,
				bbox: [west, south, east, north]
			} of boxes) {
				const isIn =
					west - MARGIN <= lon && lon <= east + MARGIN && south - MARGIN <= lat && lat <= north + MARGIN;
				if (isIn) found.add(code);
			}
			if (found.size === boxes.length) break;
		}
		return [...found].sort();
	}
	#sinceLast(): SinceLast | null {
		if (this.#last === null) return null;
		const { join, decided } = this.#last;
		if (this.#since?.of !== this.#result) {
			const { columns, body } = this.#understanding;
			this.#since = { of: this.#result, changes: compareWithLast(join, columns, body, this.#result.rows) };
		}
		return { file: join.file, day: join.day, decided, changes: this.#since.changes };
	}
	#questions(): readonly AskedQuestion[] {
		const { titleRows, turned, titles } = this.#understanding;
		const { records, fileName } = this.#table;
		const above = turned ? [] : records.slice(0, titleRows.length).flatMap(({ cells }) => cells);
		const { rows } = this.#result;
		const asked = questionsOf(
			this.#result,
			[fileName, this.#table.worksheet ?? '', ...above, ...titles],
			this.#joiner.places,
			this.#choices.answers
		);
		return asked.map((question) => ({
			kind: question.kind,
			prefecture: question.kind === 'within' ? question.prefecture : null,
			evidence: question.kind === 'within' ? question.evidence : null,
			rows: question.settles.length,
			first: question.settles.slice(0, SETTLED_LISTED).flatMap(({ at, code }) => {
				const row = rows[at];
				return row ? [{ row: row.row, input: row.input, code }] : [];
			})
		}));
	}
	#join(): JoinResult {
		const { body, roles, titles } = this.#understanding;
		const joined = this.#joiner.join(body, roles, titles, this.#onProgress);
		const { points } = this.#understanding;
		this.#located =
			points && this.#locator
				? locateRows(
						joined,
						body.map(({ cells }) => readPoint(cells, points)),
						this.#locator
					)
				: null;
		return this.#located?.result ?? joined;
	}
	#settleAs(settled: readonly Settled[]): void {
		this.#choices = { ...this.#choices, settled };
		this.#result = this.#decide();
	}
	#decide(): JoinResult {
		const decisions = new Map<number, AreaCode | null>();
		for (const { rows, code } of this.#choices.settled) for (const row of rows) decisions.set(row, code);
		const answered = applyAnswers(this.#joined, this.#choices.answers);
		return applyDecisions(answered, decisions, this.#joiner.places);
	}
}

/** The table of a document, as if its file had been read again. */
export function tableOf({ file, records }: TableDocument): SourceTable {
	return {
		fileName: file.name,
		records: records.map((cells, i) => ({ row: i + 1, cells })),
		width: records.reduce((widest, cells) => Math.max(widest, cells.length), 0),
		encoding: file.encoding,
		worksheet: file.sheet,
		worksheets: [],
		unclosedQuote: false
	};
}

function reportOverlong(overlong: readonly Overlong[]): TableReport['overlong'] {
	const repairable = overlong.filter(({ repaired }) => repaired !== null);
	return {
		rows: overlong.length,
		repairable: repairable.length,
		first: overlong.slice(0, ROWS_NAMED).map(({ row }) => row),
		example: repairable[0]?.repaired ?? null
	};
}

function reportCases(made: MadeCases | null): CasesReport | null {
	if (made === null) return null;
	const { cases, problems, unknownWords, ...counts } = made;
	return {
		...counts,
		count: cases.length,
		first: cases.slice(0, 3),
		problems: problems.slice(0, PROBLEMS_LISTED),
		problemCount: problems.length,
		untitled: problems.filter(({ kind }) => kind === 'no-title').length,
		uncounted: problems.filter(({ kind }) => kind === 'not-counted').length,
		unknownWords: unknownWords.slice(0, WORDS_LISTED)
	};
}

function openItems(rows: readonly RowOutcome[], alike: boolean): readonly OpenItem[] {
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

function isOpen({ status }: RowOutcome): boolean {
	return status !== 'matched' && status !== 'set-aside';
}

function tally<T>(values: readonly T[]): readonly (readonly [T, number])[] {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]);
}
