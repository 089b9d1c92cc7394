/** Native tables of slides (ECMA-376 Part 1, 21.1.3). Their text is measured, so that what is below a table knows where it ends. */
import type { Box } from '../../map/scene/boxes';
import { breakLines, emsOf } from '../picture/text-block';
import { escapeXml } from '../../map/svg/xml';
import { emu, paragraph, solid } from './drawing';

/** Around the text of a cell, in user units. */
const PAD = { x: 5, y: 3.5 };
const LEADING = 1.3;
/** Bold letters are wider than others. */
const BOLD = 1.06;
/** Width of a line between rows. */
const LINE = 1;

/** A table before it has its place; the first row is its head. */
export interface TableText {
	readonly rows: readonly (readonly string[])[];
	/** Width of each column as a share of the whole. */
	readonly shares: readonly number[];
	/** Columns of numbers are aligned right. */
	readonly numbers: readonly number[];
}

/** A table in its place. */
export interface PlacedTable extends TableText {
	/** What it is, for a person who edits the file. */
	readonly name: string;
	readonly box: Box;
	/** Of the font, in user units. */
	readonly size: number;
	readonly heights: readonly number[];
}

/** Height of each row, in user units: as much as the longest of its cells takes. */
function rowHeights({ rows, shares }: TableText, width: number, size: number): readonly number[] {
	return rows.map((row, i) => {
		const lines = row.map(
			(text, column) => cellLines(text, isBold(i, column), (shares[column] ?? 0) * width, size).length
		);
		// Readers break long addresses where they like.
		const most = Math.max(1, ...lines.map((count) => count + Math.floor(count / 7)));
		return Math.ceil(most * size * LEADING + 2 * PAD.y);
	});
}

/** Rows of a table on one slide, its head first. */
export interface TablePage {
	readonly rows: readonly (readonly string[])[];
	readonly heights: readonly number[];
}

interface Room {
	readonly width: number;
	/** Of a slide's table, in user units. */
	readonly height: number;
	/** What is kept free below the last row. */
	readonly below: number;
	/** Of the font, the largest first: the largest of those that take the fewest slides is taken. */
	readonly sizes: readonly number[];
}

/** A table on as many slides as it takes, about as full each. A row that is higher than a slide goes on on the next. */
export function tablePages(
	table: TableText,
	{ width, height, below, sizes }: Room
): { readonly size: number; readonly pages: readonly TablePage[] } {
	const tries = sizes.map((size) => {
		const paged = pager(table, { width, height, below }, size);
		return { size, paged, pages: paged(height) };
	});
	const fewest = Math.min(...tries.map(({ pages }) => pages.length));
	const taken = tries.find(({ pages }) => pages.length === fewest);
	if (!taken) throw new Error('A table needs a size of letters');
	const { size, paged, pages } = taken;
	const balanced = [0.5, 0.6, 0.7, 0.8, 0.9]
		.map((share) => paged(share * height))
		.filter(({ length }) => length === fewest);
	return {
		size,
		pages: balanced.reduce((best, each) => (fullest(each) < fullest(best) ? each : best), pages)
	};
}

/** Height of the fullest page. */
function fullest(pages: readonly TablePage[]): number {
	return Math.max(...pages.map(({ heights }) => heights.reduce((sum, each) => sum + each, 0)));
}

/** How a table is cut into pages, given how far down their rows go at most. */
function pager(
	table: TableText,
	{ width, height, below }: Omit<Room, 'sizes'>,
	size: number
): (full: number) => readonly TablePage[] {
	const [head = []] = table.rows;
	const [top = 0] = rowHeights({ ...table, rows: [head] }, width, size);
	const most = Math.floor((0.87 * (height - below - top - 2 * PAD.y)) / (size * LEADING));
	const rows = table.rows.slice(1).flatMap((row) => parts(row, table.shares, width, size, most));
	const heights = rowHeights({ ...table, rows: [head, ...rows] }, width, size).slice(1);
	return (full) => {
		const pages: TablePage[] = [];
		for (let at = 0; at < rows.length;) {
			const rest = top + heights.slice(at).reduce((sum, each) => sum + each, 0);
			let end = rows.length;
			if (rest + below > height) {
				let used = top;
				for (end = at; end < rows.length && used + (heights[end] ?? 0) <= full; end++)
					used += heights[end] ?? 0;
				// The last slide has what is written below the table, and a row above it.
				if (end === rows.length && end > at + 1) end--;
				end = Math.max(end, at + 1);
			}
			pages.push({ rows: [head, ...rows.slice(at, end)], heights: [top, ...heights.slice(at, end)] });
			at = end;
		}
		return pages;
	};
}

/** A row as several, none with more than so many lines; its first cell is repeated. */
function parts(
	row: readonly string[],
	shares: TableText['shares'],
	width: number,
	size: number,
	most: number
): readonly (readonly string[])[] {
	const lines = row.map((text, column) => cellLines(text, column === 0, (shares[column] ?? 0) * width, size));
	const count = Math.ceil(Math.max(...lines.map(({ length }) => length)) / most);
	if (count <= 1) return [row];
	return Array.from({ length: count }, (_, i) =>
		lines.map((all, column) =>
			column === 0 ? (row[0] ?? '') : all.slice(i * most, (i + 1) * most).join('\n')
		)
	);
}

