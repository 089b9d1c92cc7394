import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaName, enStem, findFolded, fold, kanaStem, nameStem, words } from '../../../src/lib/model/name';
import { miniCountry } from '../../fixtures/mini-country';

const country = miniCountry();
function area(code: string) {
	const found = country.areaByCode.get(code);
	if (!found) throw new Error(code);
	return found;
}

describe('fold', () => {
	test.each([
		['radicals that NFKC leaves', '⻄予市の⻑', '西予市の長'],
		['Kangxi radicals', '⼤⼈', '大人'],
		['ヶ, ケ and が between kanji', '鎌ケ谷', '鎌が谷'],
		['the small ヶ', '鎌ヶ谷', '鎌が谷'],
		['old forms of kanji', '龍ヶ崎', '竜が崎'],
		['variation selectors', '葛\u{e0100}城市', '葛城市'],
		['halves and wholes of width', 'ＡＩ　ｱﾌﾟﾘ', 'ai あぷり'],
		['katakana', 'マイナンバー', 'まいなんばー'],
		['macrons', 'Ōsaka', 'osaka'],
		['doubled vowels', 'Oosaka', 'osaka'],
		['ou', 'Kyouto', 'kyoto'],
		['oh before a consonant', 'Ohtsu', 'otsu'],
		['hyphens', 'Higashi-Osaka', 'higashiosaka'],
		['years counted with ヶ', '5ヶ年', '5か年'],
		['white space', '  a \n b ', 'a b']
	])('folds %s', (_, text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	test('leaves ケ alone in a word of katakana', () => {
		expect(fold('介護ケア')).toContain(fold('ケア'));
	});

	test('leaves the o of Tohoku and its h', () => {
		expect(fold('Tohoku')).toBe('tohoku');
	});

	test('leaves け and が of readings apart', () => {
		expect(fold('がん')).not.toBe(fold('けん'));
	});

	test('is idempotent', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: 'grapheme' }),
			fc.string({ unit: fc.constantFrom(...Array.from('oOōhuUnaA-・ヶケが々龍⻄5５ｶﾞ゙゚\u0301\u200d ')) })
		);
		fc.assert(
			fc.property(text, (t) => fold(fold(t)) === fold(t)),
			{ numRuns: 1000 }
		);
	});

	test('keeps ヶ folded in a query that is not ended', () => {
		expect(words('鎌ケ 市')).toEqual(['鎌が', '市']);
	});

	test('splits a query into words', () => {
		expect(words(' 今治　バス ')).toEqual(['今治', 'ばす']);
		expect(words('　')).toEqual([]);
	});
});

describe('findFolded', () => {
	test.each([
		['札幌市', '幌', [1, 2]],
		['デマンドバス', 'ばす', [4, 6]],
		['Ōtsu City', 'otsu', [0, 4]],
		['ＡＩチャット', 'ai', [0, 2]],
		['鎌ケ谷市', '鎌が', [0, 2]]
	])('in %s, %s stands at %j', (text, word, [start, end]) => {
		expect(findFolded(text, word)).toEqual({ start, end });
	});

	test('what does not occur has no place', () => {
		expect(findFolded('札幌市', '今治')).toBeNull();
		expect(findFolded('札幌市', '')).toBeNull();
	});
});

describe('names', () => {
	test('by language', () => {
		expect(areaName(area('01100'), 'ja')).toBe('札幌市');
		expect(areaName(area('01100'), 'en')).toBe('Sapporo City');
	});

	test('with the prefecture', () => {
		expect(areaName(area('07213'), 'ja', area('07'))).toBe('福島県伊達市');
		expect(areaName(area('07213'), 'en', area('07'))).toBe('Date City, Fukushima');
	});

	test('a prefecture is not named twice', () => {
		expect(areaName(area('07'), 'ja', area('07'))).toBe('福島県');
	});

	test('stems', () => {
		expect(nameStem(area('07213'))).toBe('伊達');
		expect(nameStem(area('01'))).toBe('北海道');
		expect(kanaStem(area('07545'))).toBe('おおくま');
		expect(kanaStem(area('07'))).toBe('ふくしま');
		expect(enStem(area('07545'))).toBe('Okuma');
	});
});
