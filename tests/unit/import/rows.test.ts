/** Rows that are not what they seem: too long, parts of an area, ones of which each may be another place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileTable } from '../../../src/lib/import/read';
import { TableSession } from '../../../src/lib/import/session/session';
import { workbook } from '../../fixtures/workbook';
import { joiner } from '../join/register';

async function sessionOf(content: string | Uint8Array, name = '表.csv'): Promise<TableSession> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const { table } = await readFileTable(bytes, name);
	if (!table) throw new Error('refused');
	return new TableSession(joiner, table);
}
const told = (session: TableSession): readonly string[] =>
	session.joined().rows.map(({ row, code, status, reason }) => `${row} ${code ?? `${status} ${reason}`}`);
const valuesOf = (session: TableSession, column: number) => {
	session.choose({ column, combine: { by: 'none' }, incomparable: false });
	return Object.fromEntries(session.report(true).made?.measure.values ?? []);
};

describe('19.1 rows longer than the header', () => {
	it('get no value, are counted and listed', async () => {
		const session = await sessionOf('市町村,人口\n今治市,151,672\n松山市,511192\n西条市,\n');
		expect(told(session)).toEqual(['2 set-aside overlong', '3 38201', '4 38206']);
		expect(valuesOf(session, 1)).toEqual({ '38201': 511192 });
		const { overlong, columns } = session.report(true);
		expect(overlong).toEqual({
			rows: 1,
			repairable: 1,
			aside: 1,
			first: [2],
			example: ['今治市', '151,672']
		});
		expect(columns).toHaveLength(2);
	});
	it('are put together again where there is one way, once a person asks', async () => {
		const session = await sessionOf('市町村,人口\n今治市,151,672\n松山市,511,192人\n上島町,6,509\n');
		expect(valuesOf(session, 1)).toEqual({});
		session.correct({ repaired: true });
		expect(valuesOf(session, 1)).toEqual({ '38201': 511192, '38202': 151672, '38356': 6509 });
		expect(session.document().corrections).toEqual({ repaired: true });
	});
	it('stay aside where there are several ways', async () => {
		const session = await sessionOf('市町村,人口,世帯\n今治市,1,234,567\n松山市,511192,250000\n');
		session.correct({ repaired: true });
		expect(told(session)).toEqual(['2 set-aside overlong', '3 38201']);
		expect(session.report(true).overlong).toMatchObject({ rows: 1, repairable: 0 });
	});
	it('with an unquoted comma in an address do not shift what follows', async () => {
		const session = await sessionOf(
			'連携先,市町村,住所,件数\n甲,今治市,別宮町1-4-1,3階,5\n松山市,甲,西条市,大町,7\n乙,松山市,二番町4-7-2,9\n'
		);
		expect(told(session)).toEqual(['2 set-aside overlong', '3 set-aside overlong', '4 38201']);
		expect(valuesOf(session, 3)).toEqual({ '38201': 9 });
	});
	it('a column without a title is none', async () => {
		const session = await sessionOf(
			'市町村,人口\n今治市,151672,速報\n松山市,511192,確報\n西条市,104791,速報\n'
		);
		expect(told(session)).toEqual(['2 38202', '3 38201', '4 38206']);
		expect(session.report(true).columns).toHaveLength(3);
	});
	it('blank cells at the end are none', async () => {
		expect(told(await sessionOf('市町村,人口\n今治市,5,,\n松山市,6, ,\n'))).toEqual(['2 38202', '3 38201']);
	});
	it('a workbook has none', async () => {
		const content = workbook([
			{ name: '表', rows: { 1: ['市町村', '人口'], 2: ['今治市', 151, 672], 3: ['松山市', 5] } }
		]);
		expect(told(await sessionOf(content, '表.xlsx'))).toEqual(['2 38202', '3 38201']);
	});
	it('any number that was cut comes back as it was, or not at all', async () => {
		const columns = fc.array(fc.nat(3_000_000), { minLength: 1, maxLength: 3 });
		await fc.assert(
			fc.asyncProperty(columns, async (numbers) => {
				const header = ['市町村', ...numbers.map((_, i) => `値${i}`)].join(',');
				const plain = ['松山市', ...numbers.map(() => '1')].join(',');
				const cut = ['今治市', ...numbers.map((n) => n.toLocaleString('en-US'))].join(',');
				const session = await sessionOf(`${header}\n${plain}\n${cut}\n`);
				session.correct({ repaired: true });
				for (const [i, n] of numbers.entries())
					expect([undefined, n]).toContain(valuesOf(session, i + 1)['38202']);
			}),
			{ numRuns: 60 }
		);
	});
});
