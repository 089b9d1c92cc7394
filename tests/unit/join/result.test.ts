/** What is done with joined rows: wards rolled up, open rows decided. */
import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../../src/lib/join/result';
import { rollUpAny, rollUpNumbers, rowsByArea } from '../../../src/lib/join/roll-up';
import { joiner } from './register';

const ONE = { codes: [], prefecture: null, group: null, area: 0 };
const joined = (...names: readonly string[]) =>
	joiner.join(
		names.map((name, i) => ({ row: i + 2, cells: [name] })),
		ONE
	);
const WARDS = joined('札幌市中央区', '札幌市北区', '浜松市中区', '今治市', '合計');

describe('wards', () => {
	it('add up to their city; a missing value is not zero', () => {
		const sums = rollUpNumbers(WARDS.rows, [1, 2, null, 5, 8], 'sum');
		expect([...sums].map(([code, { value, counted }]) => [code, value, counted])).toEqual([
			['01100', 3, 2],
			['22130', null, 0],
			['38202', 5, 1]
		]);
		expect(sums.get('01100')?.rows).toEqual([2, 3]);
	});
	it('have a mean of the values that are there', () => {
		expect(rollUpNumbers(WARDS.rows, [1, 4, null, 5, 8], 'mean').get('01100')?.value).toBe(2.5);
		expect(rollUpNumbers(WARDS.rows, [1, null, null, 5, 8], 'mean').get('01100')).toMatchObject({
			value: 1,
			counted: 1
		});
	});
	it('have what any of them has, the stronger word first', () => {
		const any = rollUpAny(
			WARDS.rows,
			['未実施', '実施', null, '未実施', null],
			['実施', '未実施', '調査無し']
		);
		expect([...any].map(([code, { value }]) => [code, value])).toEqual([
			['01100', '実施'],
			['22130', null],
			['38202', '未実施']
		]);
	});
	it('are not counted beside their city’s own row', () => {
		const both = joined('札幌市中央区', '札幌市', '札幌市北区');
		expect(rowsByArea(both.rows)).toEqual(new Map([['01100', [1]]]));
	});
});

describe('decisions', () => {
	const open = joined('府中市', '今冶市', '今治市');
	it('settle open rows, or set them aside', () => {
		const settled = applyDecisions(
			open,
			new Map([
				[2, '34208'],
				[3, null]
			]),
			joiner.places
		);
		expect(settled.rows.map(({ code, status }) => code ?? status)).toEqual(['34208', 'set-aside', '38202']);
		expect(settled.rows[0]?.rules).toEqual(['decided']);
		expect(settled.counts).toMatchObject({ matched: 2, ambiguous: 0, unmatched: 0, 'set-aside': 1 });
	});
	it('of areas that there are not are passed over', () => {
		expect(applyDecisions(open, new Map([[2, '99999']]), joiner.places).rows[0]?.status).toBe('ambiguous');
	});
	it('can be taken back: the result they were made on is as it was', () => {
		applyDecisions(open, new Map([[2, '34208']]), joiner.places);
		expect(open.rows[0]?.status).toBe('ambiguous');
	});
});

describe('progress', () => {
	it('is told, and throwing cancels', () => {
		const told: number[] = [];
		const records = Array.from({ length: 12_000 }, (_, i) => ({ row: i + 1, cells: ['今治市'] }));
		joiner.join(records, ONE, [], (done) => told.push(done));
		expect(told).toEqual([0, 2500, 5000, 6000, 8500, 11_000, 12_000]);
		const cancel = (): void => {
			throw new Error('cancelled');
		};
		expect(() => joiner.join(records, ONE, [], cancel)).toThrow('cancelled');
	});
});

describe('areas more than one row was matched to', () => {
	it('are counted', () => {
		expect(joined('今治市', '今治市', '西条市').repeated).toEqual(new Map([['38202', 2]]));
	});
});
