/** Reads the tables of cases beside this file: `cases.csv`, `initiatives.csv`, `corrections.csv`, `articles.json`. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { articleSchema, type Article } from '../src/lib/model/provenance';
import type { Case } from '../src/lib/model/case';
import { parseCaseTables, TABLE_FILES, type CaseTables } from '../src/lib/model/case-table';
import { fields, list, read, text } from '../src/lib/model/schema';
import type { Rows, TableProblem } from '../src/lib/model/table';

/** Where the tables lie. */
export const TABLES_FOLDER = dirname(fileURLToPath(import.meta.url));

/** The tables' paths from the root of the repository, as problems name them. */
export const TABLE_PATHS = {
	cases: `geodata/${TABLE_FILES.cases}`,
	initiatives: `geodata/${TABLE_FILES.initiatives}`,
	corrections: `geodata/${TABLE_FILES.corrections}`
} as const;

/** The rows of a CSV text, the header first. A byte order mark is taken off; empty rows stay, so that rows count. */
export function parseCsv(csv: string): Rows {
	return Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ',', skipEmptyLines: false }).data;
}

/** The rows of the three tables, unread. */
export function readRows(folder = TABLES_FOLDER): Required<CaseTables> {
	const read = (name: string): Rows => parseCsv(readFileSync(join(folder, name), 'utf8'));
	return {
		cases: read(TABLE_FILES.cases),
		initiatives: read(TABLE_FILES.initiatives),
		corrections: read(TABLE_FILES.corrections)
	};
}

/** The cases, and a problem for each cell that could not be read. */
export function readCases(folder = TABLES_FOLDER): {
	readonly cases: readonly Case[];
	readonly problems: readonly TableProblem[];
} {
	return parseCaseTables(readRows(folder), TABLE_PATHS);
}

/**
 * The articles the cases were read from.
 * @throws Error that says which record is not one
 */
export function readArticles(folder = TABLES_FOLDER): readonly Article[] {
	const value: unknown = JSON.parse(readFileSync(join(folder, 'articles.json'), 'utf8'));
	return read(list(articleSchema), value, 'geodata/articles.json');
}

/** The day of the edition of the data. @throws Error that says what `edition.json` lacks */
export function readEdition(folder = TABLES_FOLDER): string {
	const value: unknown = JSON.parse(readFileSync(join(folder, 'edition.json'), 'utf8'));
	return read(fields({ data: text }), value, 'geodata/edition.json').data;
}
