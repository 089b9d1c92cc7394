import { describe, expect, it } from 'vitest';
import { unitOfAreas } from '../../../src/lib/text/area-units';
import { countAreas, makeChoropleth } from '../../../src/lib/derive/choropleth';
import { filterCases } from '../../../src/lib/derive/filter/filter';
import { MESSAGES } from '../../../src/lib/text/messages';
import { EXPORT_WORDS } from '../../../src/lib/text/export/words';
import { partOf } from '../../../src/lib/derive/part';
import { headline } from '../../../src/lib/text/headline';
import type { Filters, Level, Measure } from '../../../src/lib/view/view';
import { filters, miniCountry } from '../../fixtures/mini-country';

const dataset = miniCountry();
function told(
	lang: 'ja' | 'en',
	some: Partial<Filters> = {},
	{
		level = 'prefecture',
		measure = 'cases',
		known = null
	}: { level?: Level; measure?: Measure; known?: number | null } = {}
) {
	const set = filters(some);
	const cases = filterCases(dataset, set);
	const choropleth = makeChoropleth(dataset, { level, measure, breaks: null, cases });
	return headline(
		{
			choropleth,
			counted: countAreas(dataset, choropleth),
			unit: unitOfAreas(dataset, choropleth, lang),
			place: null,
			cases,
			filters: set,
			known
		},
		MESSAGES[lang],
		EXPORT_WORDS[lang]
	);
}

describe('what a view is headed with', () => {
	it('says where, what and by which areas', () => {
		expect(told('ja')).toEqual({
			title: '全国のDX事例の数（都道府県別）',
			sentence: '2道県のうち2道県の事例、合わせて7件を収録しています。'
		});
		expect(told('en')).toEqual({
			title: 'DX cases in Japan, by prefecture',
			sentence: '7 cases recorded from 2 of 2 prefectures.'
		});
	});
	it('of a theme that surveys ask about, tells official answers beside the cases', () => {
		const theme = { themes: ['operations/rpa-ai'] };
		const { sentence } = told('ja', theme, { level: 'municipality', known: 5 });
		expect(sentence).toMatch(/2件です。公式の調査に「実施」と答えた自治体も合わせると、5市町村です。/);
		expect(told('en', theme, { level: 'municipality', known: 5 }).sentence).toContain(
			'With those that answered “done” in an official survey, the total is 5 '
		);
		expect(told('ja', theme, { level: 'municipality' }).sentence).not.toContain('公式');
	});
	it('counts a joint case for each of its areas in view, and never more areas than there are', () => {
		const [item] = filterCases(dataset, filters({}));
		if (!item) throw new Error('no case');
		const [one, two] = dataset.municipalities;
		const joint = [{ ...item, area: one?.code ?? '', others: [two?.code ?? ''] }];
		const whole = makeChoropleth(dataset, {
			level: 'municipality',
			measure: 'cases',
			breaks: null,
			cases: joint
		});
		const sentenceOf = (choropleth: typeof whole): string =>
			headline(
				{
					...{ choropleth, counted: countAreas(dataset, choropleth), unit: '市', place: null },
					...{ cases: joint, filters: filters({}), known: null }
				},
				MESSAGES.ja,
				EXPORT_WORDS.ja
			).sentence;
		expect(sentenceOf(whole)).toContain('うち2市の事例、合わせて1件');
		expect(sentenceOf(partOf(whole, (code) => code === two?.code))).toContain(
			'1市のうち1市の事例、合わせて1件'
		);
	});
	it('names the one theme that is looked at, and every other condition in the sentence', () => {
		const one = told('ja', { themes: ['services/cashless'] });
		expect(one.title).toBe('全国の「キャッシュレス」の事例の数（都道府県別）');
		expect(one.sentence).toBe('条件（キャッシュレス）に合う事例は、2道県のうち1道県の1件です。');
		const two = told('en', { themes: ['services/cashless'], text: 'pay' });
		expect(two.title).toBe('DX cases in Japan, by prefecture');
		expect(two.sentence).toContain('Cashless payment; “pay”');
	});
	it('does not count what prefectures run among municipalities, nor the northern villages', () => {
		expect(told('ja', {}, { level: 'municipality' }).sentence).toBe(
			'8市町村のうち3市町村の事例、合わせて5件を収録しています。ほかに都道府県が行う事例が2件あります。'
		);
	});
	it('tells of figures where they are from', () => {
		expect(told('ja', {}, { measure: 'population' })).toEqual({
			title: '全国の人口（都道府県別）',
			sentence: '2020年10月1日、総務省の公表値です。都道府県の値は、市区町村の合計です。'
		});
	});
});
