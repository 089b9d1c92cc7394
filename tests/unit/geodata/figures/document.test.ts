import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../geodata/figures/document';

const ROWS = [
	['団体コード', '人口'],
	['010006', 5]
];

describe('a file is read whatever it was saved as', () => {
	it.each(['xlsx', 'biff8'] as const)(
		'a workbook (%s), numbers as texts, without the empty rows at its end',
		(bookType) => {
			const book = utils.book_new();
			utils.book_append_sheet(book, utils.aoa_to_sheet([...ROWS, ['', ''], ['', '']]), '一');
			const bytes = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
			expect(readDocument('a', bytes).rows).toEqual([
				['団体コード', '人口'],
				['010006', '5']
			]);
		}
	);
	it('a CSV in UTF-8 with a byte order mark', () => {
		const bytes = new TextEncoder().encode('\uFEFF団体コード,人口\r\n010006,"5,000"\r\n');
		expect(readDocument('a.csv', bytes).rows.slice(0, 2)).toEqual([
			['団体コード', '人口'],
			['010006', '5,000']
		]);
	});
	it('a CSV in CP932', () => {
		// 都道府県
		const bytes = new Uint8Array([0x93, 0x73, 0x93, 0xb9, 0x95, 0x7b, 0x8c, 0xa7, 0x2c, 0x31]);
		expect(readDocument('a.csv', bytes).rows).toEqual([['都道府県', '1']]);
	});
	it('JSON, and says where it is broken off', () => {
		expect(readDocument('a.json', new TextEncoder().encode('{"a": 1}')).json).toEqual({ a: 1 });
		expect(() => readDocument('a.json', new TextEncoder().encode('{"a": '))).toThrow(
			'a.json: begins as JSON does'
		);
	});
});
