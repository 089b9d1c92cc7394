import { describe, expect, it } from 'vitest';
import { pointDecimals } from '../../../src/lib/import/decimal-commas';
import { readFileTable } from '../../../src/lib/import/read';
import { understand } from '../../../src/lib/import/understand';
import { describeRemarks } from '../../../src/lib/text/import';
import { joiner } from '../join/register';

/** The second column of a table of two. */
function read(...values: readonly string[]): readonly (string | undefined)[] {
	const rows = [['市', '率'], ...values.map((value, i) => [`市${i}`, value])];
	return pointDecimals(rows)
		.rows.slice(1)
		.map(([, value]) => value);
}

describe('decimal commas', () => {
	it('become points where every value of the column is a number', () => {
		expect(read('1,5', '2,25', '3')).toEqual(['1.5', '2.25', '3']);
		expect(read('-0,5', '▲1,5 %', '-', '', 'なし')).toEqual(['-0.5', '▲1.5 %', '-', '', 'なし']);
		expect(read('1.234,5', '12,0')).toEqual(['1234.5', '12.0']);
		expect(read('1,5E+03', '-2,25e-1', '4')).toEqual(['1.5E+03', '-2.25e-1', '4']);
	});
	it('stay where a value is none, or of another kind', () => {
		expect(read('1,5', '2,3', '調査中')).toEqual(['1,5', '2,3', '調査中']);
		expect(read('1,2,3', '1,3')).toEqual(['1,2,3', '1,3']);
		expect(read('1,5', '2.5')).toEqual(['1,5', '2.5']);
		expect(read('a', 'b', 'c', '1,5')).toEqual(['a', 'b', 'c', '1,5']);
	});
	it.each([
		['codes of two areas', ['38201', '38201,38202']],
		['codes of two areas with their check digits', ['382019,382027', '382035']],
		['codes that begin with a zero', ['01,02', '03']]
	])('are not %s', (_, cells) => {
		expect(read(...cells)).toEqual(cells);
	});
	it('may be thousands where no number of the table can be nothing else', () => {
		expect(read('1,234', '2,345')).toEqual(['1,234', '2,345']);
		expect(read('0,234', '0,345')).toEqual(['0.234', '0.345']);
		const { rows, pointed } = pointDecimals([
			['市', '人口', '率'],
			['a', '1,234', '1,5'],
			['b', '2,345', '2,5']
		]);
		expect(rows[1]).toEqual(['a', '1.234', '1.5']);
		expect(pointed).toEqual({ columns: 2, first: '1,234' });
	});
	it('are read of a file whose cells are divided by semicolons, and that is said', async () => {
		const bytes = (text: string) => new TextEncoder().encode(text);
		const { table } = await readFileTable(bytes('市区町村;率\n今治市;1,5\n西条市;2,3\n'), 'a.csv');
		expect(table?.records.map(({ cells }) => cells[1])).toEqual(['率', '1.5', '2.3']);
		expect(understand(table?.records ?? [], joiner).columns[1]?.kind).toBe('number');
		expect(describeRemarks(table?.remarks ?? [], 'ja').join('')).toContain('「1,5」');
		expect(describeRemarks(table?.remarks ?? [], 'en').join('')).toContain(
			'the column of numbers like “1,5”'
		);
		const commas = await readFileTable(bytes('市区町村,率\n今治市,"1,5"\n'), 'a.csv');
		expect(commas.table?.records[1]?.cells[1]).toBe('1,5');
	});
	it('are not looked for in a file that is refused for its size', async () => {
		const text = `a;1,5\n${';'.repeat(100_000)}\n${'b;1\n'.repeat(100_000)}`;
		const { refusal } = await readFileTable(new TextEncoder().encode(text), 'a.csv');
		expect(refusal?.why).toBe('too-many-columns');
	});
});
