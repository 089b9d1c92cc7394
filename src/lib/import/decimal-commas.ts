/** Numbers with a comma for their decimal point, as files have them whose cells are divided by semicolons: `伊那市;1,5`. */
import { isMissing, isMissingOrNo } from './value';

/** 1,5, -0,25, 1.234,5 %, 1,5E+03. What begins with a zero, and has more before the comma, is a code. */
const DECIMAL =
	/^([▲△−–—+-]?\s*)([1-9]\d{0,2}(?:\.\d{3})+|0|[1-9]\d*),(\d+)((?:e[+-]?\d{1,3})?\s*\D{0,12})$/iu;
const WHOLE = /^[▲△−–—+-]?\s*(?:0|[1-9]\d*)\s*\D{0,12}$/u;
/** 38201,38202: codes of two areas in a cell. */
const CODES = /^(?:\d{5},\d{5}|\d{6},\d{6})$/u;
/** 1,234 may be a whole number with its thousands apart. */
const THOUSANDS = /^\D*[1-9]\d{0,2},\d{3}\D*$/u;

export interface PointedRows {
	/** With points for the commas, 1.5. */
	readonly rows: readonly (readonly string[])[];
	/** In how many columns, and the first cell as it was; `null` where there are none. */
	readonly pointed: { readonly columns: number; readonly first: string } | null;
}

/**
 * Reads the columns in which every value below the header is such a number. Nothing is read so unless at least one number of
 * the table can be nothing else.
 */
export function pointDecimals(rows: readonly (readonly string[])[]): PointedRows {
	const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
	const columns = Array.from({ length: width }, (_, column) =>
		rows.map((row) => (row[column] ?? '').trim())
	).map((cells) => (isOfDecimals(cells) ? cells.filter((cell) => DECIMAL.test(cell)) : []));
	const found = columns.flat();
	const [first] = found;
	if (first === undefined || found.every((cell) => THOUSANDS.test(cell))) return { rows, pointed: null };
	return {
		rows: rows.map((row) => row.map((cell, i) => (columns[i]?.length ? withPoint(cell) : cell))),
		pointed: { columns: columns.filter(({ length }) => length > 0).length, first }
	};
}

/** What stands above the first of them is the header; there is less of it than of values. */
function isOfDecimals(cells: readonly string[]): boolean {
	const start = cells.findIndex((cell) => DECIMAL.test(cell));
	if (start < 0) return false;
	if (cells.some((cell) => CODES.test(cell))) return false;
	const isValue = (cell: string): boolean => DECIMAL.test(cell) || WHOLE.test(cell);
	const isFit = (cell: string): boolean => isValue(cell) || isMissing(cell) || isMissingOrNo(cell);
	const above = cells.slice(0, start).filter((cell) => !isFit(cell)).length;
	return cells.slice(start).every(isFit) && above <= cells.filter(isValue).length;
}

function withPoint(cell: string): string {
	return cell
		.trim()
		.replace(
			DECIMAL,
			(_, sign: string, whole: string, fraction: string, unit: string) =>
				`${sign}${whole.replaceAll('.', '')}.${fraction}${unit}`
		);
}
