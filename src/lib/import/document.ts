/**
 * A table with what was decided about it, as one file: `.dxatlas.json`. It holds what a person gave and chose, and nothing
 * that can be worked out from these, so that the two can never disagree.
 */
import { parseCode, type AreaCode } from '../model/code';
import type { AreaColumnRoles } from '../join/table';
import { themeById } from '../model/theme';
import { isCaseField } from './case-fields';
import { CHOSEN_KINDS, type ChosenKind } from './describe-columns';
import type { CasesChoice } from './cases';
import type { Encoding } from './decode';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import type { Combine, MeasureChoice } from './measure';
import type { Corrections } from './understand';

/** One thing that a person settled: these rows are this area, or (`null`) none. */
export interface Settled {
	/** What the rows say of their area. */
	readonly input: string;
	readonly rows: readonly number[];
	readonly code: AreaCode | null;
}

/** What was changed and settled about a table; without it, it is as we understand it. */
export interface Choices {
	readonly corrections: Corrections;
	/** In the order settled; a later one counts. */
	readonly settled: readonly Settled[];
	readonly measure: MeasureChoice | null;
	/** The columns that make cases of the rows; `null` while the table is no list of cases. */
	readonly cases: CasesChoice | null;
}

export interface TableDocument extends Choices {
	/** `sheet` is the worksheet of a workbook. */
	readonly file: { readonly name: string; readonly encoding: Encoding | null; readonly sheet: string | null };
	/** Every record of the source, from its first line. */
	readonly records: readonly (readonly string[])[];
}

export const NO_CHOICES: Choices = { corrections: {}, settled: [], measure: null, cases: null };
const FORMAT = 'dxatlas-table';
const VERSION = 1;
const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp'];

/** Writes the file's text. */
export function formatDocument(document: TableDocument): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, ...document })}\n`;
}

export type DocumentFault = { readonly fault: 'not-ours' | 'newer' | 'damaged' };

/** Reads what `formatDocument` wrote, or says why not; never throws. */
export function parseDocument(text: string): TableDocument | DocumentFault {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { fault: 'damaged' };
	}
	if (!isRecord(value) || value.format !== FORMAT) return { fault: 'not-ours' };
	if (typeof value.version === 'number' && value.version > VERSION) return { fault: 'newer' };
	const { file, records } = value;
	const choices = parseChoices(value);
	if (value.version !== VERSION || !isRecord(file) || !isText(file.name) || choices === null) {
		return { fault: 'damaged' };
	}
	if (!isListOf(records, (row): row is string[] => isListOf(row, isText) && row.length <= MAX_COLUMNS)) {
		return { fault: 'damaged' };
	}
	if (records.length > MAX_ROWS + 1 || !isTextOrNull(file.sheet)) return { fault: 'damaged' };
	const encoding = ENCODINGS.find((each) => each === file.encoding) ?? null;
	return { file: { name: file.name, encoding, sheet: file.sheet }, records, ...choices };
}

/** Reads what was settled about a table; `null` when any of it is not as it should be. */
export function parseChoices(value: unknown): Choices | null {
	if (!isRecord(value)) return null;
	const corrections = parseCorrections(value.corrections);
	const measure = value.measure === null ? null : parseMeasure(value.measure);
	// Tables saved before there were cases of one's own say nothing of them.
	const cases = value.cases === null || value.cases === undefined ? null : parseCasesChoice(value.cases);
	if (corrections === null || measure === undefined || cases === undefined) return null;
	return isListOf(value.settled, isSettled) ? { corrections, settled: value.settled, measure, cases } : null;
}

function parseCorrections(value: unknown): Corrections | null {
	if (!isRecord(value)) return null;
	const { turned, headerRow, roles, kinds } = value;
	if (turned !== undefined && typeof turned !== 'boolean') return null;
	if (headerRow !== undefined && !isIndex(headerRow)) return null;
	if (roles !== undefined && !isRoles(roles)) return null;
	if (kinds !== undefined && !isListOf(kinds, isKindOf)) return null;
	return {
		...(turned === undefined ? {} : { turned }),
		...(headerRow === undefined ? {} : { headerRow }),
		...(roles === undefined ? {} : { roles }),
		...(kinds === undefined ? {} : { kinds })
	};
}

function parseMeasure(value: unknown): MeasureChoice | undefined {
	if (!isRecord(value) || !isIndex(value.column) || typeof value.incomparable !== 'boolean') return undefined;
	const combine = isRecord(value.combine) ? parseCombine(value.combine) : undefined;
	return combine && { column: value.column, combine, incomparable: value.incomparable };
}

function parseCasesChoice(value: unknown): CasesChoice | undefined {
	if (!isRecord(value) || !isRecord(value.fields) || !isRecord(value.themes)) return undefined;
	const { fields, themes } = value;
	const known = Object.entries(fields).every(([field, column]) => isCaseField(field) && isIndex(column));
	const themed = Object.values(themes).every(
		(id) => id === '' || (isText(id) && themeById(id) !== undefined)
	);
	if (!known || !themed) return undefined;
	return { fields, themes } as unknown as CasesChoice;
}

function parseCombine({ by, category }: Readonly<Record<string, unknown>>): Combine | undefined {
	if (by === 'none' || by === 'sum' || by === 'mean') return { by };
	return by === 'any' && isText(category) ? { by, category } : undefined;
}

function isRoles(value: unknown): value is AreaColumnRoles {
	if (!isRecord(value) || !isListOf(value.codes, isIndex)) return false;
	return [value.prefecture, value.group, value.area].every((each) => each === null || isIndex(each));
}
function isKindOf(value: unknown): value is readonly [number, ChosenKind] {
	return (
		Array.isArray(value) &&
		isIndex(value[0]) &&
		CHOSEN_KINDS.some((kind) => kind === value[1]) &&
		value.length === 2
	);
}
function isSettled(value: unknown): value is Settled {
	if (!isRecord(value) || !isText(value.input) || !isListOf(value.rows, isIndex)) return false;
	return value.code === null || (isText(value.code) && parseCode(value.code) === value.code);
}
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isListOf<T>(value: unknown, is: (each: unknown) => each is T): value is T[] {
	return Array.isArray(value) && value.every(is);
}
function isIndex(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
function isText(value: unknown): value is string {
	return typeof value === 'string';
}
function isTextOrNull(value: unknown): value is string | null {
	return value === null || isText(value);
}
