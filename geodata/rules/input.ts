/** Puts together what the rules look at. */
import type { WholeArea } from '../../src/lib/model/area';
import type { Article } from '../../src/lib/model/provenance';
import {
	CASE_COLUMNS,
	CORRECTION_COLUMNS,
	INITIATIVE_COLUMNS,
	parseCaseTables
} from '../../src/lib/model/case-table';
import { readTable } from '../../src/lib/model/table';
import type { FormerPlace } from '../../src/lib/model/names/former';
import type { AreaCode } from '../../src/lib/model/code';
import { parseCsv, TABLE_PATHS } from '../read-cases';
import type { RuleInput } from './rule';

/**
 * The input of the rules, from the texts of the tables.
 * @param edition the day of `edition.json`
 * @param former what `geodata/built/former.json` has; empty where it has not been built
 */
export function ruleInput(
	texts: RuleInput['texts'],
	articles: readonly Article[],
	areas: readonly WholeArea[] | null,
	edition: string,
	former: readonly FormerPlace[] = []
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
	// Who reads a page in Japan in the morning is a day ahead of UTC.
	const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' });
	const founded = areas === null ? new Map<AreaCode, string>() : foundedOn(areas, former);
	return { texts, rows, tables, cases, problems, articles, areas, founded, edition, today };
}

/** The days on which municipalities of today were made of others, by their codes. */
function foundedOn(
	areas: readonly WholeArea[],
	former: readonly FormerPlace[]
): ReadonlyMap<AreaCode, string> {
	const nameOf = new Map(areas.map(({ code, name }) => [code, name]));
	const founded = new Map<AreaCode, string>();
	for (const { into, steps } of former) {
		for (const { kind, to, date } of steps) {
			const [code, ...others] = into;
			if (kind !== 'merged' || code === undefined || others.length > 0 || nameOf.get(code) !== to) continue;
			if (date > (founded.get(code) ?? '')) founded.set(code, date);
		}
	}
	return founded;
}
