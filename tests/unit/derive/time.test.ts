import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicatorsJson } from '../../../geodata/indicators/publish';
import { seriesFiles } from '../../../geodata/series/publish';
import { deriveView } from '../../../src/lib/derive/derive-view';
import { NOTHING_LOADED } from '../../../src/lib/derive/derived-view';
import { makeMeasurePanel } from '../../../src/lib/derive/measure-panel';
import { partOf } from '../../../src/lib/derive/part';
import { linedOf } from '../../../src/lib/derive/choropleth';
import * as timing from '../../../src/lib/derive/time';
import { parseAreas } from '../../../src/lib/model/area';
import { makeDataset } from '../../../src/lib/model/dataset';
import { parseFigures } from '../../../src/lib/model/figures';
import type { IndicatorId } from '../../../src/lib/model/indicator';
import { parseSeries } from '../../../src/lib/model/series/parse-series';
import { withUserSeries } from '../../../src/lib/model/series/user-series';
import type { UserMeasure } from '../../../src/lib/model/user-measure';
import { defaultView, NEWEST, NO_FILTERS } from '../../../src/lib/view/defaults';
import { tellArea } from '../../../src/lib/text/describe';
import { EXPORT_WORDS } from '../../../src/lib/text/export/words';
import { headline } from '../../../src/lib/text/headline';
import { legendRows } from '../../../src/lib/text/legend-rows';
import { learn, MESSAGES } from '../../../src/lib/text/messages';
import { choroplethCredits, measureNotes } from '../../../src/lib/text/time';
import type { Level, TimeView } from '../../../src/lib/view/view';

const { multiplesOf, timedChoropleth } = timing;
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const areas = parseAreas(readJson('geodata/built/areas.json'));
const dataset = makeDataset({ areas, cases: [], editions: { data: '2026-11-29', boundaries: '2025-01-01' } });
const files = new Map(seriesFiles(areas));
const seriesOf = (id: IndicatorId) =>
	parseSeries(JSON.parse(files.get(`series/${id}.json`) ?? ''), id, dataset);
const byId = new Map(
	(['card-issued', 'open-data', 'fiscal-capacity'] as const).map((id) => [id, seriesOf(id)])
);

function shown(measure: IndicatorId, time: Partial<TimeView>, level: Level = 'municipality') {
	const input = { level, measure, breaks: null, cases: [] };
	const found = timedChoropleth(dataset, input, byId, { ...NEWEST, ...time });
	if (!found) throw new Error(`no series of ${measure}`);
	return found;
}

