import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicatorsJson } from '../../../geodata/indicators/publish';
import { lateSystemsOfPrefectures } from '../../../geodata/indicators/prefectures';
import { parseSeriesTable } from '../../../geodata/series/table';
import { parseAreas } from '../../../src/lib/model/area';
import { isPrefectureCode } from '../../../src/lib/model/code';
import { parseFigures } from '../../../src/lib/model/figures';
import { INDICATORS, type IndicatorId } from '../../../src/lib/model/indicator';
import { isOfFew } from '../../../src/lib/model/few';
import { CORE_SYSTEMS, packSystems, unpackSystems } from '../../../src/lib/model/packed/core-systems';

const geodata = join(import.meta.dirname, '..', '..', '..', 'geodata');
const areas = parseAreas(JSON.parse(readFileSync(join(geodata, 'built', 'areas.json'), 'utf8')));
const counted = areas.filter(({ kind }) => kind !== 'northern-village');
const prefectures = counted.filter(({ code }) => isPrefectureCode(code));
const municipalities = counted.filter(({ code }) => !isPrefectureCode(code));
const figures = parseFigures(JSON.parse(indicatorsJson(areas)));
const areaOf = (code: string) => areas.find((area) => area.code === code) as (typeof areas)[number];
const numbers = (id: IndicatorId, of = municipalities) =>
	of.flatMap((area) => {
		const { value } = figures.of(id, area);
		return typeof value === 'number' ? [value] : [];
	});
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const seriesOf = (id: string) =>
	parseSeriesTable(readFileSync(join(geodata, 'series', `${id}.csv`), 'utf8'), id);

