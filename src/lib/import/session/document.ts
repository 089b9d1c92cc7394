/**
 * A table with what was decided about it, as one file: `.dxatlas.json`. It holds what a person gave and chose, and nothing
 * that can be worked out from these, so that the two can never disagree.
 */
import * as v from 'valibot';
import type { AreaCode } from '../../model/code';
import type { Answers } from '../../join/questions';
import { areaCode, readOrNull } from '../../model/schema';
import { themeById } from '../../model/theme';
import { CASE_FIELD_NAMES } from '../case-fields';
import { CHOSEN_KINDS } from '../describe-columns';
import type { CasesChoice } from '../cases';
import type { Encoding } from '../decode';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';
import type { MeasureChoice } from '../measure';
import type { SourceTable } from '../read';
import type { Corrections } from '../understand';

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
	/** What was answered of the table as a whole. */
	readonly answers: Answers;
	/** The columns that make cases of the rows; `null` while the table is no list of cases. */
	readonly cases: CasesChoice | null;
}

export interface TableDocument extends Choices {
	/** `sheet` is the worksheet of a workbook. */
	readonly file: { readonly name: string; readonly encoding: Encoding | null; readonly sheet: string | null };
	/** Every record of the source, from its first line. */
	readonly records: readonly (readonly string[])[];
}

export const NO_CHOICES: Choices = { corrections: {}, settled: [], answers: {}, measure: null, cases: null };
const FORMAT = 'dxatlas-table';
const VERSION = 1;
const ENCODINGS = [
	'utf-8',
	'utf-16le',
	'utf-16be',
	'shift_jis',
	'euc-jp',
	'iso-2022-jp'
] as const satisfies readonly Encoding[];

/** Writes the file's text. */
export function formatDocument(document: TableDocument): string {
	return `${JSON.stringify({ format: FORMAT, version: VERSION, ...document })}\n`;
}

export type DocumentFault = { readonly fault: 'not-ours' | 'newer' | 'damaged' };

const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const indexOrNull = v.nullable(index);
/** How each of the choices is read. */
export const choicesEntries = {
	corrections: v.object({
		turned: v.optional(v.boolean()),
		headerRow: v.optional(index),
		repaired: v.optional(v.boolean()),
		withoutPoints: v.optional(v.boolean()),
		filter: v.optional(v.array(v.strictTuple([index, v.string()]))),
		roles: v.optional(
			v.object({ codes: v.array(index), prefecture: indexOrNull, group: indexOrNull, area: indexOrNull })
		),
		kinds: v.optional(v.array(v.strictTuple([index, v.picklist(CHOSEN_KINDS)])))
	}),
	settled: v.array(v.object({ input: v.string(), rows: v.array(index), code: v.nullable(areaCode) })),
	// Tables saved before there were questions say nothing of them.
	answers: v.optional(
		v.object({
			within: v.optional(areaCode),
			ordered: v.optional(v.boolean()),
			begins: v.optional(v.boolean())
		}),
		{}
	),
	measure: v.nullable(
		v.object({
			/** `null`: rows are counted. */
			column: indexOrNull,
			combine: v.variant('by', [
				v.object({ by: v.picklist(['none', 'sum', 'mean']) }),
				v.object({ by: v.literal('any'), category: v.string() })
			]),
			incomparable: v.boolean(),
			only: v.optional(v.object({ column: index, value: v.string() })),
			steps: v.optional(
				v.variant('by', [
					v.object({ by: v.literal('rows'), column: index }),
					v.object({ by: v.literal('columns'), columns: v.array(index) })
				])
			)
		})
	),
	// Tables saved before there were cases of one's own say nothing of them.
	cases: v.optional(
		v.nullable(
			v.object({
				fields: v.record(v.picklist(CASE_FIELD_NAMES), index),
				/** An empty text: the word is none of our themes. */
				themes: v.record(
					v.string(),
					v.pipe(
						v.string(),
						v.check((id) => id === '' || themeById(id) !== undefined)
					)
				)
			})
		),
		null
	)
};
const choicesSchema = v.object(choicesEntries);
const documentSchema = v.object({
	version: v.literal(VERSION),
	file: v.object({
		name: v.string(),
		encoding: v.fallback(v.nullable(v.picklist(ENCODINGS)), null),
		sheet: v.nullable(v.string())
	}),
	records: v.pipe(v.array(v.custom<readonly string[]>(isRow)), v.maxLength(MAX_ROWS + 1)),
	...choicesEntries
});
/** Millions of cells, looked at as they are. */
function isRow(row: unknown): boolean {
	return Array.isArray(row) && row.length <= MAX_COLUMNS && row.every((cell) => typeof cell === 'string');
}
/** Whose file it says it is: asked before what is in it. */
const markSchema = v.object({ format: v.literal(FORMAT), version: v.optional(v.unknown()) });

/** Reads what `formatDocument` wrote, or says why not; never throws. */
export function parseDocument(text: string): TableDocument | DocumentFault {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { fault: 'damaged' };
	}
	const mark = readOrNull(markSchema, value);
	if (mark === null) return { fault: 'not-ours' };
	if (typeof mark.version === 'number' && mark.version > VERSION) return { fault: 'newer' };
	const read = readOrNull(documentSchema, value);
	if (read === null) return { fault: 'damaged' };
	const { version: _, ...document } = read;
	return document;
}

/** Reads what was settled about a table; `null` when any of it is not as it should be. */
export function parseChoices(value: unknown): Choices | null {
	return readOrNull(choicesSchema, value);
}

/** The table of a document, as if its file had been read again. */
export function tableOf({ file, records }: TableDocument): SourceTable {
	return {
		fileName: file.name,
		records: records.map((cells, i) => ({ row: i + 1, cells })),
		width: records.reduce((widest, cells) => Math.max(widest, cells.length), 0),
		encoding: file.encoding,
		worksheet: file.sheet,
		worksheets: [],
		unclosedQuote: false
	};
}
