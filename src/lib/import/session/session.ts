/** A table while a person works on it: read, understood, joined, settled. Pure; in the browser it lives in a worker. */
import type { Joiner } from '../../join/join';
import { locateRows, type Located, type Locator } from '../../join/locate';
import type { AsideReason } from '../../join/outcome';
import { applyAnswers, questionsOf, type Answers } from '../../join/questions';
import { applyDecisions, type JoinResult } from '../../join/result';
import type { AreaCode } from '../../model/code';
import { findCaseFields } from '../case-fields';
import { makeUserCases, type CasesChoice, type MadeCases } from '../cases';
import { findAcross } from '../long/across';
import { findLongColumns, type LongColumn } from '../long/long';
import { makeChosen } from '../long/made';
import { findPivot } from '../long/pivot';
import { proposeMeasure } from '../long/propose';
import { countRows, type MadeMeasure, type MeasureChoice } from '../measure';
import { readPoint } from '../points';
import type { SourceTable } from '../read';
import { understand, type Corrections, type Understanding } from '../understand';
import {
	compareWithLast,
	correctionsAgain,
	saveJoin,
	settleAgain,
	shapeOf,
	type SavedJoin,
	type SinceLast
} from './again';
import { NO_CHOICES, type Choices, type Settled, type TableDocument } from './document';
import { reportPoints } from './points-report';
import {
	isOpen,
	OPEN_LISTED,
	openItems,
	reportCases,
	reportOverlong,
	ROWS_NAMED,
	tally,
	type AskedQuestion,
	type TableReport
} from './report';

/** Rows shown of the table's beginning. */
const PREVIEW = 8;
/** Columns shown in the preview are few; the report carries all columns, but not more cells than these. */
const PREVIEW_COLUMNS = 60;
const SETTLED_LISTED = 6;
/** Rows that the names of the columns are looked for in. */
const TOP = 200;

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
			overlong: reportOverlong(overlong, this.#choices.corrections.repaired ?? false),
			repeated: repeated.size,
			open: open.slice(0, OPEN_LISTED),
			openItems: open.length,
			questions: this.#questions(),
			points: reportPoints(this.#understanding, rows, this.#located, this.#joiner.places),
			shape: this.#shape,
			since: this.#sinceLast(),
			shared: rows.filter(({ reason }) => reason === 'same-name').length,
			choices: this.#choices,
			made: this.#measure(),
			caseFields: findCaseFields(columns, body.filter(({ aside }) => aside === undefined).length),
			cases: reportCases(this.cases())
		};
	}
	get table(): SourceTable {
		return this.#table;
	}
	get understanding(): Understanding {
		return this.#understanding;
	}
	/** What became of the rows below the header, with all that was settled. */
	get result(): JoinResult {
		return this.#result;
	}
	/** The rows below the header with their outcomes, for a file. */
	joined(): Pick<Understanding, 'titles' | 'columns' | 'body'> & Pick<JoinResult, 'rows'> {
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

	/** Where no column can be shown, the rows of each area can be counted. */
	#proposed(shapes: Parameters<typeof proposeMeasure>[0]): MeasureChoice | null {
		const filtered = this.#filter.map(([column]) => column);
		const proposed = proposeMeasure(shapes, filtered);
		if (proposed !== null || this.#result.counts.matched === 0) return proposed;
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
		if (measure.column === null) return countRows(this.#table.fileName, chosen.join('・'), all.rows);
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
