import { mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyToAnswers, applyToIndicators } from '../../../../geodata/figures/apply';
import { checkDifference, differenceOf } from '../../../../geodata/figures/difference';
import { editionsOf, readEditions, readFiles } from '../../../../geodata/figures/editions';
import { FORMS } from '../../../../geodata/figures/forms';
import { nextEdition } from '../../../../geodata/figures/schedule';
import {
	newestOf,
	readTables,
	withColumn,
	writeTables,
	type Tables
} from '../../../../geodata/figures/tables';
import { RENEWAL_FORMS } from '../../../../src/lib/features/docs/words/renewal';
import { isPrefectureCode } from '../../../../src/lib/model/code';
import { editionOf, FIGURE_EDITIONS, isPastDate } from '../../../../src/lib/model/editions/editions';
import { INDICATORS } from '../../../../src/lib/model/indicator';
import { municipalities, register } from './made-up';

const geodata = join(import.meta.dirname, '../../../../geodata');
const dates = new Map(readEditions().map(({ id, date }) => [id, date]));
const committed = readTables(geodata, (id) => dates.get(id) ?? '');
const values = (make: (i: number) => string) => new Map(municipalities.map(({ code }, i) => [code, make(i)]));
const EMPTY: Tables = new Map();

describe('a date of a series', () => {
	const first = withColumn(
		EMPTY,
		'residents',
		'2030-01-01',
		values((i) => String(i + 100))
	);
	it('is added in its place, and replaces the one that was there', () => {
		const two = withColumn(first, 'residents', '2029-01-01', values(String));
		expect([...(two.get('residents')?.keys() ?? [])]).toEqual(['2029-01-01', '2030-01-01']);
		const again = withColumn(
			two,
			'residents',
			'2029-01-01',
			values(() => '1')
		);
		expect(again.get('residents')?.get('2029-01-01')?.get('38202')).toBe('1');
		expect(again.get('residents')?.size).toBe(2);
		expect(newestOf(again, 'residents')?.date).toBe('2030-01-01');
	});
	it('of a figure without a series takes the place of the older one', () => {
		const two = withColumn(
			withColumn(EMPTY, 'standardization', '2026-01', values(String)),
			'standardization',
			'2026-02',
			values(String)
		);
		expect([...(two.get('standardization')?.keys() ?? [])]).toEqual(['2026-02']);
	});
	it('is held against the date before it: new, changed, gone, the largest by name', () => {
		const next = values((i) => (i === 0 ? '' : i === 1 ? '900' : String(i + 100)));
		const found = differenceOf(first, 'residents', '2031-01-01', next);
		expect(found).toMatchObject({ against: '2030-01-01', added: 0, changed: 1, gone: 1, leaps: 1 });
		expect(found.largest[0]?.slice(1)).toEqual(['101', '900']);
	});
	it('stops where it is likely to be another column', () => {
		const check = (date: string, make: (i: number) => string) => () => {
			const column = values(make);
			checkDifference('x', 'residents', date, column, differenceOf(first, 'residents', date, column));
		};
		expect(check('2030-01-01', (i) => String(i + 101))).toThrow(
			'1741 of 1741 cells of 2030-01-01 differ from those read before'
		);
		expect(check('2031-01-01', (i) => String(i + 100))).toThrow(
			'all values of 2031-01-01 are those of 2030-01-01'
		);
		expect(check('2031-01-01', (i) => String(2 * (i + 100)))).toThrow(
			'more than 1.5 times a year since 2030-01-01, or shrunk as fast; if it is right, run again with --accept'
		);
		// In five years much can happen.
		expect(check('2035-01-01', (i) => String(2 * (i + 100)))).not.toThrow();
		expect(check('2031-01-01', (i) => String(i + 103))).not.toThrow();
	});
});

