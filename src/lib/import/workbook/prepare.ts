/**
 * Looks through the worksheets of an Excel workbook before they are read, and mends what the library that reads them falls
 * over: cells without an address, sheets that are charts, a stray cell at the far end that would make a table of 16 thousand
 * million cells.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { addressOf, columnOf, extentOf, type Extent } from '../extent';

export interface PreparedSheet {
	readonly name: string;
	readonly hidden: boolean;
	/** Rows and columns from 0 of cells with a number that is shown as per cent: 0.42 that a person sees as 42%. */
	readonly percent: readonly (readonly [row: number, column: number])[];
	/** Cells with a formula whose result was not saved. */
	readonly uncached: readonly string[];
	readonly extent: Extent;
}

/** Built-in formats 0% and 0.00%. */
const PERCENT_FORMATS = [9, 10];

/** The workbook as it can be read, and what is to be known of its worksheets, in their order. */
export function prepareWorkbook(bytes: Uint8Array): {
	readonly bytes: Uint8Array;
	readonly sheets: readonly PreparedSheet[];
} {
	const about = unzipSync(bytes, {
		filter: ({ name }) => /^xl\/(workbook\.xml|styles\.xml|_rels\/workbook\.xml\.rels)$/.test(name)
	});
	const text = (name: string): string => (about[name] ? strFromU8(about[name]) : '');
	const styles = percentStyles(text('xl/styles.xml'));
	const relations = new Map(
		[...text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [
			attribute(tag, 'Id'),
			{
				path: attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
				isTable: attribute(tag, 'Type').endsWith('/worksheet')
			}
		])
	);
	const mended: Record<string, Uint8Array> = {};
	const sheets: PreparedSheet[] = [];
	let list = text('xl/workbook.xml');
	for (const [tag] of [...list.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)]) {
		const relation = relations.get(attribute(tag, 'r:id'));
		if (relation && !relation.isTable) {
			list = list.replace(tag, '');
			mended['xl/workbook.xml'] = strToU8(list);
			continue;
		}
		const path = relation?.path ?? '';
		const xml = new TextDecoder().decode(unzipSync(bytes, { filter: (file) => file.name === path })[path]);
		const { xml: changed, ...facts } = prepareSheet(xml, styles);
		if (changed !== null) mended[path] = strToU8(changed);
		sheets.push({
			name: decoded(attribute(tag, 'name')),
			hidden: /\sstate="(?!visible)/.test(tag),
			...facts
		});
	}
	if (Object.keys(mended).length === 0) return { bytes, sheets };
	return { bytes: zipSync({ ...unzipSync(bytes), ...mended }, { level: 0 }), sheets };
}

interface SheetCell {
	readonly row: number;
	readonly column: number;
	readonly style: string;
	readonly attributes: string;
	readonly content: string;
}

/** `xml` is `null` where nothing needs to be mended. */
function prepareSheet(
	xml: string,
	styles: ReadonlySet<string>
): Omit<PreparedSheet, 'name' | 'hidden'> & { readonly xml: string | null } {
	const percent: (readonly [number, number])[] = [];
	const uncached: string[] = [];
	const [rows, columns] = [new Set<number>(), new Set<number>()];
	let [height, width, unaddressed] = [0, 0, false];
	for (const cell of cellsOf(xml)) {
		height = Math.max(height, cell.row + 1);
		width = Math.max(width, cell.column + 1);
		unaddressed ||= !/\sr="/.test(cell.attributes);
		const isText = /\st="(?!n")/.test(cell.attributes);
		if (/<(?:\w+:)?f\b/.test(cell.content) && !hasResult(cell))
			uncached.push(addressOf(cell.row, cell.column));
		if (!isFilled(cell.content)) continue;
		rows.add(cell.row);
		columns.add(cell.column);
		if (styles.has(cell.style) && !isText) percent.push([cell.row, cell.column]);
	}
	const extent = extentOf(rows, columns);
	const isWide = extentOf(new Set([height - 1]), new Set([width - 1])).fault !== null;
	const needsMending = unaddressed || extent.far > 0 || extent.fault !== null || isWide;
	return { percent, uncached, extent, xml: needsMending ? rebuilt(xml, extent) : null };
}

