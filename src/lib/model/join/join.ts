/**
 * Joins the rows of a table to areas. Pure: the same in the browser, for the bundled cases and for a command.
 */
import { lgcodeOf, type AreaCode } from '../code';
import { asideReason, isNote, startsNote } from './aside';
import { decide, type Decision, type Ground } from './decide';
import { codeEvidence, nameEvidence, type NameCells, type NameEvidence } from './evidence';
import { fillPrefectures } from './fill';
import { indexNearest } from './nearest';
import { settleNorthern } from './northern';
import { JOIN_STATUSES, type AsideReason, type JoinStatus, type RowOutcome } from './outcome';
import type { Places } from './places';
import { judgeCodes, readCode, type CodeColumn } from './read-code';
import { makeNameReader, type NameReader } from './read-name';

/** One record of a table. */
export interface TableRecord {
	/** 1-based number as a spreadsheet shows it. */
	readonly row: number;
	readonly cells: readonly string[];
}

/** Which columns name the area, by index; `null` where there is none. */
export interface AreaColumnRoles {
	/** Codes or ids that hold one; several are weighed together. */
	readonly codes: readonly number[];
	readonly prefecture: number | null;
	/** 郡, designated city or 振興局 in a column of its own. */
	readonly group: number | null;
	/** Municipality, ward, 団体名, or prefecture and municipality in one. */
	readonly area: number | null;
}

export interface JoinResult {
	readonly rows: readonly RowOutcome[];
	readonly counts: Readonly<Record<JoinStatus, number>>;
	/** How each column of `roles.codes` was read. */
	readonly codeColumns: readonly CodeColumn[];
	/** Areas that more than one row was matched to, with the number of rows. */
	readonly repeated: ReadonlyMap<AreaCode, number>;
}

/** Joins tables; made once for a register. */
export interface Joiner {
	readonly places: Places;
	readonly readName: NameReader;
	/** One outcome for each record, in their order. */
	join(records: readonly TableRecord[], roles: AreaColumnRoles, header?: readonly string[]): JoinResult;
}

export function makeJoiner(places: Places): Joiner {
	const readName = makeNameReader(places);
	const ground: Ground = { places, nearest: indexNearest(places) };
	return {
		places,
		readName,
		join: (records, roles, header = []) => joinRecords(ground, readName, records, roles, header)
	};
}

function joinRecords(
	ground: Ground,
	readName: NameReader,
	records: readonly TableRecord[],
	roles: AreaColumnRoles,
	header: readonly string[]
): JoinResult {
	const { places } = ground;
	const at = (record: TableRecord, column: number | null): string =>
		column === null ? '' : (record.cells[column] ?? '');
	const filled = fillPrefectures(places, readName, records, roles);
	const written = records.map((record, i): NameEvidence => {
		const cells: NameCells = {
			prefecture: filled?.[i] ?? at(record, roles.prefecture),
			group: at(record, roles.group),
			area: at(record, roles.area)
		};
		return nameEvidence(places, readName, cells);
	});
	const names = settleNorthern(
		written,
		records.map((record) => roles.codes.some((column) => at(record, column).trim() !== ''))
	);
	const aside = records.map((record, i) => whyAside(record, names[i], roles, header));
	const codeCells = roles.codes.map((column) => records.map((record) => readCode(at(record, column))));
	const joined = records.map((_, i) => aside[i] === null);
	const areasNamed = names.map(({ kind, places: list }) =>
		kind === 'places' ? list.flatMap((place) => place.codes) : []
	);
	const codeColumns = codeCells.map((cells) =>
		judgeCodes(
			cells.filter((_, i) => joined[i]),
			areasNamed.filter((_, i) => joined[i]),
			places
		)
	);
	const columns = [...roles.codes, roles.prefecture, roles.group, roles.area];
	const rows = records.map((record, i): RowOutcome => {
		const name = names[i];
		const input = inputOf(record, columns);
		const reason = aside[i] ?? null;
		if (reason !== null || !name) return { row: record.row, input, ...setAside(reason ?? 'blank') };
		const digits = name.reading?.digits;
		const inName = digits ? [readCode(digits)] : [];
		const code = codeEvidence(
			places,
			[...codeCells.flatMap((cells) => cells[i] ?? []), ...inName],
			[...codeColumns, { form: digits?.length === 6 ? 'six' : 'five', major: null }],
			name.prefecture
		);
		const decision = decide(ground, name, code);
		const fromAbove = filled !== null && at(record, roles.prefecture) === '' && filled[i] !== undefined;
		return {
			row: record.row,
			input,
			...(fromAbove && decision.status === 'matched'
				? { ...decision, rules: [...decision.rules, 'prefecture-above' as const] }
				: decision)
		};
	});
	return summarise(markIncomparable(rows), codeColumns);
}

