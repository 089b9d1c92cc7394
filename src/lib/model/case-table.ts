/**
 * Reads cases from a table: `geodata/cases.csv`, and a person's own list in the same form. It takes rows of cells and
 * gives cases, and a problem for every cell it could not read. It never throws: a row without a usable id, code or
 * title is left out, any other wrong value is left out of its case.
 */
import { isWebAddress, type Case, type Contact, type Correction, type Initiative } from './case';
import { FINER, linesOf, readFacet, readFigure, readSource, readTheme } from './case-cells';
import { parseCode } from './code';
import { parsePeriod } from './date';
import { freeze } from './schema';
import { SCHEMES } from './scheme';
import {
	readTable,
	type ProblemKind,
	type Rows,
	type Table,
	type TableProblem,
	type TableRecord
} from './table';

export const CASE_COLUMNS = [
	'id',
	'code',
	'prefecture',
	'municipality',
	'title',
	'title_en',
	'summary',
	'themes',
	'programmes',
	'partners',
	'figures',
	'period',
	'award',
	'contact_department',
	'contact_tel',
	'contact_page',
	'contact_url',
	'sources',
	...SCHEMES.map((scheme) => scheme.id)
] as const;
export const INITIATIVE_COLUMNS = ['case', 'name', 'summary', 'themes'] as const;
export const CORRECTION_COLUMNS = ['case', 'article', 'says', 'shows', 'why'] as const;

export interface CaseTables {
	readonly cases: Rows;
	readonly initiatives?: Rows;
	readonly corrections?: Rows;
}

/** What the tables are called in problems. */
export const TABLE_FILES = {
	cases: 'cases.csv',
	initiatives: 'initiatives.csv',
	corrections: 'corrections.csv'
} as const;

const CASE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/**
 * Reads the tables into cases.
 * @param files what the tables are called in the problems
 * @returns cases in the order of the table, frozen, and a problem for every cell that could not be read
 */
export function parseCaseTables(
	tables: CaseTables,
	files: Readonly<Record<keyof typeof TABLE_FILES, string>> = TABLE_FILES
): { cases: readonly Case[]; problems: readonly TableProblem[] } {
	const problems: TableProblem[] = [];
	const read = (
		rows: Rows | undefined,
		file: string,
		known: readonly string[],
		required: readonly string[]
	): Table => {
		const { table, problems: found } = readTable(rows ?? [known], file, known, required);
		problems.push(...found);
		return table;
	};
	const initiatives = read(tables.initiatives, files.initiatives, INITIATIVE_COLUMNS, INITIATIVE_COLUMNS);
	const corrections = read(tables.corrections, files.corrections, CORRECTION_COLUMNS, CORRECTION_COLUMNS);
	const table = read(tables.cases, files.cases, CASE_COLUMNS, ['id', 'code', 'title', 'summary']);

	const ids = new Set<string>();
	const drafts: { -readonly [Key in keyof Case]: Case[Key] }[] = [];
	for (const record of table.records) {
		const reader = new RecordReader(record, files.cases, problems);
		const item = readCase(reader, ids);
		if (item) drafts.push(item);
	}
	const byId = new Map(drafts.map((item) => [item.id, item]));
	for (const record of initiatives.records) {
		const reader = new RecordReader(record, files.initiatives, problems);
		const item = reader.caseOf(byId, ids);
		const name = reader.required('name');
		const summary = reader.required('summary');
		const themes = reader.themes();
		if (!item || name === '' || summary === '') continue;
		const initiative: Initiative = { id: `${item.id}-${item.initiatives.length + 1}`, name, summary, themes };
		item.initiatives = [...item.initiatives, initiative];
	}
	for (const record of corrections.records) {
		const reader = new RecordReader(record, files.corrections, problems);
		const item = reader.caseOf(byId, ids);
		const [article = '', says = '', shows = '', why = ''] = (
			['article', 'says', 'shows', 'why'] as const
		).map((column) => reader.required(column));
		if (!item || [article, says, shows, why].includes('')) continue;
		const correction: Correction = { article, says, shows, why };
		item.corrections = [...item.corrections, correction];
	}
	return freeze({ cases: drafts, problems });
}

function readCase(reader: RecordReader, ids: Set<string>): Case | null {
	const id = reader.id(ids);
	const area = reader.code();
	const title = reader.required('title');
	const titleEn = reader.cell('title_en');
	const summary = reader.required('summary');
	const themes = reader.themes();
	const figures = reader.values(
		'figures',
		readFigure,
		'bad-figure',
		'write 値 | 単位 | 何の数か | 時点, as "約9 | 割 | 研修会を求める市町村 | 2022-12"; only 約, 最大 and 以上 may stand with the value'
	);
	const sources = reader.values(
		'sources',
		readSource,
		'bad-source',
		'write the three digits of the article, its headings and whom it cites, as "002 | heading > heading | cites"'
	);
	const facets = SCHEMES.flatMap((scheme) =>
		reader.values(
			scheme.id,
			(cell) => readFacet(scheme.id, cell),
			'unknown-facet',
			`write one of ${scheme.values.map((value) => value.ja).join(', ')}, with （推定） after it where it is our own assignment`
		)
	);
	const period = reader.period();
	const award = reader.cell('award');
	const contact = reader.contact();
	if (id === null || area === null || title === '') return null;
	return {
		id,
		area,
		title,
		titleEn: titleEn === '' ? title : titleEn,
		summary,
		themes,
		programmes: linesOf(reader.cell('programmes')),
		partners: linesOf(reader.cell('partners')),
		figures,
		...(period !== null && { period }),
		...(award !== '' && { award }),
		...(contact && { contact }),
		facets,
		sources,
		corrections: [],
		initiatives: []
	};
}

/** One row, and where its problems go. */
class RecordReader {
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

	code(): string | null {
		const cell = this.required('code');
		const code = cell === '' ? null : parseCode(cell);
		if (cell !== '' && code === null) {
			this.problem(
				'bad-code',
				'code',
				cell,
				'write the six digits of the 全国地方公共団体コード, with its leading zero, as 382027 or 011002'
			);
		}
		return code;
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
		const [department, tel, page] = ['contact_department', 'contact_tel', 'contact_page'].map((column) =>
			this.cell(column)
		);
		const contact = {
			...(department && { department }),
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
