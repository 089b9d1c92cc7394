/** The same table next month: joined as before, and what has changed. */
import { describe, expect, it } from 'vitest';
import { parseSavedJoin, type SavedJoin } from '../../../src/lib/import/session/again';
import { readFileTable } from '../../../src/lib/import/read';
import { TableSession } from '../../../src/lib/import/session/session';
import { joiner } from '../join/register';

async function sessionOf(text: string, name = '10月.csv'): Promise<TableSession> {
	const { table } = await readFileTable(new TextEncoder().encode(text), name);
	if (!table) throw new Error('refused');
	return new TableSession(joiner, table);
}
const OCTOBER = '市区町村,10月の件数\n今治市,1\n府中市,2\n今冶市,3\n松山市,4\n小樽市,5\n';
const NOVEMBER = '市区町村,11月の件数\n今治市,1\n今冶市,3\n新居浜市,7\n府中市,2\n松山市,9\n';

async function saved(): Promise<SavedJoin> {
	const october = await sessionOf(OCTOBER);
	october.settle({ input: '府中市', rows: [3], code: '34208' });
	october.settle({ input: '今冶市', rows: [4], code: null });
	october.choose({ column: 1, combine: { by: 'sum' }, incomparable: false });
	const join = parseSavedJoin(JSON.parse(JSON.stringify(october.save('2026-10-31'))));
	if (!join) throw new Error('not read back');
	return join;
}

describe('the same table next month', () => {
	it('19 is recognised by its columns, whatever the month in their names and its file', async () => {
		const october = (await sessionOf(OCTOBER)).report(true).shape;
		expect((await sessionOf(NOVEMBER, '別の名前.csv')).report(true).shape).toBe(october);
		expect((await sessionOf('市区町村,人口\n今治市,1\n')).report(true).shape).not.toBe(october);
	});
	it('19 is joined as before, and says what is new, gone and changed', async () => {
		const november = await sessionOf(NOVEMBER, '11月.csv');
		expect(november.report(true).counts).toMatchObject({ ambiguous: 1, unmatched: 1 });
		november.again(await saved(), true);
		const { counts, choices, since, made } = november.report(true);
		expect(counts).toMatchObject({ matched: 4, 'set-aside': 1, ambiguous: 0, unmatched: 0 });
		expect(choices.settled).toEqual([
			{ input: '今冶市', rows: [3], code: null },
			{ input: '府中市', rows: [5], code: '34208' }
		]);
		expect(made?.measure.values.get('34208')).toBe(2);
		expect(since).toEqual({
			file: '10月.csv',
			day: '2026-10-31',
			decided: 2,
			changes: {
				added: { count: 1, first: [{ row: 4, input: '新居浜市', code: '38205' }] },
				gone: { count: 1, first: [{ key: '01203' }] },
				changed: {
					count: 1,
					first: [{ row: 6, input: '松山市', code: '38201', column: '11月の件数', before: '4', after: '9' }]
				}
			}
		});
		// Each decision can be taken back.
		november.unsettle(1);
		expect(november.report(true).counts).toMatchObject({ ambiguous: 1 });
	});
	it('19 is only compared where it was settled by itself already', async () => {
		const november = await sessionOf(NOVEMBER);
		november.again(await saved(), false);
		const { choices, since } = november.report(true);
		expect(choices.settled).toEqual([]);
		expect(since?.decided).toBe(0);
	});
	it('19 does not take over what was decided differently of rows that say the same', async () => {
		const october = await sessionOf('市区町村,値\n府中市,1\n府中市,2\n');
		october.settle({ input: '府中市', rows: [2], code: '13206' });
		october.settle({ input: '府中市', rows: [3], code: '34208' });
		const november = await sessionOf('市区町村,値\n府中市,3\n');
		november.again(october.save('2026-10-31'), true);
		expect(november.report(true).counts).toMatchObject({ ambiguous: 1 });
	});
	it('19 is not what any other kept value says', () => {
		expect(parseSavedJoin({ file: 'a' })).toBeNull();
		expect(parseSavedJoin(null)).toBeNull();
	});
});