/** Lines of a cell, as they are at most. */
export function cellLines(text: string, bold: boolean, width: number, size: number): readonly string[] {
	return safeLines(text, (width - 2 * PAD.x) / size / (bold ? BOLD : 1));
}

/**
 * Lines of a text as they are at most, whichever font a reader has: Latin letters of Meiryo are as wide as Verdana's, and some
 * readers leave a quarter of a letter between them and Japanese.
 * @param ems width of a line in font sizes
 */
export function safeLines(text: string, ems: number, maxLines?: number): readonly string[] {
	return breakLines(text, ems / widening(text), maxLines);
}

/** How much wider a text may be than measured. */
function widening(text: string): number {
	const measured = emsOf(text);
	if (measured === 0) return 1;
	const wide = text.match(WIDE)?.length ?? 0;
	const changes = text.match(/[\x21-\x7e][\u3041-\u9fff]|[\u3041-\u9fff][\x21-\x7e]/g)?.length ?? 0;
	return (wide + 1.2 * (measured - wide) + 0.3 * changes) / measured;
}

/** Japanese letters, and the marks that are as wide among them. */
const WIDE = /[×−■-◿\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}\u2026]/gu;

/**
 * Shares of columns that keep what is in them in one line, as far as there is room: first where little is missing for that.
 * Where there is none, words stay whole, and numbers with their units; what is in a head may always have more lines.
 * @param ems width of the table in font sizes
 */
export function fittedShares({ rows, shares, numbers }: TableText, ems: number): readonly number[] {
	const widest = (isWhole: (column: number) => boolean) =>
		shares.map((_, column) =>
			Math.max(
				...rows.flatMap((row, i) => {
					const text = row[column] ?? '';
					return (i > 0 && isWhole(column) ? [text] : text.split(/\s+/)).map(
						(part) => emsOf(part) * widening(part) * (isBold(i, column) ? BOLD : 1) + 0.8
					);
				})
			)
		);
	const lines = widest(() => true);
	const widths = [...widest((column) => numbers.includes(column))];
	let room = Math.max(0, ems - widths.reduce((all, each) => all + each, 0));
	const missing = widths.map((width, column) => ({ column, more: (lines[column] ?? width) - width }));
	for (const { column, more } of missing.toSorted((a, b) => a.more - b.more)) {
		const given = Math.min(more, room);
		widths[column] = (widths[column] ?? 0) + given;
		room -= given;
	}
	const all = widths.reduce((sum, width) => sum + width, 0);
	return widths.map((width) => width / all);
}

/** Whether no Latin word is broken, and no number from its unit. */
export function keepsWords({ rows, shares, numbers }: TableText, width: number, size: number): boolean {
	return rows.every((row, i) =>
		row.every((text, column) =>
			(i > 0 && numbers.includes(column) ? [text] : (text.match(/[\x21-\x7e]+/g) ?? [])).every(
				(word) => cellLines(word, isBold(i, column), (shares[column] ?? 0) * width, size).length <= 1
			)
		)
	);
}

/** Writes a table: its head soft, a line below each row. */
export function tableFrame(table: PlacedTable, lang: 'ja' | 'en'): string {
	const { name, box, size, rows, shares, numbers, heights } = table;
	const columns = shares.map((share) => `<a:gridCol w="${emu(share * box.width)}"/>`).join('');
	const written = rows.map((row, i) => {
		const cells = row.map((text, column) => {
			const run = {
				colour: i === 0 ? 'tx2' : 'tx1',
				bold: isBold(i, column)
			};
			const lines = text.split(/\r?\n/).map((line) => {
				const runs = line === '' ? [] : [{ text: line, ...run }];
				const align = numbers.includes(column) ? 'end' : 'start';
				return paragraph({ runs, size, lineHeight: size * LEADING }, lang, align);
			});
			return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${lines.join('')}</a:txBody>${CELL}</a:tc>`;
		});
		return `<a:tr h="${emu(heights[i] ?? 0)}">${cells.join('')}</a:tr>`;
	});
	return (
		`<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="0" name="${escapeXml(name)}"/>` +
		'<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
		`<p:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></p:xfrm>` +
		'<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">' +
		`<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns}</a:tblGrid>${written.join('')}</a:tbl>` +
		'</a:graphicData></a:graphic></p:graphicFrame>'
	);
}

/** Heads and the first column are. */
function isBold(row: number, column: number): boolean {
	return row === 0 || column === 0;
}

const CELL = (() => {
	const none = ['lnL', 'lnR', 'lnT'].map((side) => `<a:${side} w="0"><a:noFill/></a:${side}>`).join('');
	const margins = `marL="${emu(PAD.x)}" marR="${emu(PAD.x)}" marT="${emu(PAD.y)}" marB="${emu(PAD.y)}"`;
	return `<a:tcPr ${margins} anchor="ctr">${none}<a:lnB w="${emu(LINE)}">${solid('bg2')}</a:lnB><a:noFill/></a:tcPr>`;
})();
