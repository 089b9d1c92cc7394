/** Values of cells: what a column with several ways to write a number, or an answer, comes to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileTable } from '../../../src/lib/import/read';
import { TableSession } from '../../../src/lib/import/session/session';
import { readNumber, unitOf } from '../../../src/lib/import/value';
import { joiner } from '../join/register';

async function made(csv: string, column = 1) {
	const { table } = await readFileTable(new TextEncoder().encode(csv), '表.csv');
	if (!table) throw new Error('refused');
	const session = new TableSession(joiner, table);
	session.choose({ column, combine: { by: 'none' }, incomparable: false });
	const { columns, made: result } = session.report(true);
	const described = columns[column];
	if (!described) throw new Error('no such column');
	return {
		column: described,
		measure: result?.measure,
		values: Object.fromEntries(result?.measure.values ?? [])
	};
}

describe('19.2 mixed units', () => {
	it('are converted to one where every unit is written', async () => {
		const { column, values } = await made(
			'市町村,人口\n松山市,51.1万人\n今治市,15.2万人\n宇和島市,"70,809人"\n'
		);
		expect(column).toMatchObject({ kind: 'number', unit: '人', unlike: [] });
		expect(values).toEqual({ '38201': 511000, '38202': 152000, '38203': 70809 });
	});
	it('of money, parts put together', async () => {
		const { column, values } = await made(
			'市町村,予算\n松山市,1.5億円\n今治市,9000万円\n宇和島市,1億2500万円\n西条市,▲3千円\n'
		);
		expect(column.unit).toBe('円');
		expect(values).toEqual({ '38201': 150e6, '38202': 90e6, '38203': 125e6, '38206': -3000 });
	});
	it('of shares: 割 is ten per cent, and a bare number says neither', async () => {
		const { column, values } = await made(
			'市町村,割合\n松山市,75%\n今治市,３割\n宇和島市,0.5\n西条市,2割5分\n'
		);
		expect(column).toMatchObject({ kind: 'percent', unit: '%' });
		expect(values).toEqual({ '38201': 75, '38202': 30, '38206': 25 });
		expect(column.unlike).toEqual([{ row: 4, text: '0.5' }]);
	});
	it('of nothing but size are plain numbers, as those beside them', async () => {
		const { column, values } = await made('市町村,値\n松山市,"1,234"\n今治市,1.5万\n宇和島市,△5\n');
		expect(column).toMatchObject({ unit: '', unlike: [] });
		expect(values).toEqual({ '38201': 1234, '38202': 15000, '38203': -5 });
	});
	it('that are one unit throughout stay what they are', async () => {
		const { column, values } = await made('市町村,人口\n松山市,51.1万人\n今治市,15.2万人\n');
		expect(column.unit).toBe('万人');
		expect(values).toEqual({ '38201': 51.1, '38202': 15.2 });
	});
	it('follow the unit of the title', async () => {
		const { column, values } = await made(
			'市町村,予算（千円）\n松山市,"1,200"\n今治市,90万円\n宇和島市,500円\n'
		);
		expect(column.unit).toBe('千円');
		expect(values).toEqual({ '38201': 1200, '38202': 900, '38203': 0.5 });
	});
	it('of two kinds: the rarer has no value and its rows are named', async () => {
		const { column, values } = await made('市町村,量\n松山市,5件\n今治市,7件\n宇和島市,3人\n西条市,9\n');
		expect(column.unit).toBe('件');
		expect(values).toEqual({ '38201': 5, '38202': 7, '38206': 9 });
		expect(column.unlike).toEqual([{ row: 4, text: '3人' }]);
	});
	it('whose bare numbers may be of either size have no value there', async () => {
		const { column, values } = await made('市町村,人口\n松山市,51.1万人\n今治市,15.2万\n宇和島市,"70,809"\n');
		expect(values).not.toHaveProperty('38203');
		expect(column.unlike.map(({ row }) => row)).toContain(4);
	});
	it('with a remark beside it is the same unit', async () => {
		const { column, values } = await made('市町村,人口\n松山市,5人\n今治市,7人（推計）\n宇和島市,3人※\n');
		expect(column.unlike).toEqual([]);
		expect(values).toEqual({ '38201': 5, '38202': 7, '38203': 3 });
	});
	it('of any number and any scale come to the same amount', () => {
		const scales = [
			['', 1],
			['千', 1e3],
			['万', 1e4],
			['百万', 1e6],
			['億', 1e8],
			['兆', 1e12]
		] as const;
		fc.assert(
			fc.property(
				fc.nat(99999),
				fc.constantFrom(...scales),
				fc.constantFrom('人', '円', '件', ''),
				(n, [word, size], base) => {
					const read = readNumber(`${n}${word}${base}`);
					const unit = unitOf(read?.unit ?? '');
					expect((read?.value ?? NaN) * unit.scale).toBe(n * size);
					expect(unit.base).toBe(base);
				}
			)
		);
	});
	it.each(['5千3万', '3万4億', '1億人2', '割', '3割5', '万', '5分の1'])('%s is no number', (text) => {
		expect(readNumber(text)).toBeNull();
	});
});

describe('19.3 answers', () => {
	it('なし and 無 beside あり are categories', async () => {
		const { column, measure } = await made(
			'市町村,制度\n松山市,あり\n今治市,なし\n宇和島市,有\n西条市,無\n伊予市,-\n'
		);
		expect(column).toMatchObject({ kind: 'category', missing: 1 });
		expect(measure?.categories).toEqual(['なし', 'あり']);
		expect(Object.fromEntries(measure?.values ?? [])).toEqual({
			'38201': 1,
			'38202': 0,
			'38203': 1,
			'38206': 0
		});
	});
	it('○ 〇 ◯ ● are one, × ✕ ✖ ☓ x are one', async () => {
		const { column, measure } = await made(
			'市町村,実施\n松山市,○\n今治市,〇\n宇和島市,◯\n西条市,●\n伊予市,×\n大洲市,✕\n新居浜市,✖\n四国中央市,☓\n東温市,x\n西予市,○\n八幡浜市,×\n'
		);
		expect(column.kind).toBe('category');
		expect(column.categories.map(({ count }) => count)).toEqual([5, 6].toSorted((a, b) => b - a));
		expect(measure?.categories).toEqual(['×', '○']);
		expect(measure?.values.size).toBe(11);
	});
	it('なし among numbers has no value', async () => {
		const { column, values } = await made('市町村,件数\n松山市,5\n今治市,なし\n宇和島市,x\n西条市,0\n');
		expect(column).toMatchObject({ kind: 'number', missing: 2 });
		expect(values).toEqual({ '38201': 5, '38206': 0 });
	});
	it('× alone in a column is an answer', async () => {
		const { column } = await made('市町村,実施\n松山市,×\n今治市,×\n宇和島市,\n');
		expect(column).toMatchObject({ kind: 'category', missing: 1 });
	});
	it('● beside ◎ is a grade of its own', async () => {
		const { column } = await made(
			'市町村,段階\n松山市,◎\n今治市,●\n宇和島市,○\n西条市,◎\n伊予市,●\n大洲市,○\n'
		);
		expect(column.categories).toHaveLength(3);
	});
});

describe('19.14 the unit in a title', () => {
	it.each([
		['総数（人口）', ''],
		['旅行者数（国内）', ''],
		['人口（人）', '人'],
		['予算（単位：百万円）', '百万円'],
		['面積（km2）', 'km2'],
		['普及率（％）', '%'],
		['件数（令和5年度）', ''],
		['負担（円/人）', '円/人'],
		['世帯（千世帯）', '千世帯']
	])('%s is of %s', async (title, unit) => {
		const { column } = await made(`市町村,${title}\n松山市,5\n今治市,7\n`);
		expect(column.unit).toBe(unit);
	});
});