describe('the next edition', () => {
	it('is reckoned from the rhythm of its publisher', () => {
		expect(nextEdition('juki', '2022-01-01')).toBe('2023-08');
		expect(nextEdition('fiscal-indices', 'FY2021')).toBe('2024-03');
		expect(nextEdition('cards', '2022-12-31')).toBe('2023-02');
		expect(nextEdition('ssdse', 'FY2022', '2026')).toBe('2027-07');
		expect(nextEdition('open-data-2024', '2024-10')).toBeNull();
	});
	it('is past its date from the month after', () => {
		const edition = { date: '2022-01-01', form: 'juki', read: '2026-11-29', next: '2023-08' };
		expect(isPastDate(edition, '2023-08-31')).toBe(false);
		expect(isPastDate(edition, '2023-09-01')).toBe(true);
		expect(isPastDate({ ...edition, next: null }, '2030-01-01')).toBe(false);
	});
});

describe('the committed tables', () => {
	const sum = (id: Parameters<typeof newestOf>[1], date: string) =>
		[...(committed.get(id)?.get(date) ?? [])].reduce(
			(total, [code, value]) => total + (isPrefectureCode(code) ? 0 : Number(value)),
			0
		);
	const count = (id: Parameters<typeof newestOf>[1], date: string, value: string) =>
		[...(committed.get(id)?.get(date) ?? [])].filter(
			([code, each]) => !isPrefectureCode(code) && each === value
		).length;
	it('add up to the national totals', () => {
		expect(
			['2008-03-31', '2012-03-31', '2013-03-31', '2021-01-01', '2022-01-01'].map((date) =>
				sum('residents', date)
			)
		).toEqual([...[127_066_178, 126_659_683, 128_373_879, 126_654_244, 125_927_902]]);
		expect(['yes', 'no', 'not-surveyed'].map((word) => count('open-data', '2024-10', word))).toEqual([
			1185, 217, 339
		]);
		expect(['yes', 'no', 'not-surveyed'].map((word) => count('open-data', '2020-11', word))).toEqual([
			924, 744, 73
		]);
		expect([
			municipalities.length - count('late-systems', '2025-12-31', '0'),
			sum('late-systems', '2025-12-31')
		]).toEqual([898, 8906]);
		expect([sum('staff', '2024'), sum('households', '2020-10-01')]).toEqual([697_282, 55_830_154]);
	});
	it('are written back the same to the byte', () => {
		const folder = mkdtempSync(join(tmpdir(), 'figures-'));
		try {
			for (const each of ['series', 'figures']) mkdirSync(join(folder, each));
			writeTables(folder, committed, new Set(committed.keys()), register);
			const files = [
				'figures/newest.csv',
				'series/residents.csv',
				'series/card-issued.csv',
				'series/open-data.csv'
			];
			for (const file of files)
				expect(readFileSync(join(folder, file)).equals(readFileSync(join(geodata, file))), file).toBe(true);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
	it('are of the editions that are recorded, for the app too', () => {
		const editions = editionsOf(committed, readFiles());
		expect(readEditions()).toEqual(editions);
		expect(editions.map(({ id }) => id)).toEqual([...committed.keys()]);
		expect(Object.keys(FIGURE_EDITIONS)).toEqual([...committed.keys()]);
		for (const { id, date, form, next } of editions)
			expect(editionOf(id)).toMatchObject({ date, form, next });
	});
	it('are the tables that the app is published from, too', () => {
		const text = (file: string) => readFileSync(join(geodata, file), 'utf8');
		expect(applyToIndicators(text('indicators.csv'), committed) === text('indicators.csv')).toBe(true);
		expect(applyToAnswers(text('prefecture-answers.csv'), committed) === text('prefecture-answers.csv')).toBe(
			true
		);
	});
	it('are of the dates that the registry of indicators says', () => {
		for (const { id, date } of INDICATORS) {
			const edition = editionOf(id);
			if (edition)
				expect([id, edition.date.startsWith(date) ? edition.date : date]).toEqual([id, edition.date]);
		}
	});
	it('are of forms that the documentation says how to renew', () => {
		expect(Object.keys(RENEWAL_FORMS).sort()).toEqual(FORMS.map(({ id }) => id).sort());
	});
});