/** The worksheet with an address on every cell, and no cell outside its extent; empty where that is too large. */
function rebuilt(xml: string, { rows, columns, fault }: Extent): string {
	const open = /<((?:\w+:)?)sheetData\b[^>]*>/.exec(xml);
	if (!open) return xml;
	const [tag, prefix = ''] = open;
	const parts: string[] = [];
	let at = -1;
	for (const { row, column, attributes, content } of fault === null ? cellsOf(xml) : []) {
		if (row >= rows || column >= columns || !isFilled(content)) continue;
		if (row !== at) parts.push(at < 0 ? '' : `</${prefix}row>`, `<${prefix}row r="${row + 1}">`);
		at = row;
		const own = attributes.replace(/\sr="[^"]*"/, '');
		parts.push(`<${prefix}c r="${addressOf(row, column)}"${own}>${content}</${prefix}c>`);
	}
	if (at >= 0) parts.push(`</${prefix}row>`);
	const head = xml.slice(0, open.index) + (tag.endsWith('/>') ? `${tag.slice(0, -2)}>` : tag);
	return `${head}${parts.join('')}</${prefix}sheetData></${prefix}worksheet>`;
}

/** The cells in their order; one without an address follows the one before it. */
function* cellsOf(xml: string): Generator<SheetCell> {
	const end = /<\/(?:\w+:)?sheetData>/.exec(xml)?.index ?? xml.length;
	const tags = /<(?:\w+:)?(row|c)\b([^>]*)>/g;
	let [row, column] = [-1, -1];
	for (let tag = tags.exec(xml); tag !== null && tag.index < end;) {
		const [whole, kind, attributes = ''] = tag;
		const start = tag.index + whole.length;
		const next = tags.exec(xml);
		const address = attribute(whole, 'r');
		if (kind === 'row') {
			row = /^\d+$/.test(address) ? Number(address) - 1 : row + 1;
			column = -1;
		} else {
			const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
			column = letters === '' ? column + 1 : columnOf(letters);
			if (digits !== '') row = Number(digits) - 1;
			const isEmpty = whole.endsWith('/>');
			const content = isEmpty ? '' : xml.slice(start, Math.min(next?.index ?? end, end));
			const close = content.search(/<\/(?:\w+:)?c>/);
			yield {
				row: Math.max(0, row),
				column,
				style: attribute(whole, 's'),
				attributes: isEmpty ? attributes.slice(0, -1) : attributes,
				content: close < 0 ? content : content.slice(0, close)
			};
		}
		tag = next;
	}
}

/** A formula that gives an empty text has a result. */
function hasResult({ attributes, content }: SheetCell): boolean {
	return isFilled(content) || (/\st="str"/.test(attributes) && /<(?:\w+:)?v\b/.test(content));
}
function isFilled(content: string): boolean {
	return /<(?:\w+:)?[vt]\b[^>]*>[^<]/.test(content);
}

/** Indexes of the cell styles whose number format is one of per cent, as cells refer to them. */
function percentStyles(xml: string): ReadonlySet<string> {
	const formats = new Set(PERCENT_FORMATS.map(String));
	for (const [tag] of xml.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)) {
		// Text in quotation marks is text beside the number.
		const code = decoded(attribute(tag, 'formatCode')).replace(/"[^"]*"/g, '');
		if (code.includes('%')) formats.add(attribute(tag, 'numFmtId'));
	}
	const cells = /<(?:\w+:)?cellXfs\b[^]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
	const styles = [...cells.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].map(([tag]) => attribute(tag, 'numFmtId'));
	return new Set(styles.flatMap((format, i) => (formats.has(format) ? [String(i)] : [])));
}

function attribute(tag: string, name: string): string {
	const at = tag.indexOf(` ${name}="`);
	if (at < 0) return '';
	const start = at + name.length + 3;
	return tag.slice(start, tag.indexOf('"', start));
}

function decoded(text: string): string {
	return text
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
		.replace(/&#x([\da-f]+);/gi, (_, code: string) =>
			String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff))
		)
		.replace(/&quot;/g, '"')
		.replace(/&apos;/g, "'")
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;/g, '&');
}
