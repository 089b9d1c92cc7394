import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seriesFiles } from '../../../../geodata/series/publish';
import {
	areaLines,
	breakPlaces,
	commonBase,
	endsOf,
	frameOf,
	placesInTime,
	relativeTo,
	smallLine,
	stretchesOf,
	valuesOf
} from '../../../../src/lib/derive/time/lines';
import { parseAreas } from '../../../../src/lib/model/area';
import { makeDataset } from '../../../../src/lib/model/dataset';
import type { IndicatorId } from '../../../../src/lib/model/indicator';
import { parseSeries } from '../../../../src/lib/model/series/parse-series';
import type { Series } from '../../../../src/lib/model/series/series';
import { MESSAGES } from '../../../../src/lib/text/messages';
import { tellLine } from '../../../../src/lib/text/time/lines';

const areas = parseAreas(JSON.parse(readFileSync('geodata/built/areas.json', 'utf8')));
const dataset = makeDataset({ areas, cases: [], editions: { data: '2026-11-29', boundaries: '2025-01-01' } });
const files = new Map(seriesFiles(areas));
const seriesOf = (id: IndicatorId) =>
	parseSeries(JSON.parse(files.get(`series/${id}.json`) ?? ''), id, dataset);
const cards = seriesOf('card-issued');
const fiscal = seriesOf('fiscal-capacity');
const openData = seriesOf('open-data');

describe('the lines of an area', () => {
	it('stand beside the median of its prefecture and of the country at every date', () => {
		const { area, prefecture, nation, among } = areaLines(dataset, cards, { code: '01100' });
		expect(area[0]).toBe(7.4);
		expect(area.at(-1)).toBe(56.8);
		expect(among).toBe('municipalities');
		const last = dataset.municipalities
			.map(({ code }) => cards.of(code, 45))
			.filter((value) => typeof value === 'number')
			.sort((a, b) => a - b);
		expect(last).toHaveLength(1741);
		expect(nation.at(-1)).toBe(last[870]);
		expect(prefecture).toHaveLength(46);
		expect(prefecture?.every((value) => typeof value === 'number')).toBe(true);
	});
	it('are worked out once a series, and fast', () => {
		const started = performance.now();
		const first = areaLines(dataset, seriesOf('card-issued'), { code: '01100' });
		expect(performance.now() - started).toBeLessThan(1500);
		expect(areaLines(dataset, first.series, { code: '38201' }).nation).toBe(first.nation);
	});
	it('of a prefecture without values of its own are the medians of municipalities', () => {
		const of: Series['of'] = (code, at) => (code.length === 2 ? 'not-computed' : fiscal.of(code, at));
		const lines = areaLines(dataset, { ...fiscal, of }, { code: '38' });
		expect(endsOf(lines.area)).toBeNull();
		expect(lines.among).toBe('municipalities');
		expect(lines.prefecture).toEqual(areaLines(dataset, fiscal, { code: '38201' }).prefecture);
	});
	it('of a prefecture with values of its own stand beside the median of the 47', () => {
		const { among, prefecture, nation } = areaLines(dataset, cards, { code: '38' });
		expect(among).toBe('prefectures');
		expect(prefecture).toBeNull();
		const last = dataset.prefectures
			.map(({ code }) => cards.of(code, 45))
			.filter((value) => typeof value === 'number')
			.sort((a, b) => a - b);
		expect(nation.at(-1)).toBe(last[23]);
	});
	it('of done or not done are shares of those surveyed, and of a prefecture its share', () => {
		const { doneOrNot, area, nation } = areaLines(dataset, openData, { code: '01100' });
		expect(doneOrNot).toBe(true);
		expect(area).toEqual([1, 1]);
		expect(nation[0]).toBeCloseTo((100 * 924) / 1668, 6);
		expect(nation[1]).toBeCloseTo((100 * 1185) / 1402, 6);
		const prefecture = areaLines(dataset, openData, { code: '38' });
		expect(prefecture).toMatchObject({ doneOrNot: false, prefecture: null, among: 'prefectures' });
	});
});

