/** Names in kana and English, regions, and the register's own table. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { regionOf } from '../../../../geodata/register/region';
import {
	englishName,
	needsAnEye,
	readExceptions,
	romanise,
	stemOf
} from '../../../../geodata/register/romanise';
import { formatRegister, parseRegister, readRegister } from '../../../../geodata/register/table';

const REGISTER = path.resolve(__dirname, '../../../../geodata/register.csv');
const register = readRegister(REGISTER);
const find = (prefecture: string, name: string) =>
	register.find((row) => row.prefecture === prefecture && row.name === name);

describe('romanise', () => {
	it.each([
		['おおさか', 'Osaka'],
		['きょうと', 'Kyoto'],
		['おおいた', 'Oita'],
		['こおりやま', 'Koriyama'],
		['とおの', 'Tono'],
		['とうおん', 'Toon'],
		['ちゅうおう', 'Chuo'],
		['ひゅうが', 'Hyuga'],
		['じょうえつ', 'Joetsu'],
		['さっぽろ', 'Sapporo'],
		['ごてんば', 'Gotenba'],
		['うお', 'Uo'],
		['しんおんせん', 'Shinonsen'],
		['にいがた', 'Niigata'],
		['てんえい', 'Tenei'],
		['ぎふ', 'Gifu'],
		['にせこ', 'Niseko'],
		['やつしろ', 'Yatsushiro'],
		['まっちょ', 'Matcho'],
		['ふじえだ', 'Fujieda'],
		['づ', 'Zu']
	])('%s → %s', (kana, latin) => {
		expect(romanise(kana)).toBe(latin);
	});

	it('refuses what is not hiragana', () => {
		expect(() => romanise('ニセコ')).toThrow(/not hiragana/);
	});

	it('strips the suffix that the kind may have, and no other', () => {
		expect(stemOf('いまばりし', 'city')).toBe('いまばり');
		expect(stemOf('おおまちちょう', 'town')).toBe('おおまち');
		expect(stemOf('はえばるちょう', 'town')).toBe('はえばる');
		expect(stemOf('しいばそん', 'village')).toBe('しいば');
		expect(() => stemOf('いまばり', 'city')).toThrow(/ends in し/);
	});

	it('asks for an eye where a rule decides', () => {
		expect(['とよおか', 'かつうら', 'さんよう', 'おおさか'].map(needsAnEye)).toEqual([
			true,
			true,
			true,
			true
		]);
		expect(['いまばり', 'なごや'].map(needsAnEye)).toEqual([false, false]);
	});

	it('takes the spelling of the exceptions, and fails when the kana they were written for is another', () => {
		const exceptions = readExceptions();
		expect(englishName('28209', 'とよおかし', 'city', exceptions)).toBe('Toyooka City');
		expect(() => englishName('28209', 'とよかし', 'city', exceptions)).toThrow(/28209 豊岡市/);
	});

	it('gives letters and hyphens only, whatever the kana', () => {
		const kana = fc.stringMatching(/^[あいうえおか-ぢつ-もやゆよ-ろわん]{1,8}$/);
		fc.assert(fc.property(kana, (text) => /^[A-Z][a-z]*$/.test(romanise(text))));
	});
});

describe('register.csv', () => {
	it.each([
		['愛媛県', '愛媛県', 'Ehime', 'えひめけん', ''],
		['北海道', '北海道', 'Hokkaido', 'ほっかいどう', ''],
		['愛媛県', '今治市', 'Imabari City', 'いまばりし', ''],
		['徳島県', '神山町', 'Kamiyama Town', 'かみやまちょう', '名西郡'],
		['東京都', '渋谷区', 'Shibuya City', 'しぶやく', ''],
		['山口県', '山陽小野田市', 'Sanyo-Onoda City', 'さんようおのだし', ''],
		['山梨県', '南アルプス市', 'Minami-Alps City', 'みなみあるぷすし', ''],
		['北海道', 'ニセコ町', 'Niseko Town', 'にせこちょう', '虻田郡'],
		['茨城県', 'つくば市', 'Tsukuba City', 'つくばし', ''],
		['埼玉県', 'さいたま市', 'Saitama City', 'さいたまし', ''],
		['佐賀県', '大町町', 'Omachi Town', 'おおまちちょう', '杵島郡'],
		['千葉県', '勝浦市', 'Katsuura City', 'かつうらし', ''],
		['鹿児島県', '曽於市', 'Soo City', 'そおし', ''],
		['沖縄県', '座間味村', 'Zamami Village', 'ざまみそん', '島尻郡'],
		['北海道', '色丹村', 'Shikotan Village', 'しこたんむら', '色丹郡']
	])('%s %s is %s', (prefecture, name, en, kana, county) => {
		expect(find(prefecture, name)).toMatchObject({ en, kana, county });
	});

	it('knows the 20 designated cities and 23 special wards', () => {
		const count = (kind: string) => register.filter((row) => row.kind === kind).length;
		expect([count('designated-city'), count('special-ward')]).toEqual([20, 23]);
	});

	it('has kana in hiragana and English in plain letters for every area', () => {
		for (const { kana, en } of register) {
			expect(kana).toMatch(/^[ぁ-ん]+$/);
			expect(en).toMatch(/^[A-Z][a-z]+(-[A-Z][a-z]+)?( (City|Town|Village))?$/);
		}
	});

	it('is read back to the byte', () => {
		const text = readFileSync(REGISTER, 'utf8');
		expect(formatRegister(parseRegister(text, REGISTER))).toBe(text);
	});

	it('says where a value is wrong', () => {
		const text = formatRegister(register.slice(0, 2)).replace('1973395', 'many');
		expect(() => parseRegister(text, 'r.csv')).toThrow(
			'r.csv:3 北海道札幌市: population: "many" is no number'
		);
	});
});

describe('region', () => {
	it.each([
		['01', 'hokkaido'],
		['07', 'tohoku'],
		['08', 'kanto'],
		['14204', 'kanto'],
		['15', 'chubu'],
		['23', 'chubu'],
		['24201', 'kinki'],
		['31', 'chugoku'],
		['38202', 'shikoku'],
		['47', 'kyushu']
	])('%s is in %s', (code, region) => {
		expect(regionOf(code)).toBe(region);
	});
});
