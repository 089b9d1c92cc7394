import { describe, expect, it } from 'vitest';
import { readAreaTable, readAreaText } from '../../../src/lib/import/area-list';
import { joiner } from '../join/register';

const table = (...rows: readonly (readonly string[])[]) =>
	readAreaTable(
		rows.map((cells, i) => ({ row: i + 1, cells })),
		joiner
	);

describe('a list of areas', () => {
	it('is read from names and codes, separated as one likes, each once', () => {
		expect(readAreaText('松山市、今治市,38203\n愛媛県砥部町\n384020', joiner).areas).toEqual([
			'38201',
			'38202',
			'38203',
			'38402'
		]);
		expect(readAreaText('松山市、松山市\n382019', joiner).areas).toEqual(['38201']);
	});
	it('may hold a prefecture, and today’s name of what was merged', () => {
		expect(readAreaText('愛媛県\n越智郡大西町', joiner).areas).toEqual(['38', '38202']);
	});
	it('tells what it does not know and what may be several', () => {
		const { areas, unknown, ambiguous } = readAreaText('松山市\n松本山市\n府中市\n99999', joiner);
		expect(areas).toEqual(['38201']);
		expect(unknown).toEqual(['松本山市', '99999']);
		expect(ambiguous).toEqual(['府中市']);
	});
	it('is read from a table, with titles or without', () => {
		expect(
			table(
				['団体コード', '都道府県', '市区町村'],
				['382019', '愛媛県', '松山市'],
				['132063', '東京都', '府中市']
			).areas
		).toEqual(['38201', '13206']);
		expect(table(['広島県', '府中市'], ['広島県', '福山市']).areas).toEqual(['34208', '34207']);
		expect(readAreaText('都道府県\t市区町村\n広島県\t府中市\n東京都\t府中市', joiner).areas).toEqual([
			'34208',
			'13206'
		]);
	});
	it('leaves out totals and the northern villages', () => {
		const { areas } = table(['市区町村', '人口'], ['松山市', '1'], ['今治市', '1'], ['合計', '2']);
		expect(areas).toEqual(['38201', '38202']);
		expect(readAreaText('色丹村', joiner)).toEqual({ areas: [], unknown: ['色丹村'], ambiguous: [] });
	});
});
