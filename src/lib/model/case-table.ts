/**
 * Reads cases from a table: `geodata/cases.csv`, and a person's own list in the same form. It takes rows of cells and
 * gives cases, and a problem for every cell it could not read. It never throws: a row without a usable id, code or
 * title is left out, any other wrong value is left out of its case.
 */
import { caseDate, type Case, type Correction, type Initiative } from './case';
import { readFacet, readFigure, readNamed, readSource } from './cells/case-cells';
import { RecordReader } from './cells/case-record';
import { freeze } from './schema';
import { SCHEMES } from './colour/scheme';
import { readTable, type RawRows, type Table, type TableProblem } from './table';

export const CASE_COLUMNS = [
	'id',
	'set',
	'code',
	'prefecture',
	'municipality',
	'title',
	'title_en',
	'summary',
	'summary_en',
	'themes',
	'programmes',
	'partners',
	'figures',
	'period',
	'status',
	'award',
	'contact_department',
	'contact_department_en',
	'contact_tel',
	'contact_page',
	'contact_url',
	'sources',
	...SCHEMES.map((scheme) => scheme.id)
] as const;
export const INITIATIVE_COLUMNS = ['case', 'name', 'name_en', 'summary', 'summary_en', 'themes'] as const;
export const CORRECTION_COLUMNS = ['case', 'article', 'says', 'shows', 'why', 'why_en'] as const;

export interface CaseTables {
	readonly cases: RawRows;
	readonly initiatives?: RawRows;
	readonly corrections?: RawRows;
}

/** What the tables are called in problems. */
export const TABLE_FILES = {
	cases: 'cases.csv',
	initiatives: 'initiatives.csv',
	corrections: 'corrections.csv'
} as const;

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
		rows: RawRows | undefined,
		file: string,
		known: readonly string[],
		required: readonly string[]
	): Table => {
		const { table, problems: found } = readTable(rows ?? [known], file, known, required);
		problems.push(...found);
		return table;
	};
	const initiatives = read(
		tables.initiatives,
		files.initiatives,
		INITIATIVE_COLUMNS,
		withoutEnglish(INITIATIVE_COLUMNS)
	);
	const corrections = read(
		tables.corrections,
		files.corrections,
		CORRECTION_COLUMNS,
		withoutEnglish(CORRECTION_COLUMNS)
	);
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
		const initiative: Initiative = {
			id: `${item.id}-${item.initiatives.length + 1}`,
			...{ name, nameEn: reader.cell('name_en') },
			...{ summary, summaryEn: reader.cell('summary_en'), themes }
		};
		item.initiatives = [...item.initiatives, initiative];
		// What is asked for a theme finds the case that an initiative of this theme is in.
		item.themes = [...new Set([...item.themes, ...themes])];
	}
	for (const record of corrections.records) {
		const reader = new RecordReader(record, files.corrections, problems);
		const item = reader.caseOf(byId, ids);
		const [article = '', says = '', shows = '', why = ''] = (
			['article', 'says', 'shows', 'why'] as const
		).map((column) => reader.required(column));
		if (!item || [article, says, shows, why].includes('')) continue;
		const correction: Correction = { article, says, shows, why, whyEn: reader.cell('why_en') };
		item.corrections = [...item.corrections, correction];
	}
	return freeze({ cases: drafts, problems });
}

function withoutEnglish(columns: readonly string[]): readonly string[] {
	return columns.filter((column) => !column.endsWith('_en'));
}

function readCase(reader: RecordReader, ids: Set<string>): Case | null {
	const id = reader.id(ids);
	const [area, ...others] = reader.codes();
	const set = reader.set();
	const status = reader.status();
	const title = reader.required('title');
	const titleEn = reader.cell('title_en');
	const summary = reader.required('summary');
	const themes = reader.themes();
	const figures = reader.values(
		'figures',
		readFigure,
		'bad-figure',
		'write 値 | 単位 | 何の数か | 時点 | unit | what it counts, as "約9 | 割 | 研修会を求める市町村 | 2022-12 | tenths | municipalities that ask for training"; only 約, 最大 and 以上 may stand with the value'
	);
	const sources = reader.values(
		'sources',
		readSource,
		'bad-source',
		'write the three digits of the article, its headings and whom it cites, as "002 | heading > heading | cites", or a page as "https://… | publisher | publisher in English | title | date | date it was read | official, association, press or vendor"'
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
	const named = (column: 'programmes' | 'partners' | 'award') =>
		reader.values(column, readNamed, 'bad-name', 'write 名 | English, one a line');
	const [programmes, partners] = [named('programmes'), named('partners')];
	const [award] = named('award');
	const contact = reader.contact();
	if (id === null || area === undefined || title === '') return null;
	const dated = { ...(period !== null && { period }), sources };
	const date = caseDate(dated);
	return {
		...{ id, area, others, set, status },
		...{ title, titleEn: titleEn === '' ? title : titleEn },
		...{ summary, summaryEn: reader.cell('summary_en') },
		...{ themes, programmes, partners, figures },
		...dated,
		...(date !== undefined && { date }),
		...(award && { award }),
		...(contact && { contact }),
		facets,
		corrections: [],
		initiatives: []
	};
}