describe('a measure at a date', () => {
	it('has the value that was published then', () => {
		expect(shown('card-issued', { at: '2017-03-08' }).byArea.get('01100')?.value).toBe(7.4);
		expect(shown('card-issued', { at: '2022-12-31' }).byArea.get('01100')?.value).toBe(56.8);
	});
	it('keeps its classes on every date, so that colours compare', () => {
		const rangesAt = (at: string) => shown('card-issued', { at }).classes.map(({ from, to }) => [from, to]);
		expect(rangesAt('2017-03-08')).toEqual(rangesAt('2022-12-31'));
		expect(rangesAt('2017-03-08')).toHaveLength(5);
	});
	it('of categories has their colours on every date, and no change', () => {
		const mine: UserMeasure = {
			...{ title: '状況', file: '表.csv', kind: 'category', unit: '', blank: new Set<string>() },
			categories: ['未実施', '実施', '調査無し'],
			values: new Map([['38202', 1]]),
			course: {
				dates: ['2020', '2021'],
				values: new Map([
					['38202', [0, 1]],
					['38201', [2, null]]
				])
			}
		};
		const series = withUserSeries(new Map(), { mine });
		const input = { level: 'municipality', measure: 'mine', breaks: null, cases: [] } as const;
		const at = (time: Partial<TimeView>) => timedChoropleth(dataset, input, series, { ...NEWEST, ...time });
		const told = (time: Partial<TimeView>) =>
			['38202', '38201', '38204'].map((code) => at(time)?.byArea.get(code)?.shade);
		expect(told({ at: '2020' })).toEqual([0, 'not-surveyed', 'unrecorded']);
		expect(told({ at: '2021' })).toEqual([1, 'missing', 'unrecorded']);
		expect(at({ at: '2021', from: '2020' })).toMatchObject({ hues: 'kinds', time: { change: null } });
		expect(at({ at: '2020' })?.classes).toHaveLength(2);
		expect(linedOf({ ...shown('card-issued', {}), measure: 'mine' }, series)).toBeNull();
	});
	it('plays from the lightest to the darkest', () => {
		const meanClass = (at: string) => {
			const shades = [...shown('card-issued', { at }).byArea.values()].flatMap(({ shade }) =>
				typeof shade === 'number' ? [shade] : []
			);
			return shades.reduce<number>((sum, shade) => sum + shade, 0) / shades.length;
		};
		expect(meanClass('2017-03-08')).toBeLessThan(0.2);
		expect(meanClass('2022-12-31')).toBeGreaterThan(3.9);
	});
	it('that it lacks has the nearest earlier one, and says so', () => {
		const { time } = shown('card-issued', { at: '2020-03-15' });
		expect(time).toMatchObject({ at: '2020-03-01', asked: '2020-03-15' });
	});
	it('of a prefecture is the share of those surveyed', () => {
		const { value } = shown('open-data', { at: '2024-10' }, 'prefecture').byArea.get('13') ?? {};
		expect(value).toBeGreaterThan(50);
	});
});

describe('a change', () => {
	it('of done or not done counts who began, went on, and gave up', () => {
		const { counts, hues } = shown('open-data', { from: '2020-11', at: '2024-10' });
		expect(hues).toBe('turned');
		expect(counts.get(2)).toBe(419);
		expect(counts.get(0)).toBe(53);
		expect(counts.get(1)).toBe(924 - 53 - 155);
	});
	it('tells that the questions differ', () => {
		expect(shown('open-data', { from: '2020-11', at: '2024-10' }).time?.breaks).toHaveLength(1);
	});
	it('that goes one way but for a few has one class for those', () => {
		const { hues, classes } = shown('card-issued', { from: '2017-03-08', at: '2022-12-31' });
		expect(hues).toBe('mostly-rise');
		expect(classes).toHaveLength(5);
		expect(classes[0]).toMatchObject({ to: 0, count: 0 });
	});
	it('that goes both ways has two hues that meet at zero', () => {
		const { hues, classes, byArea } = shown('fiscal-capacity', { from: 'FY2008', at: 'FY2021' });
		expect(['fall-rise', 'rise-fall']).toContain(hues);
		const bounds = [...classes.map(({ from }) => from), classes.at(-1)?.to];
		expect(bounds).toContain(0);
		const below = bounds.indexOf(0);
		for (const { shade, value } of byArea.values()) {
			if (typeof shade !== 'number' || value === null) continue;
			expect(shade < below).toBe(value < 0);
		}
	});
	it('in per cent is of the value before', () => {
		const time = { from: 'FY2008', at: 'FY2021' };
		const difference = shown('fiscal-capacity', time).byArea.get('01100')?.value ?? NaN;
		const percent = shown('fiscal-capacity', { ...time, change: 'percent' }).byArea.get('01100')?.value;
		const before = shown('fiscal-capacity', { at: 'FY2008' }).byArea.get('01100')?.value ?? NaN;
		expect(percent).toBeCloseTo((100 * difference) / before, 3);
	});
	it('from before a municipality was there has no value', () => {
		const found = shown('fiscal-capacity', { from: 'FY2005', at: 'FY2021' }).byArea.get('07214');
		expect(found).toEqual({ shade: 'missing', value: null });
	});
});

