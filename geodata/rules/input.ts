/** Puts together what the rules look at. */
import type { WholeArea } from '../../src/lib/model/area';
import type { Article } from '../../src/lib/model/case';
import {
	CASE_COLUMNS,
	CORRECTION_COLUMNS,
	INITIATIVE_COLUMNS,
	parseCaseTables
} from '../../src/lib/model/case-table';
import { readTable } from '../../src/lib/model/table';
import { parseCsv, TABLE_PATHS } from '../read-cases';
import type { RuleInput } from './rule';

/** The input of the rules, from the texts of the tables. */
export function ruleInput(
	texts: RuleInput['texts'],
	articles: readonly Article[],
	areas: readonly WholeArea[] | null
): RuleInput {
	const rows = {
		cases: parseCsv(texts.cases),
		initiatives: parseCsv(texts.initiatives),
		corrections: parseCsv(texts.corrections)
	};
	const { cases, problems } = parseCaseTables(rows, TABLE_PATHS);
	const tables = {
		cases: readTable(rows.cases, TABLE_PATHS.cases, CASE_COLUMNS, []).table,
		initiatives: readTable(rows.initiatives, TABLE_PATHS.initiatives, INITIATIVE_COLUMNS, []).table,
		corrections: readTable(rows.corrections, TABLE_PATHS.corrections, CORRECTION_COLUMNS, []).table
	};
	return { texts, rows, tables, cases, problems, articles, areas };
}