describe('a line', () => {
	it('is broken where a value is missing, as before a merger', () => {
		// 糸島市, made on 1 January 2010.
		const values = valuesOf(fiscal, '40230');
		expect(endsOf(values)?.[0]).toBe(fiscal.dates.indexOf('FY2009'));
		expect(stretchesOf(values, [])).toHaveLength(1);
		expect(stretchesOf([1, 'missing', 2, 3], []).map((each) => each.map(({ at }) => at))).toEqual([
			[0],
			[2, 3]
		]);
	});
	it('is broken where values are of something else from there on', () => {
		expect(breakPlaces(openData)).toEqual([1]);
		expect(stretchesOf([1, 2, 3, 4], [2]).map((each) => each.map(({ at }) => at))).toEqual([
			[0, 1],
			[2, 3]
		]);
	});
	it('runs true to the calendar, whatever the dates are written like', () => {
		expect(placesInTime(['2008-03-31', '2009-03-31', '2012-03-31']).map((x) => Math.round(100 * x))).toEqual([
			0, 25, 100
		]);
		expect(placesInTime(fiscal.dates)[8]).toBeCloseTo(0.5, 3);
		expect(placesInTime(['2020-11', '2024-10'])).toEqual([0, 1]);
		expect(placesInTime(['2021'])).toEqual([0.5]);
	});
	it('of a total is told in per cent of a date that all have', () => {
		const lines = [
			['missing', 200, 210],
			[1000, 2000, 1000],
			['not-computed', 'not-computed', 'not-computed']
		] as const;
		expect(commonBase(lines)).toBe(1);
		expect(relativeTo(lines[0], 1)).toEqual(['missing', 100, 105]);
		expect(relativeTo(lines[1], 1)).toEqual([50, 100, 50]);
	});
});

describe('the frame of lines', () => {
	it('has rounded values, and begins at zero where zero is near', () => {
		const { area, nation, prefecture } = areaLines(dataset, cards, { code: '01100' });
		const { ticks, y, x } = frameOf(cards, [area, nation, prefecture ?? []]);
		expect(ticks[0]).toBe(0);
		expect(y(0)).toBe(0);
		expect(y(ticks.at(-1) ?? NaN)).toBe(1);
		expect([x[0], x.at(-1)]).toEqual([0, 1]);
	});
	it('does not make much of next to nothing', () => {
		const { y } = frameOf({ dates: ['2020', '2021'] }, [[0.71, 0.72]]);
		expect(y(0.72) - y(0.71)).toBeLessThan(0.2);
		expect(frameOf({ dates: ['2020'] }, [[0]]).y(0)).toBe(0);
	});
});

describe('the small line', () => {
	it('marks a date, and nothing where there is no value', () => {
		const line = smallLine(cards, '01100');
		expect(line.at(0)?.x).toBe(0);
		expect(line.at(45)?.x).toBe(1);
		expect(line.stretches).toHaveLength(1);
		expect(smallLine(fiscal, '40230').at(0)).toBeNull();
	});
	it('is told from its first value to its last', () => {
		expect(tellLine(cards, '01100', MESSAGES.ja)).toBe('2017年3月の7.4%から2022年12月の56.8%へ');
		expect(tellLine(cards, '01100', MESSAGES.en)).toBe('from 7.4% in Mar 2017 to 56.8% in Dec 2022');
		expect(tellLine(openData, '01100', MESSAGES.ja)).toBe('2020年11月の実施から2024年10月の実施へ');
		const one = { ...cards, dates: ['2022-12-31'], of: () => 5 } satisfies Series;
		expect(tellLine(one, '01100', MESSAGES.ja)).toBe('2022年12月に5%');
		expect(tellLine({ ...one, of: () => 'missing' }, '01100', MESSAGES.ja)).toBe('');
	});
});