/** The totals that the notes on the official figures state. */
describe('official figures', () => {
	it('count late systems as their publisher does, and each area’s names as many as are counted', () => {
		const late = numbers('late-systems');
		expect(late).toHaveLength(1741);
		expect(late.filter((value) => value > 0)).toHaveLength(898);
		expect(sum(late)).toBe(8906);
		for (const area of municipalities)
			expect(figures.lateSystemsOf(area.code).length, area.code).toBe(figures.of('late-systems', area).value);
		expect(figures.lateSystemsOf('01202').map(({ ja }) => ja)).toEqual(['子ども・子育て支援']);
	});
	it('have the prefectures’ own late systems, and the mean of their municipalities’ beside', () => {
		const own = prefectures.map(({ code }) => figures.ownOf('late-systems', code));
		expect(own.filter((value) => Number(value) > 0)).toHaveLength(37);
		expect(sum(own.map(Number))).toBe(50);
		expect(figures.ownOf('late-systems', '01')).toBe(0);
		expect(figures.lateSystemsOf('04').map(({ ja }) => ja)).toEqual(['児童扶養手当', '共通機能']);
		const inside = municipalities.filter(({ code }) => code.startsWith('04'));
		expect(figures.of('late-systems', areaOf('04')).value).toBeCloseTo(
			sum(numbers('late-systems', inside)) / inside.length,
			3
		);
	});
	it('are answers of prefectural offices, four of which all 47 gave alike', () => {
		const all = INDICATORS.filter(({ own, kind }) => own && kind === 'yes-no').filter(({ id }) =>
			prefectures.every(({ code }) => figures.ownOf(id, code) === 1)
		);
		expect(all.map(({ id }) => id)).toEqual(['dx-policy', 'staff-development', 'ai', 'telework']);
	});
	it('know of how few procedures a rate is', () => {
		expect(figures.of('online-procedures', areaOf('01361'))).toEqual({ value: 100, of: [1, 1] });
		expect(isOfFew(figures.of('online-procedures', areaOf('01361')).of)).toBe(true);
		expect(isOfFew([0, 10])).toBe(false);
		expect(isOfFew(null)).toBe(false);
	});
	it('count residents, with foreign residents, and none twice', () => {
		expect(sum(numbers('residents'))).toBe(125_927_902);
		expect(sum(numbers('residents', prefectures))).toBe(125_927_902);
		const { dates, byCode } = seriesOf('residents');
		const total = (date: string) =>
			sum(municipalities.map(({ code }) => Number(byCode.get(code)?.[dates.indexOf(date)])));
		expect(total('2008-03-31')).toBe(127_066_178);
		expect(total('2012-03-31')).toBe(126_659_683);
		expect(total('2013-03-31')).toBe(128_373_879);
		expect(total('2021-01-01')).toBe(126_654_244);
	});
	it('are shares of those whose age and nationality are known', () => {
		const part = (id: IndicatorId) => sum(municipalities.map((area) => figures.of(id, area).of?.[0] ?? 0));
		expect(part('aged-65')).toBe(35_335_805);
		expect(part('foreign-residents')).toBe(2_402_460);
		expect(numbers('aged-65')).toHaveLength(1740);
		expect(Math.max(...numbers('aged-65'))).toBeCloseTo(65.2, 1);
		expect(Math.max(...numbers('foreign-residents'))).toBeCloseTo(18.99, 2);
		expect(figures.of('aged-65', areaOf('07546')).value).toBe('missing');
		const [persons = 0, known = 1] = figures.of('aged-65', areaOf('01')).of ?? [];
		expect(figures.of('aged-65', areaOf('01')).value).toBeCloseTo((100 * persons) / known, 6);
	});
	it('know staff, for each thousand people of the census', () => {
		expect(sum(numbers('staff'))).toBe(697_282);
		expect(numbers('staff-per-1000')).toHaveLength(1740);
		expect(Math.max(...numbers('staff-per-1000'))).toBeCloseTo(148.8, 1);
		expect(figures.of('staff-per-1000', areaOf('20409')).of?.[0]).toBe(13);
		expect(figures.of('staff-per-1000', areaOf('07546')).value).toBe('missing');
		expect(figures.of('staff-per-1000', areaOf('13')).of?.[0]).toBe(figures.of('staff', areaOf('13')).value);
	});
	it('know the ordinary balance, above 100 too, and none of a prefecture', () => {
		const balance = numbers('ordinary-balance');
		expect(balance).toHaveLength(1741);
		expect([Math.min(...balance), Math.max(...balance)]).toEqual([44.5, 124.1]);
		expect(figures.of('ordinary-balance', areaOf('13')).value).toBe('not-computed');
	});
	it('know who works on open data, who does not, and who did not answer', () => {
		const answers = municipalities.map((area) => figures.of('open-data', area).value);
		const count = (value: number | string) => answers.filter((each) => each === value).length;
		expect([count(1), count(0), count('not-surveyed')]).toEqual([1185, 217, 339]);
	});
	it('are at the newest date of their series what they are alone', () => {
		for (const { id, date, digits } of INDICATORS.filter(({ series }) => series)) {
			const { dates, byCode } = seriesOf(id);
			expect(dates.at(-1), id).toBe(date);
			for (const area of municipalities) {
				const { value } = figures.of(id, area);
				const rounded = typeof value === 'number' ? Number(value.toFixed(digits)) : value;
				expect(byCode.get(area.code)?.at(-1), `${id} ${area.code}`).toBe(rounded);
			}
		}
	});
});

describe('the systems of an area', () => {
	it('are one number, and the names again', () => {
		const names = ['戸籍', '共通機能'];
		expect(unpackSystems(packSystems(names) ?? 0).map(({ ja }) => ja)).toEqual(names);
		expect(packSystems(CORE_SYSTEMS.map(({ ja }) => ja))).toBe(2 ** 21 - 1);
		expect(unpackSystems(0)).toEqual([]);
	});
	it.each([['住民記録'], ['戸籍', '戸籍']])(
		'are refused where a name is unknown or there twice',
		(...names) => {
			expect(packSystems(names)).toBeNull();
		}
	);
	it('are read of prefectures only', () => {
		const one = (code: string) => ({ code, applicable_count: 1, applicable_businesses: ['戸籍'] });
		expect([...lateSystemsOfPrefectures({ municipalities: [one('030007'), one('011002')] }).keys()]).toEqual([
			'03'
		]);
	});
});