/** The cells that name the area, as they stand in the table. */
function inputOf(record: TableRecord, columns: readonly (number | null)[]): string {
	const cells = columns.flatMap((column) => {
		const text = column === null ? '' : (record.cells[column] ?? '').trim();
		return text === '' ? [] : [text];
	});
	if (cells.length > 0) return cells.join(' ');
	return record.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
}

/** Why a record is not about one area, or `null`. */
function whyAside(
	record: TableRecord,
	name: NameEvidence | undefined,
	roles: AreaColumnRoles,
	header: readonly string[]
): AsideReason | null {
	const written = record.cells.filter((cell) => cell.trim() !== '');
	const [first] = written;
	if (first === undefined) return 'blank';
	if (isHeader(record.cells, header)) return 'header';
	if (name?.kind === 'aside') return name.aside;
	if (name?.kind === 'places') return null;
	if (startsNote(first) && !written.slice(1).some((cell) => /^[\d.,▲△-]+$/u.test(cell.trim()))) return 'note';
	if (name?.kind === 'several') return null;
	if (written.length === 1 && name?.kind !== 'prefecture') {
		const label = asideReason(first);
		if (label !== null) return label;
		if (isNote(first)) return 'note';
	}
	if (name?.kind !== 'none' && name?.kind !== 'prefecture') {
		return name?.kind === 'unknown' && isNote(name.reading?.name ?? '') && written.length === 1
			? 'note'
			: null;
	}
	// The label of a total may stand in another column: the code's, or the first.
	for (const text of [...roles.codes.map((column) => record.cells[column] ?? ''), first]) {
		const label = /\p{L}/u.test(text) ? asideReason(text) : null;
		if (label !== null && label !== 'blank') return label;
	}
	return null;
}

/** The header again, further down. */
function isHeader(cells: readonly string[], header: readonly string[]): boolean {
	let same = 0;
	for (const [i, title] of header.entries()) {
		const cell = (cells[i] ?? '').trim();
		if (cell === '') continue;
		if (cell !== title.trim()) return false;
		same++;
	}
	return same > 1;
}

function setAside(reason: AsideReason): Decision {
	return { status: 'set-aside', code: null, rules: [], candidates: [], reason };
}

/**
 * A table that names a former municipality was made before its merger: what it says of the municipality that took it in
 * is of the land of then, too.
 */
function markIncomparable(rows: readonly RowOutcome[]): readonly RowOutcome[] {
	const grown = new Set(
		rows.flatMap(({ code, rules }) => (code && rules.includes('not-comparable') ? [code] : []))
	);
	if (grown.size === 0) return rows;
	return rows.map((row) =>
		row.code !== null && grown.has(row.code) && !row.rules.includes('not-comparable')
			? { ...row, rules: [...row.rules, 'not-comparable'] }
			: row
	);
}

function summarise(rows: readonly RowOutcome[], codeColumns: readonly CodeColumn[]): JoinResult {
	const counts = Object.fromEntries(JOIN_STATUSES.map((status) => [status, 0])) as Record<JoinStatus, number>;
	const times = new Map<AreaCode, number>();
	for (const { status, code } of rows) {
		counts[status]++;
		if (code !== null) times.set(code, (times.get(code) ?? 0) + 1);
	}
	return { rows, counts, codeColumns, repeated: new Map([...times].filter(([, count]) => count > 1)) };
}

/** What a person decided for open rows: the row's number → an area, or `null` for no area. */
export type Decisions = ReadonlyMap<number, AreaCode | null>;

/**
 * The same result with a person's decisions in it. Cheap: the table is not read again.
 * @param decisions codes of two or five digits that are in the register; others are passed over
 */
export function applyDecisions(result: JoinResult, decisions: Decisions, places: Places): JoinResult {
	if (decisions.size === 0) return result;
	const rows = result.rows.map((row): RowOutcome => {
		const code = decisions.get(row.row);
		if (code === undefined) return row;
		if (code === null) return { ...row, ...setAside('decided') };
		if (!places.areaByCode.has(code)) return row;
		return { ...row, status: 'matched', code, rules: ['decided'], reason: null };
	});
	return summarise(rows, result.codeColumns);
}

/** The six digits to show, or `null`. */
export function shownCode(code: AreaCode | null): string | null {
	return code === null ? null : lgcodeOf(code);
}
