/** One publisher's file to checked values by area: recognised, read, joined, held against the register and its own totals. */
import { lgcodeOf, prefectureCodeOf, type AreaCode } from '../../src/lib/model/code';
import type { Joiner } from '../../src/lib/join/join';
import { failOn, GeodataFault } from '../boundaries/fault';
import type { RegisterRow } from '../register/table';
import { placeRows, type PlacedRows } from './areas';
import { figureKind, type FigureId } from './columns';
import type { Document } from './document';
import { FORMS } from './forms';
import { rounded, type FigureColumn, type Fit, type Form, type Reading } from './forms/form';

/** The values of a figure at a date, as our tables write them; prefectures only where they have their own. */
interface TakenColumn {
	readonly id: FigureId;
	readonly date: string | null;
	readonly values: ReadonlyMap<AreaCode, string>;
}
export interface Taken {
	readonly edition: string;
	readonly form: Form;
	readonly columns: readonly TakenColumn[];
	/** What a person should know of how it was read. */
	readonly notes: readonly string[];
}

/** How alike a file must be for a form to be named when it is refused. */
const ALIKE = 0.5;

/** @throws GeodataFault with the first heading that differs, or what is known where nothing is alike */
export function recognise(document: Document): { readonly form: Form; readonly layout: number } {
	const fits = FORMS.map((form): { readonly form: Form; readonly fit: Fit } => ({
		form,
		fit: form.fit(document)
	}));
	const best = fits.reduce((first, each) => (each.fit.share > first.fit.share ? each : first));
	const { first, share, layout } = best.fit;
	if (first === null) return { form: best.form, layout };
	const known = FORMS.map(({ title }) => title).join(', ');
	throw new GeodataFault(
		share < ALIKE
			? `${document.file}: no form that is known: ${known}`
			: `${document.file}: looks like ${best.form.title}, but the form has changed: ${first.at}: found "${first.found}", ` +
					`expected "${first.expected}"; see what has moved, then mend geodata/figures/forms/${best.form.id}.ts`
	);
}

/**
 * @param date that was given with the file, for forms that do not say theirs
 * @throws GeodataFault saying what was found, where, and what to do
 */
export function takeFile(
	document: Document,
	date: string | null,
	register: readonly RegisterRow[],
	joiner: Joiner
): Taken {
	const { form, layout } = recognise(document);
	const counted = register.filter(({ kind }) => kind !== 'northern-village');
	const prefectures = counted.filter(({ kind }) => kind === 'prefecture');
	const municipalities = counted
		.filter(({ kind }) => kind !== 'prefecture')
		.sort((a, b) => (a.code < b.code ? -1 : 1));
	const reading = form.read(document, layout, { date, municipalities });
	const placed = placeRows(joiner, reading.rows, document.file);
	const expected = reading.prefectures ? prefectures : municipalities;
	const columns = reading.columns.map((column) => {
		const at = `${document.file}: ${column.id}`;
		const values = valuesOf(at, column, placed, expected);
		checkTotal(at, column, values, placed, reading);
		checkColumn(at, column, values, municipalities);
		const own = reading.prefectures ? new Map() : prefectureValues(at, column, placed, prefectures, values);
		return { id: column.id, date: column.date, values: new Map([...values, ...own]) };
	});
	return {
		form,
		edition: reading.edition ?? '',
		columns,
		notes: placed.byName.map((row) => `read by its name, not its code: ${row}`)
	};
}

/** @throws GeodataFault naming the areas that have no row */
function valuesOf(
	at: string,
	{ id, cells, unlisted }: FigureColumn,
	{ byCode }: PlacedRows,
	expected: readonly RegisterRow[]
): ReadonlyMap<AreaCode, string> {
	const { adds } = figureKind(id);
	const missing: string[] = [];
	const values = new Map<AreaCode, string>();
	for (const { code, prefecture, name } of expected) {
		const { own, parts } = byCode.get(code) ?? { own: null, parts: [] };
		const rows = adds && own !== null ? [own, ...parts] : adds ? parts : own === null ? [] : [own];
		if (own === null && parts.length === 0) {
			if (unlisted === undefined) missing.push(`${lgcodeOf(code)} ${prefecture}${name}`);
			values.set(code, unlisted ?? '');
		} else if (rows.length > 1) {
			const numbers = rows.map((row) => cells[row] ?? '');
			values.set(code, numbers.includes('') ? '' : String(sum(numbers.map(Number))));
		} else values.set(code, cells[rows[0] ?? -1] ?? '');
	}
	failOn(
		`${at}: ${expected.length - missing.length} of ${expected.length} areas have a row; without`,
		missing
	);
	return values;
}

