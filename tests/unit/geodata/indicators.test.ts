import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ABOUT, TERMS } from '../../../src/lib/model/indicator-about';
import {
	PUBLISHED_RATIO,
	readCell,
	SOURCE_COLUMNS,
	TABLE_COLUMNS
} from '../../../geodata/indicators/columns';
import { makeIndicators } from '../../../geodata/indicators/make';
import { indicatorsJson, indicatorSources } from '../../../geodata/indicators/publish';
import { figureOf, formatIndicators, parseIndicators } from '../../../geodata/indicators/table';
import { readRegister } from '../../../geodata/register/table';
import { parseAreas } from '../../../src/lib/model/area';
import { isPrefectureCode } from '../../../src/lib/model/code';
import { parseFigures } from '../../../src/lib/model/figures';
import {
	INDICATORS,
	INDICATOR_SOURCES,
	indicatorById,
	type IndicatorId
} from '../../../src/lib/model/indicator';
import { prefectureFigure } from '../../../src/lib/model/prefecture-figure';

const geodata = join(import.meta.dirname, '..', '..', '..', 'geodata');
const text = readFileSync(join(geodata, 'indicators.csv'), 'utf8');
const rows = parseIndicators(text);
const register = readRegister(join(geodata, 'register.csv'));
const municipalities = register.filter(({ kind }) => kind !== 'prefecture' && kind !== 'northern-village');
const areas = parseAreas(JSON.parse(readFileSync(join(geodata, 'built', 'areas.json'), 'utf8')));
const known = (id: IndicatorId) => {
	const indicator = indicatorById(id);
	if (!indicator) throw new Error(id);
	return indicator;
};

/** The totals that geodata/README.md states. */
const POPULATION = 126_146_099;
const AREA = 372_957.34;
const JAPANESE = 120_653_227;

describe('the committed table', () => {
	it('has a row for every municipality of the register, and no other', () => {
		expect(rows.map(({ code }) => code)).toEqual(municipalities.map(({ code }) => code).sort());
	});
	it('is written back the same to the byte', () => {
		expect(formatIndicators(rows)).toBe(text);
	});
	it('holds nothing but numbers, yes, no, not-surveyed and blanks', () => {
		const held = INDICATORS.filter(({ inRegister }) => !inRegister);
		expect(() =>
			rows.flatMap((row) => held.map((indicator) => figureOf(row, indicator, 1000)))
		).not.toThrow();
	});
	it('knows eight municipalities that were not surveyed, thirteen without a projection and two without procedures', () => {
		const count = (id: IndicatorId, value: string) =>
			rows.filter((row) => figureOf(row, known(id), 1000).value === value).length;
		expect(count('cio', 'not-surveyed')).toBe(8);
		expect(count('ai', 'not-surveyed')).toBe(0);
		expect(count('population-2050', 'missing')).toBe(13);
		expect(count('online-procedures', 'missing')).toBe(2);
		expect(count('online-procedures', 'not-surveyed')).toBe(0);
	});
});

describe('totals', () => {
	const sumOf = (values: readonly number[]) =>
		prefectureFigure(
			'sum',
			'count',
			values.map((value) => ({ value, of: null, population: 0 }))
		).value;
	const byPrefecture = (of: (row: (typeof register)[number]) => number | null) =>
		register
			.filter(({ kind }) => kind === 'prefecture')
			.map(({ code }) => ({
				own: of(register.find((row) => row.code === code) as (typeof register)[number]),
				sum: sumOf(municipalities.filter((row) => row.code.startsWith(code)).map((row) => of(row) ?? NaN))
			}));
	it('of population: prefectures by the rule, and the country as the documentation states it', () => {
		const sums = byPrefecture(({ population }) => population);
		expect(sums.every(({ own, sum }) => own === sum)).toBe(true);
		expect(sums.reduce((total, { sum }) => total + Number(sum), 0)).toBe(POPULATION);
	});
	it('of area: prefectures by the rule, and the country as the documentation states it', () => {
		const sums = byPrefecture(({ areaKm2 }) => areaKm2);
		for (const { own, sum } of sums) expect(sum).toBeCloseTo(own ?? NaN, 6);
		expect(sums.reduce((total, { sum }) => total + Number(sum), 0)).toBeCloseTo(AREA, 2);
	});
	it('of Japanese residents, in the published file', () => {
		const figures = parseFigures(JSON.parse(indicatorsJson(areas)));
		const values = areas
			.filter(({ code }) => isPrefectureCode(code))
			.map((area) => Number(figures.of('japanese-residents', area).value));
		expect(values.reduce((total, value) => total + value, 0)).toBe(JAPANESE);
	});
	it('stand in the documentation', () => {
		const readme = readFileSync(join(geodata, 'README.md'), 'utf8');
		for (const total of ['126,146,099', '372,957.34', '120,653,227']) expect(readme).toContain(total);
	});
});

