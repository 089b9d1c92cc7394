import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHiragana } from 'wanakana';
import {
	frameworkEntries,
	makeSearchIndex,
	search,
	withEntries,
	withHiragana
} from '../../../../src/lib/derive/search/search';
import { parseAreas } from '../../../../src/lib/model/area';
import { AREA_RECORDS, miniCountry } from '../../../fixtures/mini-country';
import { miniFrameworks } from '../../../fixtures/mini-frameworks';

const index = makeSearchIndex(miniCountry());
const keys = (query: string, limit = 20) =>
	search(index, query, 'ja', limit).map(({ code, caseId }) => caseId ?? code);

describe('an area is found by', () => {
	test.each([
		['kanji', '大熊町', '07545'],
		['kanji without its 町', '大熊', '07545'],
		['kana', 'おおくま', '07545'],
		['katakana', 'オオクマ', '07545'],
		['English', 'okuma', '07545'],
		['English with Town', 'Okuma Town', '07545'],
		['romaji with a long vowel', 'Ōkuma', '07545'],
		['romaji as it is typed', 'ookuma', '07545'],
		['its five digits', '07545', '07545'],
		['its six digits', '075451', '07545'],
		['part of its digits', '0754', '07545'],
		['part of its name', '熊', '07545'],
		['its name with the prefecture', '福島県大熊町', '07545'],
		['prefecture and name as two words', '福島 大熊', '07545']
	])('%s', (_, query, code) => {
		expect(keys(query)[0]).toBe(code);
	});

	test('romaji of the reading, once the converter has come', () => {
		expect(keys('okumamachi')).toEqual([]);
		const ready = withHiragana(index, toHiragana);
		expect(search(ready, 'ookumamachi', 'ja', 5)[0]?.code).toBe('07545');
	});

	test.each(['nanbu', 'nambu'])('%s, whichever of the two it is registered as', (query) => {
		for (const en of ['Nanbu Town', 'Nambu Town']) {
			const records = AREA_RECORDS.map((record) => (record.code === '01517' ? { ...record, en } : record));
			const renamed = makeSearchIndex(miniCountry([], parseAreas(records)));
			expect(search(renamed, query, 'en', 5).map(({ code }) => code)).toEqual(['01517']);
		}
	});
});

describe('a case is found by', () => {
	test.each([
		['its title', 'キャッシュレス', 'sapporo-pay'],
		['its English title', 'cashless', 'sapporo-pay'],
		['a programme', 'かんたんゲート', 'sapporo-counter'],
		['an initiative', 'のりあい', 'date-bus'],
		['place and title', '伊達 バス', 'date-bus']
	])('%s', (_, query, id) => {
		expect(keys(query)[0]).toBe(id);
	});
});

describe('a framework is found by', () => {
	const dataset = miniCountry();
	const whole = withEntries(index, frameworkEntries(dataset, miniFrameworks()));
	const hits = (query: string) => search(whole, query, 'ja', 20);
	test('its name, the whole or a part', () => {
		expect(hits('renkei-1圏域')[0]).toEqual({
			...{ kind: 'framework', code: '', frameworkId: 'renkei-1', label: 'renkei-1圏域', detail: '札幌市' },
			match: { start: 0, end: 10 }
		});
		expect(hits('圏域').map(({ frameworkId }) => frameworkId)).toEqual(['renkei-1', 'joint-1', 'teiju-1']);
	});
	test('its centre, after all that has that name', () => {
		const found = hits('札幌市').map(({ code, caseId, frameworkId }) => frameworkId ?? caseId ?? code);
		expect(found[0]).toBe('01100');
		expect(found).toContain('renkei-1');
	});
});

describe('ranking', () => {
	test('the whole name comes before its beginning', () => {
		expect(keys('福島').slice(0, 2)).toEqual(['07', '07201']);
	});

	test('a prefecture comes before a municipality, a municipality before a case', () => {
		const found = keys('福島');
		expect(found.indexOf('07201')).toBeLessThan(found.indexOf('fukushima-chat'));
	});

	test('of namesakes the one with cases comes first, then the more populous', () => {
		expect(keys('伊達市').slice(0, 2)).toEqual(['01233', '07213']);
		expect(keys('泊村').slice(0, 2)).toEqual(['01403', '01696']);
	});

	test('a name comes before what only lies around', () => {
		expect(keys('双葉')[0]).toBe('07546');
		expect(keys('双葉')).toContain('07545');
	});

	test('the beginning of a word comes before the inside of one', () => {
		const found = keys('town', 3);
		expect(found).toEqual(['01517', '07545', '07546']);
	});
});

describe('a hit', () => {
	test('names the area and what tells it from its namesakes', () => {
		expect(search(index, '伊達', 'ja', 2)).toMatchObject([
			{ kind: 'area', label: '伊達市', detail: '北海道', match: { start: 0, end: 2 } },
			{ kind: 'area', label: '伊達市', detail: '福島県' }
		]);
	});

	test('in English', () => {
		expect(search(index, 'date', 'en', 1)).toMatchObject([
			{ label: 'Date City', detail: 'Hokkaido', match: { start: 0, end: 4 } }
		]);
	});

	test('of a case has its title and its area', () => {
		expect(search(index, 'キャッシュレス', 'ja', 1)).toEqual([
			{
				kind: 'case',
				code: '01100',
				caseId: 'sapporo-pay',
				label: 'キャッシュレス決済',
				detail: '北海道札幌市',
				match: { start: 0, end: 7 }
			}
		]);
	});

	test('found by its reading marks nothing', () => {
		expect(search(index, 'さっぽろ', 'ja', 1)).toMatchObject([{ label: '札幌市', match: null }]);
	});
});

test('nothing asked finds nothing', () => {
	expect(keys('')).toEqual([]);
	expect(keys('　')).toEqual([]);
	expect(keys('札幌', 0)).toEqual([]);
});

test('every word must occur', () => {
	expect(keys('札幌 大熊')).toEqual([]);
});

test('no more than the limit', () => {
	expect(keys('市', 2)).toHaveLength(2);
});

test('any query is answered, and marks lie inside their labels', () => {
	const query = fc.oneof(
		fc.string(),
		fc.string({ unit: 'grapheme' }),
		fc.constantFrom('市', 'ッ', 'ー', '0', '^$')
	);
	fc.assert(
		fc.property(query, (text) =>
			search(index, text, 'ja', 50).every(
				({ label, match }) =>
					!match || (match.start >= 0 && match.start < match.end && match.end <= label.length)
			)
		)
	);
});
