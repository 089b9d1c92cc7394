/** A table while it is worked on, the measure made from it, and the file it is saved as. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { formatDocument, parseDocument, tableOf } from '../../../src/lib/import/session/document';
import type { Combine } from '../../../src/lib/import/measure';
import { readFileTable } from '../../../src/lib/import/read';
import { TableSession } from '../../../src/lib/import/session/session';
import { parseAreas } from '../../../src/lib/model/area';
import { parseFormer, parseWards } from '../../../src/lib/model/names/former';
import { makeJoiner } from '../../../src/lib/join/join';
import { indexPlaces } from '../../../src/lib/join/places';
import { packUserMeasure, parseUserMeasure } from '../../../src/lib/model/user-measure';

const built = (name: string): unknown => JSON.parse(readFileSync(`geodata/built/${name}`, 'utf8'));
const joiner = makeJoiner(
	indexPlaces(
		parseAreas(built('areas.json')),
		parseFormer(built('former.json')),
		parseWards(built('wards.json'))
	)
);
async function sessionOf(text: string): Promise<TableSession> {
	const read = await readFileTable(new TextEncoder().encode(text), '表.csv');
	if (!read.table) throw new Error('refused');
	return new TableSession(joiner, read.table);
}
const SURVEY = '市区町村,値,状況\n今治市,0,実施\n府中市,5,未実施\n府中市,6,未実施\n松山市,-,実施\n合計,11,\n';
const WARDS =
	'市,区,値,状況\n札幌市,中央区,1,実施\n札幌市,北区,3,未実施\n札幌市,東区,2,未実施\n函館市,,4,実施\n';

describe('open rows', () => {
	it('that say the same are one item, or one each', async () => {
		const session = await sessionOf('市区町村,値\n今治市,0\n今冶市,5\n今冶市,6\n松山市,7\n');
		expect(session.report(true).open.map(({ rows }) => rows)).toEqual([[3, 4]]);
		expect(session.report(false).open.map(({ rows }) => rows)).toEqual([[3], [4]]);
	});
	it('19.4 that may each be another place are never one item, and show the rows around them', async () => {
		const session = await sessionOf(
			'市町村,値\n北斗市,1\n伊達市,2\n江別市,3\n福島市,4\n伊達市,5\n本宮市,6\n'
		);
		const { open } = session.report(true);
		expect(open.map(({ rows }) => rows)).toEqual([[3], [6]]);
		expect(open[1]?.around).toEqual([
			{ row: 4, input: '江別市', code: '01217' },
			{ row: 5, input: '福島市', code: '07201' },
			{ row: 6, input: '伊達市', code: null },
			{ row: 7, input: '本宮市', code: '07214' }
		]);
		session.settle({ input: '伊達市', rows: open[0]?.rows ?? [], code: '01233' });
		expect(session.report(true).open.map(({ rows }) => rows)).toEqual([[6]]);
		// A name without its ending, too.
		const stems = await sessionOf('市町村,値\n伊達,1\n伊達,2\n松山市,3\n');
		expect(stems.report(true).open.map(({ rows }) => rows)).toEqual([[2], [3]]);
	});
	it('are settled, and open again when that is taken back', async () => {
		const session = await sessionOf(SURVEY);
		session.settle({ input: '府中市', rows: [3, 4], code: '13206' });
		expect(session.report(true).counts).toMatchObject({ matched: 4, ambiguous: 0 });
		session.unsettle(0);
		expect(session.report(true).counts).toMatchObject({ matched: 2, ambiguous: 2 });
	});
	it('can all be left out in one step', async () => {
		const session = await sessionOf(SURVEY);
		session.leaveRest();
		expect(session.report(true)).toMatchObject({ openItems: 0, choices: { settled: [{ rows: [3, 4] }] } });
	});
});

describe('19.9 one question for many rows', () => {
	const FUKUOKA = '市町村,値\n川崎町,1\n田川市,2\n大任町,3\n福智町,4\n';
	it('“all in this prefecture?”, by the rows that are matched', async () => {
		const session = await sessionOf(FUKUOKA);
		expect(session.report(true).questions).toEqual([
			{
				kind: 'within',
				prefecture: '40',
				evidence: 'rows',
				rows: 1,
				first: [{ row: 2, input: '川崎町', code: '40605' }]
			}
		]);
		session.answer({ within: '40' });
		const after = session.report(true);
		expect(after).toMatchObject({ questions: [], openItems: 0, choices: { answers: { within: '40' } } });
		expect(after.preview[0]?.outcome).toMatchObject({ code: '40605', rules: ['prefecture-of-table'] });
		session.answer({});
		expect(session.report(true).openItems).toBe(1);
	});
	it('“all in this prefecture?”, by its title, without a matched row', async () => {
		const session = await sessionOf('東京都の一覧,\n,\n市町村,値\n府中市,1\n');
		expect(session.report(true).questions[0]).toMatchObject({ prefecture: '13', evidence: 'title' });
	});
	it('is not asked where a title or a row speaks against it', async () => {
		for (const text of [
			'東京都の一覧,\n,\n市町村,値\n府中市,1\n松山市,2\n',
			'東京都と広島県の一覧,\n,\n市町村,値\n府中市,1\n',
			'市町村,値\n府中市,1\n松山市,2\n今治市,3\n西条市,4\n'
		]) {
			const { questions } = (await sessionOf(text)).report(true);
			expect(questions.filter(({ kind }) => kind === 'within')).toEqual([]);
		}
	});
	it('“in the order of codes?”: every same-named place of a national table follows from it', async () => {
		const all = joiner.places.all.filter(
			({ kind, codes, northern }) => kind === 'area' && !northern && codes[0]?.length === 5
		);
		const session = await sessionOf(`市区町村,値\n${all.map(({ name }, i) => `${name},${i}`).join('\n')}\n`);
		const [question, more] = session.report(true).questions;
		expect(question).toMatchObject({ kind: 'ordered' });
		expect(more).toBeUndefined();
		expect(question?.rows).toBeGreaterThan(50);
		session.answer({ ordered: true });
		const { rows } = session.joined();
		expect(rows.filter(({ code }, i) => code !== null && code !== all[i]?.codes[0])).toEqual([]);
		expect(rows.filter(({ code }) => code === null).map(({ input }) => input)).toEqual([]);
	});
	it('“in the order of codes?” is not asked where one row is out of it', async () => {
		const session = await sessionOf(
			'市町村,値\n札幌市,1\n伊達市,2\n青森市,3\n福島市,4\n東京都千代田区,5\n仙台市,6\n'
		);
		expect(session.report(true).questions).toEqual([]);
	});
	it('“is it an address in it?”', async () => {
		const session = await sessionOf('市町村,値\n市原市国分寺台,1\n市原市五井,2\n千葉市,3\n');
		expect(session.report(true).questions).toMatchObject([{ kind: 'begins', rows: 2 }]);
		session.answer({ begins: true });
		expect(session.joined().rows.map(({ code }) => code)).toEqual(['12219', '12219', '12100']);
	});
});

describe('a column as a measure', () => {
	const made = async (text: string, column: number, combine: Combine) => {
		const session = await sessionOf(text);
		session.choose({ column, combine, incomparable: false });
		return session.report(true).made;
	};
	it('tells zero from no value', async () => {
		const result = await made(SURVEY, 1, { by: 'none' });
		expect([...(result?.measure.values ?? [])]).toEqual([['38202', 0]]);
		expect(result?.missing).toBe(1);
	});
	it('gives an area with several rows no value until it is said how', async () => {
		expect(await made(WARDS, 2, { by: 'none' })).toMatchObject({ unresolvedDuplicates: 1 });
		expect((await made(WARDS, 2, { by: 'sum' }))?.measure.values.get('01100')).toBe(6);
		expect((await made(WARDS, 2, { by: 'mean' }))?.measure.values.get('01100')).toBe(2);
	});
	it('names categories, those that deny first, and takes one where any row says so', async () => {
		const result = await made(WARDS, 3, { by: 'any', category: '実施' });
		expect(result?.measure.categories).toEqual(['未実施', '実施']);
		expect(result?.measure.values.get('01100')).toBe(1);
	});
	it('puts the rarest of many categories together, and keeps those that nobody was asked about apart', async () => {
		const lines = ['甲', '甲', '甲', '乙', '乙', '未実施', '未実施', '丙', '丙', '丁', '戊', '調査無し', ''];
		const names = joiner.places.all.filter(({ kind, northern }) => kind === 'area' && !northern).slice(60);
		const rows = [...lines, ...lines].map((line, i) => `${names[i]?.codes[0]},${names[i]?.name},${line}`);
		const text = ['団体コード,市区町村,状況', ...rows];
		const result = await made(text.join('\n'), 2, { by: 'none' });
		expect(result?.measure.categories).toEqual(['未実施', '甲', '丙', '乙', 'その他', '調査無し']);
		expect(result?.measure).toMatchObject({ grouped: true });
		const values = [...(result?.measure.values.values() ?? [])];
		expect(values.slice(0, 12)).toEqual([1, 1, 1, 3, 3, 0, 0, 2, 2, 4, 4, 5]);
		expect([...(result?.measure.blank ?? [])]).toEqual([names[12]?.codes[0], names[25]?.codes[0]]);
	});
	it('is not made of text or of a column that names the area', async () => {
		expect(await made(SURVEY, 0, { by: 'none' })).toBeNull();
	});
	it('is the same after it has been kept', async () => {
		const measure = (await made(WARDS, 2, { by: 'sum' }))?.measure;
		expect(measure && parseUserMeasure(JSON.parse(JSON.stringify(packUserMeasure(measure))))).toEqual(
			measure
		);
	});
	it('is not read from anything else', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => parseUserMeasure(value) === null));
	});
});

describe('a saved table', () => {
	it('opens with what was changed and settled', async () => {
		const session = await sessionOf(SURVEY);
		session.correct({ kinds: [[1, 'number']] });
		session.settle({ input: '府中市', rows: [3, 4], code: '34208' });
		session.choose({ column: 1, combine: { by: 'mean' }, incomparable: false });
		const document = parseDocument(formatDocument(session.document()));
		if ('fault' in document) throw new Error(document.fault);
		const again = new TableSession(joiner, tableOf(document), document).report(true);
		const before = session.report(true);
		expect(again.counts).toEqual(before.counts);
		expect(again.made).toEqual(before.made);
		expect(again.choices).toEqual(before.choices);
	});
	it.each([
		['{"a":1}', 'not-ours'],
		['{', 'damaged'],
		['{"format":"dxatlas-table","version":2}', 'newer'],
		['{"format":"dxatlas-table","version":1,"file":{"name":"a"},"records":[[1]]}', 'damaged']
	])('%s is refused as %s', (text, fault) => {
		expect(parseDocument(text)).toEqual({ fault });
	});
	it('never throws, whatever it holds', () => {
		const part = fc.record(
			{
				format: fc.constant('dxatlas-table'),
				version: fc.constant(1),
				file: fc.jsonValue(),
				records: fc.jsonValue(),
				corrections: fc.jsonValue(),
				settled: fc.jsonValue(),
				measure: fc.jsonValue()
			},
			{ requiredKeys: ['format', 'version'] }
		);
		fc.assert(
			fc.property(part, (value) => {
				expect(() => parseDocument(JSON.stringify(value))).not.toThrow();
			})
		);
	});
});
