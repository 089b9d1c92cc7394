import { describe, expect, it } from 'vitest';
import { makeChoropleth } from '../../../src/lib/derive/choropleth';
import { makePair } from '../../../src/lib/derive/pair';
import { INDICATORS, indicatorById, type IndicatorId } from '../../../src/lib/model/indicator';
import { yearsSince } from '../../../src/lib/model/series/series';
import { formatDate } from '../../../src/lib/text/date';
import { creditsOf, creditsOfAll, indicatorNote } from '../../../src/lib/text/indicator';
import { MESSAGES } from '../../../src/lib/text/messages';
import { measureNotes } from '../../../src/lib/text/time';
import { LANGUAGES, type Measure } from '../../../src/lib/view/view';
import { miniCountry } from '../../fixtures/mini-country';

const DAY = '2026-11-29';
const note = (id: IndicatorId, lang: 'ja' | 'en' = 'ja'): string => {
	const indicator = indicatorById(id);
	return indicator ? indicatorNote(indicator, 'municipality', lang, { day: DAY }) : '';
};

describe('the note of a figure', () => {
	it('says date and source in both languages, of every one', () => {
		for (const lang of LANGUAGES)
			for (const indicator of INDICATORS) {
				expect(indicatorNote(indicator, 'municipality', lang), indicator.id).toContain(
					formatDate(indicator.date, lang)
				);
				expect(creditsOf(indicator.id, lang).join(), indicator.id).toContain(
					formatDate(indicator.date, lang)
				);
			}
	});
	it('names a publication once, with its dates, and of many the first and the last', () => {
		const dates = ['2017-03-08', '2020-01-01', '2021-01-01', '2022-01-01', '2022-12-31'];
		const told = (count: number, lang: 'ja' | 'en') =>
			creditsOfAll(
				dates.slice(0, count).map((date) => ({ id: 'card-issued', date })),
				lang
			);
		expect(told(2, 'ja')).toEqual([expect.stringContaining('（2017年3月8日、2020年1月1日）')]);
		expect(told(5, 'ja')).toEqual([expect.stringContaining('（2017年3月8日〜2022年12月31日）')]);
		expect(told(5, 'en')).toEqual([expect.stringContaining('8 Mar 2017–31 Dec 2022')]);
	});
	it('calls published only what was', () => {
		expect(note('fiscal-capacity')).toContain('2021年度、総務省の公表値です。');
		expect(note('aged-65')).toContain('公表資料を加工した値です。');
		expect(note('aged-65')).not.toContain('公表値です');
		expect(note('staff-per-1000', 'en')).toContain(
			'Worked out from data published by National Statistics Center'
		);
	});
	it('tells the day of publication from that of a survey', () => {
		expect(note('cio')).toBe('デジタル庁が2024年7月12日に公表した値です。調査の時点は、それより前です。');
		expect(note('late-systems')).toBe('2025年12月31日、デジタル庁の公表値です。公表は2026年2月27日です。');
		expect(note('cio', 'en')).toContain('the survey was earlier');
	});
	it('has the caveat wherever it is shown', () => {
		expect(note('standardization')).toContain('終えたものとして数えられていることがあります');
		expect(note('staff-per-1000')).toContain('2011年に避難した町村');
		for (const id of ['fiscal-capacity', 'ordinary-balance'] as const) {
			expect(note(id)).toContain('東京都の23区は計算が異なり');
			expect(note(id, 'en')).toContain('23 wards of Tokyo');
		}
	});
	it('says how old one of more than three years is', () => {
		expect(note('population')).toContain('6年前の値です。');
		expect(note('card-issued')).toContain('3年前の値です。');
		expect(note('residents', 'en')).toContain('The value is 4 years old.');
		expect(note('card-held')).not.toContain('年前');
		expect(note('population-2050')).not.toContain('年前');
	});
});

describe('whole years since a date', () => {
	it.each([
		['2020-10-01', 6],
		['2023-11-29', 3],
		['2023-11-30', 2],
		['2025-12', 0],
		['FY2021', 4],
		['2050', 0]
	])('%s: %i', (date, years) => {
		expect(yearsSince(date, DAY)).toBe(years);
	});
});

describe('the notes of two measures', () => {
	it('tell a rule that both share once', () => {
		const dated = { at: '2020-10-01', asked: null, change: null, breaks: [] };
		const shown = (measure: Measure, time?: typeof dated) => ({
			...makeChoropleth(miniCountry(), { level: 'prefecture', measure, breaks: null, cases: [] }),
			...(time && { time })
		});
		const notes = (one: Measure, other: Measure, time?: typeof dated) =>
			measureNotes(makePair(shown(one, time), shown(other)), MESSAGES.ja).map((text) =>
				text.includes('市区町村の合計です')
			);
		expect(notes('population', 'residents')).toEqual([false, true]);
		expect(notes('population', 'residents', dated)).toEqual([false, true]);
		expect(notes('population', 'aged-65')).toEqual([true, false]);
	});
	it('of one survey are one', () => {
		const shown = (measure: Measure) =>
			makeChoropleth(miniCountry(), { level: 'municipality', measure, breaks: null, cases: [] });
		for (const t of Object.values(MESSAGES))
			expect(measureNotes(makePair(shown('rpa'), shown('ai')), t)).toHaveLength(1);
	});
});
