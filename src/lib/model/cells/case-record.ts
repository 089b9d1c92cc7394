import type { Contact } from '../case';
import { isWebAddress } from '../case-head';
import { FINER, linesOf, readTheme } from './case-cells';
import { CASE_SETS, CASE_SET_IDS, type CaseSetId } from '../case-set';
import { CASE_STATUSES, readCaseStatus, type CaseStatus } from '../case-status';
import { parseCode, type AreaCode } from '../code';
import { parsePeriod } from '../date';
import type { ProblemKind, TableProblem, TableRecord } from '../table';

const CASE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One row of a table of cases, its cells as what they mean, and where its problems go. */
export class RecordReader {
	readonly #record: TableRecord;
	readonly #file: string;
	readonly #problems: TableProblem[];

	constructor(record: TableRecord, file: string, problems: TableProblem[]) {
		this.#record = record;
		this.#file = file;
		this.#problems = problems;
	}

	cell(column: string): string {
		return this.#record.cell(column);
	}

	problem(kind: ProblemKind, column: string, found: string, remedy: string): void {
		this.#problems.push({ kind, file: this.#file, line: this.#record.line, column, found, remedy });
	}

	required(column: string): string {
		const cell = this.cell(column);
		if (cell === '') this.problem('missing', column, 'an empty cell', `fill in the ${column}`);
		return cell;
	}

	values<T>(
		column: string,
		read: (cell: string) => T | null,
		kind: ProblemKind,
		remedy: string
	): readonly T[] {
		return linesOf(this.cell(column)).flatMap((line) => {
			const value = read(line);
			if (value === null) this.problem(kind, column, line, remedy);
			return value === null ? [] : [value];
		});
	}

	themes(): readonly string[] {
		this.required('themes');
		return this.values(
			'themes',
			readTheme,
			'unknown-theme',
			`write finer themes by name, one a line: ${FINER.map((theme) => theme.ja).join(', ')}`
		);
	}

	/** The id, when it is well formed and no row above has it. */
	id(seen: Set<string>): string | null {
		const id = this.required('id');
		if (id === '') return null;
		if (!CASE_ID.test(id)) {
			this.problem(
				'bad-id',
				'id',
				id,
				'write small latin letters and digits joined by hyphens, as ehime-yell-lab'
			);
			return null;
		}
		if (seen.has(id)) {
			this.problem('double-id', 'id', id, 'give this row an id that no other row has');
			return null;
		}
		seen.add(id);
		return id;
	}

	/** One a line, the area that runs the case first. */
	codes(): readonly AreaCode[] {
		this.required('code');
		return [
			...new Set(
				this.values(
					'code',
					parseCode,
					'bad-code',
					'write the six digits of the 全国地方公共団体コード, with its leading zero, as 382027 or 011002'
				)
			)
		];
	}

	/** A row without one is of no set of ours. */
	set(): CaseSetId | null {
		const cell = this.cell('set');
		const id = CASE_SET_IDS.find((each) => each === cell) ?? null;
		if (cell !== '' && id === null) {
			const remedy = `write one of ${CASE_SETS.map((set) => `${set.id} (${set.ja})`).join(', ')}`;
			this.problem('unknown-set', 'set', cell, remedy);
		}
		return id;
	}

	status(): CaseStatus {
		const cell = this.cell('status');
		const status = cell === '' ? 'unknown' : readCaseStatus(cell);
		if (status === undefined) {
			const remedy = `write one of ${CASE_STATUSES.map(({ id, ja }) => `${id} (${ja})`).join(', ')}`;
			this.problem('unknown-status', 'status', cell, remedy);
		}
		return status ?? 'unknown';
	}

	period(): string | null {
		const cell = this.cell('period');
		const period = cell === '' ? null : parsePeriod(cell);
		if (cell !== '' && period === null) {
			const remedy =
				'write a date (2021, 2021-03, FY2021), or start and end with a slash (FY2021/FY2023, 2020-02/)';
			this.problem('bad-period', 'period', cell, remedy);
		}
		return period;
	}

	contact(): Contact | null {
		const url = this.cell('contact_url');
		const good = url !== '' && isWebAddress(url);
		if (url !== '' && !good) {
			const remedy = 'write an address that begins with https:// or http://, or leave the cell empty';
			this.problem('bad-url', 'contact_url', url, remedy);
		}
		const [department, departmentEn, tel, page] = [
			'contact_department',
			'contact_department_en',
			'contact_tel',
			'contact_page'
		].map((column) => this.cell(column));
		const contact = {
			...(department && { department }),
			...(departmentEn && { departmentEn }),
			...(tel && { tel }),
			...(page && { page }),
			...(good && { url })
		};
		return Object.keys(contact).length > 0 ? contact : null;
	}

	/** The case that a row of initiatives or corrections is about. */
	caseOf<T>(cases: ReadonlyMap<string, T>, ids: ReadonlySet<string>): T | undefined {
		const id = this.required('case');
		const item = cases.get(id);
		if (id !== '' && !item && !ids.has(id)) {
			this.problem('unknown-case', 'case', id, 'write the id of a row of the table of cases');
		}
		return item;
	}
}
