/** The joined table: what was in the file, with code, official name and outcome beside it; as CSV and as a workbook. */
import type { Area } from '$lib/model/area';
import { lgcodeOf, prefectureCodeOf, type AreaCode } from '$lib/model/code';
import type { TableRecord } from '$lib/join/table';
import type { RowOutcome } from '$lib/join/outcome';
import type { TableColumn } from '$lib/import/understand';
import { readNumber } from '$lib/import/value';
import type { Language } from '$lib/model/language';
import { areaName } from '$lib/model/name';
import { describeRow, JOIN_MESSAGES } from '$lib/text/join/words';
import { toCsv, type CsvValue } from '$lib/export/data/csv';

const TITLES: Readonly<Record<Language, readonly string[]>> = {
	ja: ['団体コード', '都道府県（公式）', '名称（公式）', '照合結果', '照合の説明'],
	en: ['Code', 'Prefecture (official)', 'Name (official)', 'Outcome', 'How it was joined']
};

/** A table with the outcomes of its rows. */
export interface Joined {
	/** Titles of its columns. */
	readonly titles: readonly string[];
	/** The records that `rows` are the outcomes of. */
	readonly body: readonly TableRecord[];
	readonly rows: readonly RowOutcome[];
}

/** Writes the table: every row below the header, in order, the columns as they were and ours after them. */
export function toJoinedCsv(
	joined: Joined,
	areas: ReadonlyMap<AreaCode, Area>,
	lang: Language
): Promise<string> {
	const width = widthOf(joined);
	const own = (cells: readonly string[]): CsvValue[] => inWidth(cells, width).map(asValue);
	return toCsv([
		[...own(joined.titles), ...TITLES[lang]],
		...joined.body.map(({ cells }, i) => [...own(cells), ...outcomeCells(joined.rows[i], areas, lang)])
	]);
}

/**
 * The same as an Excel workbook, in which codes are texts and only the numbers of columns of numbers are numbers.
 * @param columns what the columns hold
 */
export async function toJoinedWorkbook(
	joined: Joined & { readonly columns: readonly TableColumn[] },
	areas: ReadonlyMap<AreaCode, Area>,
	lang: Language
): Promise<Blob> {
	const { workbook } = await import('$lib/export/data/workbook');
	const { titles, body, rows, columns } = joined;
	const isNumeric = inWidth(titles, widthOf(joined)).map((_, at) => {
		const column = columns[at];
		return column?.role === 'value' && (column.kind === 'number' || column.kind === 'percent');
	});
	const headings = inWidth(titles, isNumeric.length);
	return workbook([
		{
			name: TITLES[lang][3] ?? '',
			columns: [
				...headings.map((heading, at) => ({
					heading,
					type: isNumeric[at] ? ('number' as const) : ('text' as const)
				})),
				...TITLES[lang].map((heading) => ({ heading, type: 'text' as const }))
			],
			rows: body.map(({ cells }, i) => [
				...inWidth(cells, isNumeric.length).map((cell, at) => (isNumeric[at] ? plainNumber(cell) : cell)),
				...outcomeCells(rows[i], areas, lang)
			])
		}
	]);
}

function outcomeCells(
	row: RowOutcome | undefined,
	areas: ReadonlyMap<AreaCode, Area>,
	lang: Language
): readonly string[] {
	const area = row?.code ? areas.get(row.code) : undefined;
	const prefecture = area && areas.get(prefectureCodeOf(area.code));
	return [
		area ? lgcodeOf(area.code) : '',
		prefecture ? areaName(prefecture, lang) : '',
		area ? areaName(area, lang) : '',
		row ? JOIN_MESSAGES[lang].status[row.status] : '',
		row ? describeRow(row, areas, lang) : ''
	];
}

function widthOf({ titles, body }: Joined): number {
	return body.reduce((widest, { cells }) => Math.max(widest, cells.length), titles.length);
}

function inWidth(cells: readonly string[], width: number): readonly string[] {
	return Array.from({ length: width }, (_, i) => cells[i] ?? '');
}

/** A negative number is a number, not a formula. */
function asValue(cell: string): CsvValue {
	return cell.startsWith('-') && String(Number(cell)) === cell ? Number(cell) : cell;
}

/** 151,672 as a number; with a unit, or with a zero in front as codes have it, it stays as it is written. */
function plainNumber(cell: string): CsvValue {
	const number = /^0\d/.test(cell.trim()) ? null : readNumber(cell);
	return number?.unit === '' ? number.value : cell;
}
