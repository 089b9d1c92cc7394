import { strFromU8, unzipSync } from 'fflate';
import { read, utils } from '@e965/xlsx';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../../src/lib/import/workbook/read-xlsx';
import { workbook, type Worksheet } from '../../../../src/lib/export/data/workbook';
import { zipAtOnce } from '../../../../src/zip-at-once';

const bytesOf = async (sheets: readonly Worksheet[]) =>
	new Uint8Array(await (await workbook(sheets)).arrayBuffer());
const ONE: Worksheet = {
	name: '地域',
	columns: [
		{ heading: '団体コード', type: 'text' },
		{ heading: '人口（人）', type: 'number' }
	],
	rows: [
		['011002', 1973395],
		['=1+1', null],
		['-2', '未収録']
	]
};

describe('a workbook', () => {
	it('keeps codes as text and numbers as numbers, as another reader has them', async () => {
		const book = read(await bytesOf([ONE]), { cellNF: true });
		const sheet = book.Sheets['地域'];
		expect(sheet && utils.sheet_to_json(sheet, { header: 1 })).toEqual([
			['団体コード', '人口（人）'],
			['011002', 1973395],
			['=1+1'],
			['-2', '未収録']
		]);
		// "Text", so that what is edited in Excel stays what it is.
		expect(sheet?.['A2']).toMatchObject({ t: 's', z: '@' });
		expect(sheet?.['B2']).toMatchObject({ t: 'n' });
	});
	it('is read back by the atlas itself', async () => {
		const [first] = await readXlsx(await bytesOf([ONE]));
		expect(first?.rows.slice(0, 2)).toEqual([
			['団体コード', '人口（人）'],
			['011002', '1973395']
		]);
	});
	it('holds no formula, whatever the cells say', async () => {
		const files = unzipSync(await bytesOf([ONE]));
		const xml = Object.entries(files).flatMap(([name, file]) =>
			name.includes('sheet') ? strFromU8(file) : []
		);
		expect(xml.join('')).not.toMatch(/<f[ >]/);
	});
	it('writes what XML and Excel cannot hold without it', async () => {
		const rows = [['a\u0000<&>"\ufffe\ud800', Infinity], ['x'.repeat(40_000)], []];
		const [first] = await readXlsx(await bytesOf([{ ...ONE, rows }]));
		expect(first?.rows[1]?.[0]).toContain('<&>"');
		expect(first?.rows[1]?.[1] ?? '').toBe('');
		expect(first?.rows[2]?.[0]).toHaveLength(32_767);
	});
	it('has worksheets by names that Excel takes, none twice', async () => {
		const names = ['a/b:c', 'A b c', '', `'${'長'.repeat(40)}'`, '長'.repeat(40)];
		const book = read(await bytesOf(names.map((name) => ({ ...ONE, name }))));
		expect(book.SheetNames).toEqual(['a b c', 'A b c 2', '3', '長'.repeat(31), `${'長'.repeat(29)} 2`]);
	});
	it('is packed without a worker in a browser, which the Content Security Policy would refuse', async () => {
		const built = await build({
			configFile: false,
			logLevel: 'silent',
			plugins: [zipAtOnce()],
			build: {
				write: false,
				minify: false,
				lib: { entry: 'src/lib/export/data/workbook.ts', formats: ['es'] }
			}
		});
		const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
			'output' in each ? each.output : []
		);
		const code = outputs.map((each) => (each.type === 'chunk' ? each.code : '')).join('\n');
		expect(code).toContain('zipSync');
		expect(code).not.toContain('new Worker');
	});
});