describe('what is told of an indicator', () => {
	it('is complete: how it was obtained, what it does not say, terms and credit', () => {
		for (const { id, source } of INDICATORS) {
			const { obtained, silent } = ABOUT[id];
			for (const said of [obtained.ja, obtained.en, silent.ja, silent.en]) expect(said, id).not.toBe('');
			expect(TERMS[source].licence, source).not.toBe('');
			expect(INDICATOR_SOURCES[source].credit, source).toContain(INDICATOR_SOURCES[source].title);
		}
	});
	it('credits every publication once among the sources', () => {
		const titles = indicatorSources().map(({ title }) => title);
		expect(new Set(titles).size).toBe(titles.length);
		expect(indicatorSources().some(({ publisher }) => publisher === '国立社会保障・人口問題研究所')).toBe(
			true
		);
	});
	it('shades no count where a rate is meant', () => {
		const counts = INDICATORS.filter(({ kind, shaded }) => kind === 'count' && shaded).map(({ id }) => id);
		// The population is the map's own measure of size; the others are looked at for their change.
		expect(counts).toEqual(['residents', 'population', 'staff']);
		for (const id of counts) if (id !== 'population') expect(known(id).series, id).toBe(true);
	});
});

describe('making the table', () => {
	const [first] = municipalities;
	const line = (change: Readonly<Record<string, string>> = {}): Record<string, string> => ({
		code6: '011002',
		pref: '北海道',
		name: '札幌市',
		population_census_2020: '1973395',
		area_km2_2026_01_01: '1121.26',
		...Object.fromEntries(
			TABLE_COLUMNS.map((column) => [
				SOURCE_COLUMNS[column],
				indicatorById(column)?.kind === 'yes-no' ? '未実施' : '20'
			])
		),
		similar_group: '政令指定都市',
		transition_late_systems: '1',
		transition_late_names: '戸籍',
		aged65_share_2020: '100',
		foreign_share_2020: '100',
		[PUBLISHED_RATIO]: '100%',
		...change
	});
	const making = (change: Readonly<Record<string, string>>) => () =>
		makeIndicators([line(change)], [{ code: '011002', ...line(change) }], first ? [first] : []);
	it('reads 実施, 未実施, 調査無し, a bare % and a blank as five different things', () => {
		expect(['実施', '未実施', '調査無し'].map((cell) => readCell('cio', cell, true))).toEqual([
			...['yes', 'no', 'not-surveyed']
		]);
		expect(['72%', '0%', '%', ''].map((cell) => readCell('card-held', cell, false))).toEqual([
			'72',
			'0',
			'',
			''
		]);
		expect(readCell('cio', '検討中', true)).toBeNull();
		expect(readCell('card-held', '172%', false)).toBeNull();
		expect(readCell('japanese-residents', '12.5', false)).toBeNull();
	});
	it('takes a row that the register knows', () => {
		expect(making({})()[0]?.cells.cio).toBe('no');
	});
	it.each([
		['a five-digit code', { code6: '12203' }, 'no municipality'],
		['a name of another place', { name: '函館市' }, '札幌市'],
		['a population that is not the register’s', { population_census_2020: '1' }, 'population: found 1'],
		['a group that does not exist', { similar_group: '町村Ⅸ－９' }, 'similar_group: found "町村Ⅸ－９"'],
		['an unknown answer', { [SOURCE_COLUMNS.cio]: '検討中' }, 'CIOの任命: found "検討中"'],
		['a ratio that its numbers do not give', { [PUBLISHED_RATIO]: '58%' }, 'found "58%", 20 of 20']
	])('stops at %s', (_, change, message) => {
		expect(making(change)).toThrow(message);
	});
	it('stops where a municipality has no row', () => {
		expect(() => makeIndicators([], [], first ? [first] : [])).toThrow(
			'1 municipalities without a row: 北海道札幌市'
		);
	});
});
