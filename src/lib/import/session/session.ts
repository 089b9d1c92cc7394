/** A table while a person works on it: read, understood, joined, settled. Pure; in the browser it lives in a worker. */
import type { Joiner } from '../../join/join';
import { locateRows, type Located, type Locator } from '../../join/locate';
import { applyAnswers, type Answers } from '../../join/questions';
import { applyDecisions, type JoinResult } from '../../join/result';
import type { AreaCode } from '../../model/code';
import type { CasesChoice, MadeCases } from '../cases';
import type { LongColumn } from '../long/long';
import type { MeasureChoice } from '../measure';
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
import { longColumnsOf, makeCases } from './make';
import { isOpen, type TableReport } from './report';
import { makeReport } from './table-report';
import type { Worked } from './worked';

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
		return makeCases(this.worked, this.#joiner.places);
	}

	/** @param alike whether rows that say the same are one item */
	report(alike: boolean): TableReport {
		const { worked } = this;
		if (this.#long?.of !== this.#result) this.#long = { of: this.#result, columns: longColumnsOf(worked) };
		return makeReport(worked, this.#joiner.places, {
			alike,
			long: this.#long.columns,
			located: this.#located,
			shape: this.#shape,
			since: this.#sinceLast()
		});
	}
	/** The table as far as it is worked on. */
	get worked(): Worked {
		return {
			table: this.#table,
			understanding: this.#understanding,
			choices: this.#choices,
			result: this.#result
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

	#sinceLast(): SinceLast | null {
		if (this.#last === null) return null;
		const { join, decided } = this.#last;
		if (this.#since?.of !== this.#result) {
			const { columns, body } = this.#understanding;
			this.#since = { of: this.#result, changes: compareWithLast(join, columns, body, this.#result.rows) };
		}
		return { file: join.file, day: join.day, decided, changes: this.#since.changes };
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
