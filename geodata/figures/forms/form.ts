/** What a publisher's form is: known by its headings, read to columns of figures. One form a file beside this one. */
import type * as v from 'valibot';
import { read } from '../../../src/lib/model/schema';
import { GeodataFault } from '../../boundaries/fault';
import type { RegisterRow } from '../../register/table';
import type { FigureId } from '../columns';
import { cellName, type Document } from '../document';

/** A row that names an area; `at` is where it stands in the file. */
export interface NamedRow {
	readonly at: string;
	/** As the file writes it, six or five digits; empty where the file has none. */
	readonly code: string;
	readonly prefecture: string;
	/** Empty in a prefecture's own row. */
	readonly name: string;
}

/** A number for each of another, from which a prefecture's value is computed: cards for each resident. */
export interface Ratio {
	readonly parts: readonly number[];
	readonly wholes: readonly number[];
	readonly times: number;
}

/** One figure at one date, a cell for each of the rows. */
export interface FigureColumn {
	readonly id: FigureId;
	/** `2021-01-01`, `FY2021`, `2024`; `null` where the publisher says none. */
	readonly date: string | null;
	/** As our tables write them, empty where the publication has no value. */
	readonly cells: readonly string[];
	readonly ratio?: Ratio;
	/** The file's own total of all areas, and where it stands. */
	readonly total?: { readonly value: number; readonly at: string };
	/** What an area has that the file does not list. */
	readonly unlisted?: string;
}

export interface Reading {
	readonly rows: readonly NamedRow[];
	readonly columns: readonly FigureColumn[];
	/** Year of a publication that comes out every year and whose figures are of several dates, `2026`. */
	readonly edition?: string;
	/** Whether the rows are of prefectures only. */
	readonly prefectures?: true;
}

/** A heading that is not as expected. */
interface Difference {
	readonly at: string;
	readonly found: string;
	readonly expected: string;
}
/** How well a file fits a form: which layout of it, how many headings are as expected, and the first that is not. */
export interface Fit {
	readonly layout: number;
	readonly share: number;
	readonly first: Difference | null;
}

export interface Context {
	/** The date that was given with the file, `FILE=DATE`, or that the same file was read as before. */
	readonly date: string | null;
	/** Municipalities by code. */
	readonly municipalities: readonly RegisterRow[];
}

export interface Form {
	readonly id: string;
	/** The publication, and its publisher, as people call it. */
	readonly title: string;
	fit(document: Document): Fit;
	read(document: Document, layout: number, context: Context): Reading;
}

/** A heading: row and column from 0, and the text, or what it must match. */
export type Heading = readonly [row: number, column: number, expected: string | RegExp];

/** Spaces, full width and line breaks make no difference. */
export function plain(text: string): string {
	return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** How a sheet fits the best of the layouts of a form. */
export function fitSheet({ rows }: Document, layouts: readonly (readonly Heading[])[]): Fit {
	const fits = layouts.map((headings, layout): Fit => {
		const off = headings.flatMap(([row, column, expected]): readonly Difference[] => {
			const found = rows[row]?.[column] ?? '';
			const text = plain(found);
			const same = typeof expected === 'string' ? text === plain(expected) : expected.test(text);
			return same ? [] : [{ at: cellName(row, column), found, expected: wordsOf(expected) }];
		});
		return { layout, share: 1 - off.length / headings.length, first: off[0] ?? null };
	});
	return fits.reduce((best, each) => (each.share > best.share ? each : best));
}

function wordsOf(expected: string | RegExp): string {
	return typeof expected === 'string' ? expected : expected.source.replace(/[\^$]/g, '');
}

/** How a JSON file fits: the members that it must have, `summary.total`. */
export function fitJson({ json }: Document, members: readonly string[]): Fit {
	const off = members.filter((member) => memberOf(json, member) === undefined);
	const [first] = off;
	return {
		layout: 0,
		share: 1 - off.length / members.length,
		first: first === undefined ? null : { at: first, found: 'nothing', expected: `a member ${first}` }
	};
}

/** @throws GeodataFault naming the member that is not as expected */
export function readJson<const Schema extends v.GenericSchema>(
	{ file, json }: Document,
	schema: Schema
): v.InferOutput<Schema> {
	try {
		return read(schema, json, file);
	} catch (error) {
		throw new GeodataFault(error instanceof Error ? error.message : String(error));
	}
}

/** A member by its path, `summary.total`; of a list, of its first item. */
function memberOf(json: unknown, member: string): unknown {
	return member.split('.').reduce<unknown>((value, key) => {
		const inside: unknown = Array.isArray(value) ? value[0] : value;
		return typeof inside === 'object' && inside !== null
			? (inside as Record<string, unknown>)[key]
			: undefined;
	}, json);
}

/** @throws GeodataFault where the form has no date in it, and none was given */
export function givenDate({ file }: Document, { date }: Context, example: string): string {
	if (date !== null) return date;
	throw new GeodataFault(
		`${file}: the file does not say of which date it is; write it behind the name: ${file}=${example}`
	);
}

/**
 * The number of a cell as our tables write it; empty where the publication has none.
 * @param digits behind the point
 * @throws GeodataFault naming the cell
 */
export function numberCell({ file, rows }: Document, row: number, column: number, digits: number): string {
	const found = rows[row]?.[column] ?? '';
	const text = plain(found).replace(/,/g, '');
	if (/^[-‐−―ー*]?$/u.test(text)) return '';
	if (!/^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) && !/^\.\d+$/.test(text))
		throw new GeodataFault(`${file}: ${cellName(row, column)}: found "${found}", expected a number`);
	return rounded(Number(text), digits);
}

/** Half goes up, whatever binary makes of it: 70.875 is 70.88. */
export function rounded(value: number, digits: number): string {
	return (Math.round(Number((value * 10 ** digits).toPrecision(12))) / 10 ** digits).toFixed(digits);
}

/** `FY2021` of 令和3年度 or 平成30年度; `null` where the text says none. */
export function fiscalYearIn(text: string): string | null {
	const found = /(平成|令和)(元|\d+)年度/u.exec(plain(text));
	return found ? `FY${yearOf(found[1] ?? '', found[2] ?? '')}` : null;
}

/** `2021-01-01` of 令和3年1月1日; `null` where the text says none. */
export function dayIn(text: string): string | null {
	const [, era = '', year = '', month = '', day = ''] =
		/(平成|令和)(元|\d+)年(\d+)月(\d+)日/u.exec(plain(text)) ?? [];
	return era === '' ? null : [yearOf(era, year), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

function yearOf(era: string, year: string): number {
	return (era === '令和' ? 2018 : 1988) + (year === '元' ? 1 : Number(year));
}
