import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../../../geodata/read-cases';
import {
	packCaseHeads,
	packCaseTitles,
	unpackCaseHeads
} from '../../../../src/lib/model/packed/case-columns';
import { headOf } from '../../../fixtures/mini-country';

const { cases } = readCases();
const heads = cases.map(headOf);
const packed = packCaseHeads(cases);
const titles = packCaseTitles(cases);

describe('cases as columns', () => {
	it('unpack to what lists, maps and filters ask of every case', () => {
		const [first, second] = JSON.parse(JSON.stringify([packed, titles])) as unknown[];
		expect(unpackCaseHeads(first, second)).toEqual(heads);
	});
	it('are called as in Japanese until their English titles are there', () => {
		expect(unpackCaseHeads(packed).every(({ title, titleEn }) => titleEn === title)).toBe(true);
	});
	it('may be none', () => {
		expect(unpackCaseHeads(packCaseHeads([]), packCaseTitles([]))).toEqual([]);
	});
	it('say which column is missing, or of another length', () => {
		expect(() => unpackCaseHeads({ ...packed, title: undefined })).toThrow(
			'cases.title: found nothing, expected a text'
		);
		expect(() => unpackCaseHeads({ ...packed, set: packed.set.slice(1) })).toThrow(
			/^cases\.set: found \d+ entries, expected \d+$/
		);
		expect(() => unpackCaseHeads(packed, { titleEn: 'One' })).toThrow(/^cases\.titleEn: found 1 entries/);
	});
	it('say which case is of no set, status or theme that there is', () => {
		const [{ id } = { id: '' }] = heads;
		for (const key of ['set', 'status', 'themes'] as const) {
			const wrong = { ...packed, [key]: `z${packed[key].slice(1)}` };
			expect(() => unpackCaseHeads(wrong)).toThrow(new RegExp(`^cases\\[0\\] \\(${id}\\)\\.${key}: found z`));
		}
	});
	it('weigh little: a thousand of them no more than 60 KB once compressed', () => {
		const { length } = gzipSync(JSON.stringify(packed), { level: 9 });
		expect((length / cases.length) * 1000).toBeLessThan(60 * 1024);
	});
});
