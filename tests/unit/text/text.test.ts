import { describe, expect, it } from 'vitest';
import type { Choropleth } from '../../../src/lib/derive/choropleth';
import { contactText, departmentIn } from '../../../src/lib/text/case-text';
import { en } from '../../../src/lib/text/en';
import { ja } from '../../../src/lib/text/ja';
import { sheetEn } from '../../../src/lib/features/sheet/words-en';
import { sheetJa } from '../../../src/lib/features/sheet/words-ja';
import { formatDate, formatPeriod } from '../../../src/lib/text/messages';
import { formatRange, formatValue } from '../../../src/lib/text/range';

describe('dates', () => {
	it.each([
		['2026-11-22', '2026年11月22日', '22 Nov 2026'],
		['2022-12', '2022年12月', 'Dec 2022'],
		['2021', '2021年', '2021'],
		['FY2021', '2021年度', 'fiscal 2021'],
		['someday', 'someday', 'someday']
	])('%s', (date, japanese, english) => {
		expect(formatDate(date, 'ja')).toBe(japanese);
		expect(formatDate(date, 'en')).toBe(english);
	});
	it('of a period name both ends, and leave open what is open', () => {
		expect(formatPeriod('FY2021/FY2023', 'ja')).toBe('2021年度〜2023年度');
		expect(formatPeriod('2020-02/', 'en')).toBe('Feb 2020–');
	});
});

describe('contacts', () => {
	const contact = { department: '広報課', departmentEn: 'Public Relations Division', tel: '079-427-9121' };
	it('name their department in the language of the page, where it was written in it', () => {
		expect(departmentIn('ja', contact)).toEqual({ text: '広報課', lang: 'ja' });
		expect(departmentIn('en', contact)).toEqual({ text: 'Public Relations Division', lang: 'en' });
		expect(departmentIn('en', { department: '広報課' })).toEqual({ text: '広報課', lang: 'ja' });
		expect(departmentIn('en', { tel: '1' })).toBeNull();
	});
	it('are one line each in a file', () => {
		expect(contactText([contact, { page: '問い合わせ', url: 'https://example.jp/' }], en)).toBe(
			`Public Relations Division ${en.case.tel} 079-427-9121\n問い合わせ https://example.jp/`
		);
	});
});

describe('classes in the legend', () => {
	const choropleth = (measure: Choropleth['measure'], bounds: readonly number[]): Choropleth => ({
		level: 'prefecture',
		measure,
		classes: bounds.slice(1).map((to, i) => ({ shade: i as 0, from: bounds[i] ?? 0, to, count: 1 })),
		counts: new Map(),
		byArea: new Map()
	});
	const labels = (measure: Choropleth['measure'], bounds: readonly number[], t = ja): string[] => {
		const each = choropleth(measure, bounds);
		return each.classes.map((one) => formatRange(one, each, t));
	};
	it('name whole numbers as they are counted', () => {
		expect(labels('cases', [1, 2, 4, 6])).toEqual(['1', '2〜3', '4〜6']);
	});
	it('name shares in per cent', () => {
		expect(labels('share', [0, 0.05, 0.1], en)).toEqual(['0%–5%', '5%–10%']);
	});
});

describe('values', () => {
	it.each([
		['cases', 5, '事例5件', '5 cases'],
		['cases', 1, '事例1件', '1 case'],
		['themes', 1, '1テーマ', '1 theme'],
		['share', 0.125, '12.5%', '12.5%'],
		['population', 1234567, '1,234,567人', '1,234,567 people'],
		['density', 361.9, '361.9人/km²', '361.9 people/km²']
	] as const)('of %s: %d', (measure, value, japanese, english) => {
		expect(formatValue(value, { measure, level: 'prefecture' }, ja)).toBe(japanese);
		expect(formatValue(value, { measure, level: 'prefecture' }, en)).toBe(english);
	});
});

describe.each([
	['the interface', ja, en],
	['the partnership sheet', sheetJa, sheetEn]
] as const)('the two languages of %s', (_, ja, en) => {
	const shape = (value: unknown): unknown => {
		if (typeof value === 'function') return 'function';
		if (typeof value !== 'object' || value === null) return typeof value;
		return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]));
	};
	it('say the same things', () => {
		expect(shape(en)).toEqual(shape(ja));
	});
	it('leave nothing in Japanese on the English side', () => {
		const kana = /[\u3040-\u30ff]/;
		const found: string[] = [];
		const visit = (value: unknown, path: string): void => {
			if (typeof value === 'string' && kana.test(value)) found.push(path);
			if (typeof value === 'object' && value !== null) {
				for (const [key, each] of Object.entries(value)) visit(each, `${path}.${key}`);
			}
		};
		visit(en, 'en');
		expect(found).toEqual([]);
	});
});
