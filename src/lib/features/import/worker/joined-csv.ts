/** The joined table: what was in the file, with code, official name and outcome beside it. */
import type { Area } from '$lib/model/area';
import { lgcodeOf, prefectureCodeOf, type AreaCode } from '$lib/model/code';
import type { TableRecord } from '$lib/join/table';
import type { RowOutcome } from '$lib/join/outcome';
import type { Language } from '$lib/model/language';
import { areaName } from '$lib/model/name';
import { describeRow, JOIN_MESSAGES } from '$lib/text/join/words';
import { toCsv, type CsvValue } from '$lib/export/data/csv';

const TITLES: Readonly<Record<Language, readonly string[]>> = {
	ja: ['団体コード', '都道府県（公式）', '名称（公式）', '照合結果', '照合の説明'],
	en: ['Code', 'Prefecture (official)', 'Name (official)', 'Outcome', 'How it was joined']
};

/**
 * Writes the table: every row below the header, in order, the columns as they were and ours after them.
 * @param titles of the columns
 * @param body the records that `rows` are the outcomes of
 */
export function toJoinedCsv(
	titles: readonly string[],
	body: readonly TableRecord[],
	rows: readonly RowOutcome[],
	areas: ReadonlyMap<AreaCode, Area>,
	lang: Language
): Promise<string> {
	const width = body.reduce((widest, { cells }) => Math.max(widest, cells.length), titles.length);
	const own = (cells: readonly string[]): CsvValue[] =>
		Array.from({ length: width }, (_, i) => asValue(cells[i] ?? ''));
	const header = [...own(titles), ...TITLES[lang]];
	return toCsv([
		header,
		...body.map(({ cells }, i) => {
			const row = rows[i];
			const area = row?.code ? areas.get(row.code) : undefined;
			const prefecture = area && areas.get(prefectureCodeOf(area.code));
			return [
				...own(cells),
				area ? lgcodeOf(area.code) : '',
				prefecture ? areaName(prefecture, lang) : '',
				area ? areaName(area, lang) : '',
				row ? JOIN_MESSAGES[lang].status[row.status] : '',
				row ? describeRow(row, areas, lang) : ''
			];
		})
	]);
}

/** A negative number is a number, not a formula. */
function asValue(cell: string): CsvValue {
	return cell.startsWith('-') && String(Number(cell)) === cell ? Number(cell) : cell;
}
