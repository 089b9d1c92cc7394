/** Which cells of an Excel workbook are shown as per cent: 0.42 that a person sees as 42%. */
import { strFromU8, unzipSync } from 'fflate';

/** Built-in formats 0% and 0.00%. */
const PERCENT_FORMATS = [9, 10];

/**
 * Calls back for every such cell with a number in it.
 * @param isWanted worksheets to look at, by name
 * @param found the worksheet's name, row and column from 0
 */
export function eachPercentCell(
	bytes: Uint8Array,
	isWanted: (worksheet: string) => boolean,
	found: (worksheet: string, row: number, column: number) => void
): void {
	const about = unzipSync(bytes, {
		filter: ({ name }) => /^xl\/(workbook\.xml|styles\.xml|_rels\/workbook\.xml\.rels)$/.test(name)
	});
	const text = (name: string): string => (about[name] ? strFromU8(about[name]) : '');
	const styles = percentStyles(text('xl/styles.xml'));
	if (styles.size === 0) return;
	const targets = new Map(
		[...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
			attribute(tag, 'Id'),
			attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/')
		])
	);
	for (const [tag] of text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)) {
		const name = decoded(attribute(tag, 'name'));
		const path = targets.get(attribute(tag, 'r:id'));
		if (path === undefined || !isWanted(name)) continue;
		const worksheet = unzipSync(bytes, { filter: (file) => file.name === path })[path];
		if (!worksheet) continue;
		for (const [cell] of strFromU8(worksheet).matchAll(/<(?:\w+:)?c\b[^>]*>/g)) {
			if (!styles.has(attribute(cell, 's')) || /\st="(?!n")/.test(cell)) continue;
			const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(attribute(cell, 'r')) ?? [];
			if (letters !== '') found(name, Number(row) - 1, columnOf(letters));
		}
	}
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

function columnOf(letters: string): number {
	return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
