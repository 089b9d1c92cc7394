/** `review.csv`: every page that was read for a second time, and how it came out. */
import type * as v from 'valibot';
import { isWebAddress } from '../src/lib/model/case-head';
import { parseCode } from '../src/lib/model/code';
import { parseDate } from '../src/lib/model/date';
import { readTable, type Rows } from '../src/lib/model/table';
import { fields, oneOf, read, text, textThat } from '../src/lib/model/schema';

const reviewSchema = fields({
	address: textThat(isWebAddress, 'an address that begins with https:// or http://'),
	/** Six digits; empty where the page did not say who. */
	code: textThat((code) => code === '' || parseCode(code) !== null, 'six digits, or nothing'),
	title: text,
	/** The day it was read. */
	read: textThat((date) => parseDate(date) === date, 'a date such as 2026-11-29'),
	/** `in`: a case, or part of one; `folded`: a further source of a case. */
	result: oneOf(['in', 'folded', 'out']),
	kind: oneOf([
		...([
			'ok',
			'minor',
			'wrong',
			'overclaim',
			'notfound',
			'noise',
			'double',
			'copy',
			'personal',
			'thin'
		] as const)
	]),
	reason: text
});
export type Review = v.InferOutput<typeof reviewSchema>;
const COLUMNS = Object.keys(reviewSchema.entries);

/**
 * Reads the table.
 * @throws Error that names the first row that is not one
 */
export function readReviews(rows: Rows): readonly Review[] {
	const { table, problems } = readTable(rows, 'geodata/review.csv', COLUMNS, COLUMNS);
	const [problem] = problems;
	if (problem) throw new Error(`${problem.file}: found ${problem.found}; ${problem.remedy}`);
	return table.records.map(({ line, cell }) =>
		read(
			reviewSchema,
			Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])),
			`geodata/review.csv:${line}`
		)
	);
}