/** The file's own total is of all its rows that are areas: municipalities, or with the prefectures' own. */
function checkTotal(
	at: string,
	{ total, cells }: FigureColumn,
	values: ReadonlyMap<AreaCode, string>,
	{ byCode }: PlacedRows,
	{ columns }: Reading
): void {
	if (total === undefined || columns.length === 0) return;
	const of = sum([...values.values()].map(Number));
	const own = [...byCode].flatMap(([code, rows]) =>
		code.length === 2 && rows.own !== null ? [rows.own] : []
	);
	// A list of systems counts those of prefectures too; a table of residents has them as subtotals.
	const listed = of + sum(own.map((row) => Number(cells[row])));
	if (of !== total.value && listed !== total.value)
		throw new GeodataFault(
			`${at}: the areas add up to ${of}, but the file's own total (${total.at}) is ${total.value}; is the file whole, and as published?`
		);
}

function checkColumn(
	at: string,
	{ id, date }: FigureColumn,
	values: ReadonlyMap<AreaCode, string>,
	municipalities: readonly RegisterRow[]
): void {
	const { kind, range } = figureKind(id);
	const [low, high] = range;
	const off = municipalities.flatMap(({ code, prefecture, name }) => {
		const value = values.get(code) ?? '';
		const held =
			value === '' ||
			kind === 'text' ||
			(kind === 'yes-no'
				? ['yes', 'no', 'not-surveyed'].includes(value)
				: Number(value) >= low && Number(value) <= high);
		return held ? [] : [`${lgcodeOf(code)} ${prefecture}${name} "${value}"`];
	});
	failOn(`${at}: values outside ${kind === 'yes-no' ? 'yes, no, not-surveyed' : `${low} to ${high}`}`, off);
	const found = new Set(municipalities.map(({ code }) => values.get(code) ?? ''));
	if (found.size === 1 && municipalities.some(({ code }) => values.has(code)))
		throw new GeodataFault(
			`${at} (${date ?? 'no date'}): "${[...found][0] ?? ''}" in all ${municipalities.length} rows; is it the right column?`
		);
}

/** @throws GeodataFault where a prefecture's own count is not the sum of its municipalities' */
function prefectureValues(
	at: string,
	column: FigureColumn,
	{ byCode }: PlacedRows,
	prefectures: readonly RegisterRow[],
	values: ReadonlyMap<AreaCode, string>
): ReadonlyMap<AreaCode, string> {
	const { id, cells, ratio, unlisted } = column;
	const { digits, adds, kind } = figureKind(id);
	const off: string[] = [];
	const found = new Map<AreaCode, string>();
	const anyOwn = prefectures.some(({ code }) => byCode.has(code));
	for (const { code, name } of prefectures) {
		const own = byCode.get(code)?.own ?? null;
		const inside = [...values].filter(([each]) => prefectureCodeOf(each) === code);
		if (own !== null) {
			const value = cells[own] ?? '';
			const of = sum(inside.map(([, each]) => Number(each)));
			if (kind === 'count' && adds && unlisted === undefined && Number(value) !== of)
				off.push(`${name} ${value}, its municipalities ${of}`);
			found.set(code, value);
		} else if (anyOwn && unlisted !== undefined) found.set(code, unlisted);
		else if (ratio) {
			const rows = inside.flatMap(([each]) => byCode.get(each)?.own ?? []);
			const whole = sum(rows.map((row) => ratio.wholes[row] ?? NaN));
			const part = sum(rows.map((row) => ratio.parts[row] ?? NaN));
			found.set(code, rounded((ratio.times * part) / whole, digits));
		}
	}
	failOn(`${at}: prefectures whose own count is not the sum of their municipalities'`, off);
	return found;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}
