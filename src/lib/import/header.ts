/** Finds where the table begins: titles above, one or more lines of header, then the rows. */
import { asideReason, startsNote } from '../join/aside';
import type { AreaColumnRoles, TableRecord } from '../join/table';
import type { Places } from '../join/places';
import { codeAreas, readCode } from '../join/read-code';
import { readPrefecture, type NameReader } from '../join/read-name';
import { isMissing, readNumber } from './value';

/** The parts of a table, as indexes into its records. */
export interface Layout {
	/** Header lines, from the top; empty where there are none. */
	readonly header: readonly number[];
	/** The first record that is a row of the table. */
	readonly body: number;
	/** The lines above each column, from the top; none where nothing is. */
	readonly titles: readonly (readonly string[])[];
}

const MOST_HEADER_LINES = 6;
const MOST_TITLE_LINES = 20;
const LOOKED_AT = 200;
const HEADER_WORD = /市区?町村|自治体|団体|都道府県|コード|地域名?$|municipality|prefecture|code$/iu;
/** The same at the end of a heading, that so names a column of areas. */
const OWN_WORD =
	/(市区?町村|自治体|団体|都道府県|地域)(別|等)?(名|名称)?\s*([（(].*)?$|コード|municipality|prefecture|code$/iu;

/** Lays a table out, given the columns that name the areas. */
export function findLayout(
	records: readonly TableRecord[],
	roles: AreaColumnRoles,
	places: Places,
	read: NameReader
): Layout {
	const first = firstArea(records, roles, places, read);
	let body = first < 0 ? Math.min(1, records.length) : behindTitles(records, roles, first);
	// 全国計 and the like may be between the header and the first area.
	while (body > 0 && isTotal(records[body - 1], roles)) body--;
	const header: number[] = [];
	for (let i = body - 1; i >= 0 && header.length < MOST_HEADER_LINES; i--) {
		const written = countWritten(records[i] ?? { row: 0, cells: [] });
		const beside = (records[i]?.cells[0] ?? '').trim() === '';
		const isNarrow = (records[body]?.cells.length ?? 0) <= 1;
		if (
			written === 0 ||
			isCaption(records[i]) ||
			(written === 1 && !isNarrow && !(beside && header.length > 0))
		)
			break;
		header.unshift(i);
	}
	return { header, body, titles: titlesOf(header.map((i) => records[i]?.cells ?? [])) };
}

/** What stands above each column; an upper line's title reaches over the empty cells at its right, as merged cells do. */
export function titlesOf(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
	const width = Math.max(0, ...lines.map((line) => line.length));
	const parts = Array.from({ length: width }, (): string[] => []);
	lines.forEach((line, i) => {
		const isLast = i === lines.length - 1;
		let over = '';
		for (let column = 0; column < width; column++) {
			const own = (line[column] ?? '').replace(/\s+/gu, ' ').trim();
			const below = lines.slice(i + 1).some((lower) => (lower[column] ?? '').trim() !== '');
			const part = isLast || own !== '' ? own : below ? over : '';
			// 市町村 is above its own column only; 市町村の手続の状況 may be above several.
			over = OWN_WORD.test(part) ? '' : part;
			if (part !== '' && parts[column]?.at(-1) !== part) parts[column]?.push(part);
		}
	});
	return parts.map((lines) => lines.map(withoutMarks).filter((line) => line !== ''));
}

/** 人口※1, 世帯数（注2） without their marks of footnotes. */
function withoutMarks(line: string): string {
	return line
		.replace(
			/[（(]?\s*[注註]\s*[0-9０-９]+\s*[)）]?$|[※＊*†‡]\s*[0-9０-９]*|[\u00b9\u00b2\u00b3\u2070-\u2079]+$/gu,
			''
		)
		.trim();
}

const CAPTION =
	/^([第別]?表|第?図|参考|別紙)\s*[0-9０-９一二三四五六七八九十-]*|一覧(表)?$|について$|(現在|時点)[）)]?$|^[（(]?\s*単位/u;

/** A line above the header that belongs to the table as a whole: its title, its unit, its date. */
function isCaption(record: TableRecord | undefined): boolean {
	const cells = record?.cells.filter((cell) => cell.trim() !== '') ?? [];
	return (
		cells.length <= 2 &&
		cells.length > 0 &&
		cells.every((cell) => startsNote(cell) || CAPTION.test(cell.trim()))
	);
}

/** The first record that names an area and is no title: not alone in a wider table, and no header below it. */
function firstArea(
	records: readonly TableRecord[],
	roles: AreaColumnRoles,
	places: Places,
	read: NameReader
): number {
	const start = records.slice(0, LOOKED_AT);
	const isWide =
		start.filter((record) => countWritten(record) > 1).length * 2 > start.filter(countWritten).length;
	const columns = [roles.area, roles.prefecture, roles.group, ...roles.codes].filter((each) => each !== null);
	const isHeader = (record: TableRecord): boolean =>
		countWritten(record) > 1 &&
		columns.some((column) => {
			const cell = (record.cells[column] ?? '').replace(/\s/gu, '');
			return HEADER_WORD.test(cell) && asideReason(cell) === null;
		}) &&
		!namesArea(record, roles, places, read);
	const header = start.slice(0, MOST_TITLE_LINES).findIndex(isHeader);
	return records.findIndex(
		(record, i) =>
			i > header && (!isWide || countWritten(record) > 1) && namesArea(record, roles, places, read)
	);
}

/**
 * Rows with unknown names may come between the header and the first known name. Below the line that names the
 * columns of the areas, whatever has text in these columns is a row.
 */
function behindTitles(records: readonly TableRecord[], roles: AreaColumnRoles, first: number): number {
	const columns = [roles.area, ...roles.codes].filter((each) => each !== null);
	const cellsOf = (record: TableRecord | undefined): readonly string[] =>
		columns.map((column) => (record?.cells[column] ?? '').replace(/\s/gu, ''));
	let header = first - 1;
	while (header >= 0 && !cellsOf(records[header]).some((cell) => HEADER_WORD.test(cell))) header--;
	if (header < 0) return first;
	for (let i = header + 1; i < first; i++) if (cellsOf(records[i]).some((cell) => cell !== '')) return i;
	return first;
}

function countWritten({ cells }: TableRecord): number {
	return cells.filter((cell) => cell.trim() !== '').length;
}

function namesArea(
	{ cells }: TableRecord,
	roles: AreaColumnRoles,
	places: Places,
	read: NameReader
): boolean {
	const text = (column: number | null): string => (column === null ? '' : (cells[column] ?? '').trim());
	const area = text(roles.area);
	if (area !== '' && read(area).places.length > 0 && read(area).by !== 'stem') return true;
	const coded = roles.codes.some((column) => {
		const { five, six, inText } = readCode(text(column));
		return [five, six, inText].some((code) => codeAreas(places, code).length > 0);
	});
	if (coded) return true;
	return [roles.prefecture, roles.group].some((column) => {
		const each = text(column);
		return each !== '' && (readPrefecture(places, each) !== null || read(each).by === 'name');
	});
}

function isTotal(record: TableRecord | undefined, roles: AreaColumnRoles): boolean {
	if (!record) return false;
	const labels = [roles.area, roles.prefecture, roles.group, ...roles.codes].flatMap((column) =>
		column === null ? [] : [(record.cells[column] ?? '').trim()]
	);
	const values = record.cells.filter((cell) => cell.trim() !== '' && !labels.includes(cell.trim()));
	const hasLabel = labels.some((label) => label !== '' && asideReason(label) !== null);
	return (
		hasLabel && values.length > 0 && values.every((cell) => isMissing(cell) || readNumber(cell) !== null)
	);
}
