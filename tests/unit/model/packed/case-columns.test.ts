import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../../geodata/read-cases';
import { unpackCaseHeads } from '../../../../src/lib/model/packed/case-columns';
import { packCaseHeads, packCaseTitles } from '../../../../src/lib/model/packed/pack-cases';
import { FIRST_LISTED, firstListed, newestFirst } from '../../../../src/lib/model/newest';
import { isTitled } from '../../../../src/lib/model/case-head';
import { headOf } from '../../../fixtures/mini-country';

const { cases } = readCases();
const heads = cases.map(headOf);
const listed = firstListed(cases);
const packed = packCaseHeads(cases, listed);
const titles = packCaseTitles(cases);

describe('cases as columns', () => {
	it('unpack to what lists, maps and filters ask of every case', () => {
		const [first, second] = JSON.parse(JSON.stringify([packed, titles])) as unknown[];
		expect(unpackCaseHeads(first, second)).toEqual(heads);
	});
	it('begin with the titles of the newest, in the order that all of them have later', () => {
		const [first, whole] = [unpackCaseHeads(packed), unpackCaseHeads(packed, titles)].map((all) =>
			newestFirst(all.filter(({ status }) => status !== 'idea'))
		);
		const named = first?.filter(isTitled) ?? [];
		expect(named).toEqual(first?.slice(0, FIRST_LISTED));
		expect(named.map(({ id, title, period, date }) => [id, title, period, date])).toEqual(
			whole?.slice(0, FIRST_LISTED).map(({ id, title, period, date }) => [id, title, period, date])
		);
		expect(new Set(first?.map(({ id }) => id)).size).toBe(whole?.length);
	});
	it('may be none', () => {
		expect(unpackCaseHeads(packCaseHeads([], new Set()), packCaseTitles([]))).toEqual([]);
	});
	it('say which column is missing, or of another length', () => {
		expect(() => unpackCaseHeads({ ...packed, title: undefined })).toThrow(
			'cases.title: found nothing, expected a text'
		);
		expect(() => unpackCaseHeads({ ...packed, set: packed.set.slice(1) })).toThrow(
			/^cases\.set: found \d+ entries, expected \d+$/
		);
		expect(() => unpackCaseHeads(packed, { ...titles, titleEn: 'One' })).toThrow(
			/^cases\.titleEn: found 1 entries/
		);
	});
	it('say which case is of no set, status or theme that there is', () => {
		for (const key of ['set', 'status', 'themes'] as const) {
			const wrong = { ...packed, [key]: `z${packed[key].slice(1)}` };
			expect(() => unpackCaseHeads(wrong)).toThrow(new RegExp(`^cases\\[0\\] \\(~0\\)\\.${key}: found z`));
		}
	});
	it('weigh little: a thousand of them no more than 5 KB once compressed', () => {
		const { length } = gzipSync(JSON.stringify(packed), { level: 9 });
		expect((length / cases.length) * 1000).toBeLessThan(5 * 1024);
	});
});