describe('a panel of a change', () => {
	const figures = parseFigures(JSON.parse(indicatorsJson(areas)));
	const panelOf = (measure: IndicatorId, some: Partial<TimeView>) => {
		const view = { ...defaultView(), level: 'municipality' as const, measure, time: { ...NEWEST, ...some } };
		const loaded = { ...NOTHING_LOADED, figures, series: byId, timing };
		const { choropleth, scoped, cases } = deriveView(view, dataset, loaded);
		const at = (date: string) => timing.figuresAt(figures, byId, { ...NEWEST, at: date });
		const { time } = choropleth;
		return makeMeasurePanel({
			...{ dataset, scoped, cases, themes: [], choropleth, evidence: null, frontier: null },
			...{ userMeasures: {}, figures: at(time?.at ?? '') },
			...(time?.change && { before: at(time.change.from) })
		});
	};
	it('tells how the share of all together has changed, in points', () => {
		const then = panelOf('open-data', { at: '2020-11' }).together?.value ?? NaN;
		const now = panelOf('open-data', { at: '2024-10' }).together?.value ?? NaN;
		expect(now).toBeCloseTo((100 * 1185) / 1402, 6);
		expect(panelOf('open-data', { from: '2020-11', at: '2024-10' }).together?.value).toBeCloseTo(
			now - then,
			6
		);
	});
	it('has medians of changes where there is no value of all together', () => {
		const { together, ofMedians, bars, median } = panelOf('card-issued', {
			from: '2017-03-08',
			at: '2022-12-31'
		});
		expect(together).toBeNull();
		expect(ofMedians).toBe(true);
		expect(bars.length).toBeGreaterThan(5);
		expect(median).toBeGreaterThan(40);
	});
	it('ranks by the change', () => {
		const { highest, lowest } = panelOf('fiscal-capacity', { from: 'FY2008', at: 'FY2021' });
		expect(highest[0]?.value).toBeGreaterThan(0);
		expect(lowest[0]?.value).toBeLessThan(0);
	});
});

describe('what is said of a change', () => {
	const change = shown('open-data', { from: '2020-11', at: '2024-10' });
	it.each(['ja', 'en'] as const)('has both dates in titles, notes and credits (%s)', async (lang) => {
		await learn(lang);
		const t = MESSAGES[lang];
		const dates = lang === 'ja' ? ['2020年11月', '2024年10月'] : ['Nov 2020', 'Oct 2024'];
		const { title } = headline(
			{ choropleth: change, cases: [], counted: 1741, unit: '', place: null, filters: NO_FILTERS },
			t,
			EXPORT_WORDS[lang]
		);
		const said = [title, measureNotes(change, t).join(' '), choroplethCredits(change, [], t).join(' ')];
		for (const text of said) for (const date of dates) expect(text).toContain(date);
	});
	it('is words in the legend and for an area, and what did not turn apart', () => {
		const rows = legendRows(change, MESSAGES.ja).map(({ label }) => label);
		expect(rows.slice(0, 4)).toEqual([
			'未実施から実施へ',
			'引き続き実施',
			'実施から未実施へ',
			'引き続き未実施'
		]);
		expect(tellArea('01100', change, MESSAGES.ja)).toEqual([
			'オープンデータの取組の変化（2020年11月→2024年10月） 引き続き実施'
		]);
	});
});

describe('a part of what is shown at a date', () => {
	it('is of that date too', () => {
		const whole = shown('open-data', { from: '2020-11', at: '2024-10' });
		const part = partOf(whole, (code) => code.startsWith('38'));
		expect([part.time, part.hues]).toEqual([whole.time, whole.hues]);
	});
});

describe('dates side by side', () => {
	it('are nine that are spread evenly, the first and the last among them', () => {
		const dates = multiplesOf(seriesOf('card-issued'), []);
		expect(dates).toHaveLength(9);
		expect([dates[0], dates.at(-1)]).toEqual(['2017-03-08', '2022-12-31']);
	});
	it('are those that are asked for, in order', () => {
		expect(multiplesOf(seriesOf('card-issued'), ['2022', '2019'])).toEqual(['2019-11-01', '2022-12-31']);
	});
});
