/** The beginning of a data file, as the dialog shows it. */
import type { CsvValue } from '../data/csv';
import type { Sample } from './format';

const ROWS = 13;
const CHARACTERS = 1600;

/** The first rows of a table, its head among them. */
export function sampleRows(rows: readonly (readonly CsvValue[])[]): Sample {
	return { kind: 'rows', rows: rows.slice(0, ROWS).map((row) => row.map((cell) => String(cell ?? ''))) };
}

/** The first characters of JSON. */
export function sampleJson(value: unknown): Sample {
	return { kind: 'text', text: `${JSON.stringify(value, null, 2).slice(0, CHARACTERS)} …` };
}
