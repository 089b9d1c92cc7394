/** Makes sense of a table: which way round it is, where it begins, what its columns are. */
import type { Joiner } from '../join/join';
import type { AreaColumnRoles, TableRecord } from '../join/table';
import { describeValues, type ChosenKind, type ValueDescription } from './describe-columns';
import { findAreaColumns } from './find-columns';
import { letterOf } from './extent';
import { findLayout, titlesOf } from './header';
import { shortTitles, wholeTitle } from './short-title';
import { findOverlong, type Overlong } from './overlong';
import { findPointColumns, type PointColumns } from './points';
import { isAcross, turnRound } from './turn';

/** What a column is to the join; `value` is everything that does not name the area. */
export type ColumnRole = 'code' | 'prefecture' | 'group' | 'area' | 'value';

export interface TableColumn extends Omit<ValueDescription, 'unlike'> {
	/** Cells whose number is of another unit, or of nobody knows which: they have no value. */
	readonly unlike: readonly { readonly row: number; readonly text: string }[];
	readonly index: number;
	/** A, B, … AA; of a table that was turned round, the number of the row. */
	readonly letter: string;
	/** Its title, short enough for a menu, or the letter where it has none. */
	readonly name: string;
	/** All of its title, where that is longer. */
	readonly whole?: string;
	readonly role: ColumnRole;
	/** Holds latitude or longitude. */
	readonly point?: true;
}

export interface Understanding {
	/** The municipalities stood across the top; the records are its columns now. */
	readonly turned: boolean;
	/** Records above the header, and the header, by their numbers. */
	readonly titleRows: readonly number[];
	readonly headerRows: readonly number[];
	readonly titles: readonly string[];
	readonly columns: readonly TableColumn[];
	readonly roles: AreaColumnRoles;
	/** The columns that say where a row lies. */
	readonly points: PointColumns | null;
	/** Rows with more cells than columns: set aside, or put together again where a person asked for it. */
	readonly overlong: readonly Overlong[];
	/** The rows of the table, everything below the header. */
	readonly body: readonly TableRecord[];
}

/** What a person changed; what is absent is found. */
export interface Corrections {
	readonly turned?: boolean;
	/** Number of the last header line; 0 where there is none. */
	readonly headerRow?: number;
	readonly roles?: AreaColumnRoles;
	/** Only rows with these values are meant, each in its column. */
	readonly filter?: readonly (readonly [column: number, value: string])[];
	/** Whether numbers that were cut at their commas are put together again. */
	readonly repaired?: boolean;
	/** Whether latitude and longitude are not to be looked at. */
	readonly withoutPoints?: boolean;
	/** What columns hold, by index. */
	readonly kinds?: readonly (readonly [column: number, kind: ChosenKind])[];
}

/** Understands a table, as far as nobody corrects it. */
export function understand(
	source: readonly TableRecord[],
	{ places, readName }: Joiner,
	corrections: Corrections = {}
): Understanding {
	const turned = corrections.turned ?? isAcross(source, readName);
	const records = turned ? turnRound(source) : source;
	// The titles help to find the columns, and the columns to find the titles.
	const first = corrections.roles ?? findAreaColumns(records, [], places, readName);
	const guess = findLayout(records, first, places, readName);
	const roles =
		corrections.roles ??
		findAreaColumns(records.slice(guess.body), guess.titles.map(wholeTitle), places, readName);
	const layout =
		corrections.headerRow === undefined
			? findLayout(records, roles, places, readName)
			: layoutAt(records, corrections.headerRow);
	const below = records.slice(layout.body);
	const overlong = turned
		? []
		: findOverlong(
				layout.header.flatMap((i) => records[i] ?? []),
				below
			);
	const body = filtered(
		mendOverlong(below, overlong, corrections.repaired ?? false),
		corrections.filter ?? []
	);
	const titles = layout.titles.map(wholeTitle);
	const points = findPointColumns(titles, body);
	const numberOf = (i: number): number => records[i]?.row ?? i + 1;
	return {
		turned,
		titleRows: records.slice(0, layout.header[0] ?? layout.body).map(({ row }) => row),
		headerRows: layout.header.map(numberOf),
		titles,
		columns: describeColumns(body, layout.titles, roles, turned, new Map(corrections.kinds)).map((column) =>
			column.index === points?.lat || column.index === points?.lon ? { ...column, point: true } : column
		),
		roles,
		points: corrections.withoutPoints ? null : points,
		overlong,
		body
	};
}

/** The rows with those marked that have other values than asked for; totals and notes among them are, too. */
function filtered(
	body: readonly TableRecord[],
	filter: NonNullable<Corrections['filter']>
): readonly TableRecord[] {
	if (filter.length === 0) return body;
	return body.map((record) => {
		const isMeant = filter.every(([column, value]) => (record.cells[column] ?? '').trim() === value);
		return isMeant || record.aside ? record : { ...record, aside: 'filtered' };
	});
}

/** The rows with those that are too long put together again, or marked so that they get no area and no value. */
function mendOverlong(
	body: readonly TableRecord[],
	overlong: readonly Overlong[],
	repaired: boolean
): readonly TableRecord[] {
	if (overlong.length === 0) return body;
	const byRow = new Map(overlong.map((each) => [each.row, each]));
	return body.map((record) => {
		const found = byRow.get(record.row);
		if (!found) return record;
		return repaired && found.repaired
			? { ...record, cells: found.repaired }
			: { ...record, aside: 'overlong' };
	});
}

function layoutAt(records: readonly TableRecord[], headerRow: number): ReturnType<typeof findLayout> {
	const header = headerRow > 0 && headerRow <= records.length ? [headerRow - 1] : [];
	const cells = header.map((i) => records[i]?.cells ?? []);
	return { header, body: Math.max(0, Math.min(headerRow, records.length)), titles: titlesOf(cells) };
}

function describeColumns(
	body: readonly TableRecord[],
	titles: readonly (readonly string[])[],
	roles: AreaColumnRoles,
	turned: boolean,
	kinds: ReadonlyMap<number, ChosenKind>
): readonly TableColumn[] {
	const rows = body.filter(({ aside }) => aside === undefined);
	const names = shortTitles(titles);
	const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), titles.length);
	return Array.from({ length: width }, (_, index) => {
		const letter = turned ? String(index + 1) : letterOf(index);
		const cells = rows.map((record) => record.cells[index] ?? '');
		const title = wholeTitle(titles[index] ?? []);
		const name = names[index] || letter;
		const described = describeValues(title, cells, kinds.get(index));
		return {
			...described,
			index,
			letter,
			name,
			...(title !== '' && title !== name && { whole: title }),
			role: roleOf(index, roles),
			unlike: described.unlike.map(({ at, text }) => ({ row: rows[at]?.row ?? NaN, text }))
		};
	});
}

/** All of a column's title. */
export function titleOf({ name, whole = name }: TableColumn): string {
	return whole;
}

/** What the join takes a column for. */
function roleOf(index: number, roles: AreaColumnRoles): ColumnRole {
	if (roles.codes.includes(index)) return 'code';
	if (roles.prefecture === index) return 'prefecture';
	if (roles.group === index) return 'group';
	return roles.area === index ? 'area' : 'value';
}
