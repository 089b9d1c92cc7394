/** The workbook behind a chart over time: pptxgenjs writes its dates as words, which no program puts in their places. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { serialOf } from './chart-xml';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
/** The first style is that of all other cells, the second that of dates in the order of the reader's own country. */
const CELL_STYLES =
	'<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
	'<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
	'<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>';

/**
 * Puts dates where the names of a chart are.
 * @param days since 1970, one for each row
 */
export function datedWorkbook(file: Uint8Array, days: readonly number[]): Uint8Array<ArrayBuffer> {
	const parts = unzipSync(file);
	const edit = (name: string, change: (xml: string) => string): void => {
		const part = parts[name];
		if (!part) throw new Error(`${name}: missing in the workbook of a chart`);
		parts[name] = strToU8(change(strFromU8(part)));
	};
	edit(STYLES, (xml) => xml.replace('</borders>', `</borders>${CELL_STYLES}`));
	edit(SHEET, (xml) =>
		xml.replace(/<c r="A(\d+)" t="s"><v>\d+<\/v><\/c>/g, (cell, row: string) => {
			const day = days[Number(row) - 2];
			return day === undefined ? cell : `<c r="A${row}" s="1"><v>${serialOf(day)}</v></c>`;
		})
	);
	return zipSync(parts, { level: 6 });
}
