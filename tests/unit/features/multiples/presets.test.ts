import { describe, expect, it } from 'vitest';
import { presetDates, toggleDate } from '../../../../src/lib/features/multiples/presets';

const MONTHLY = ['2017-03-08', '2017-12-01', '2018-07-01', '2018-12-01', '2019-11-01'];
const YEARLY = Array.from({ length: 17 }, (_, i) => `FY${2005 + i}`);

describe('dates at once', () => {
	it('are the ends, or the newest of each year', () => {
		expect(presetDates('ends', MONTHLY)).toEqual(['2017-03-08', '2019-11-01']);
		expect(presetDates('yearly', MONTHLY)).toEqual(['2017-12-01', '2018-12-01', '2019-11-01']);
		expect(presetDates('evenly', MONTHLY)).toEqual([]);
	});
	it('are not offered where a series is yearly already, or has one date', () => {
		expect(presetDates('yearly', YEARLY)).toBeNull();
		expect(presetDates('ends', ['2024-10'])).toBeNull();
	});
});

describe('a date', () => {
	it('is added in its place, and taken out again', () => {
		expect(toggleDate(['2017-03-08', '2019-11-01'], '2018-07-01', MONTHLY)).toEqual([
			'2017-03-08',
			'2018-07-01',
			'2019-11-01'
		]);
		expect(toggleDate(['2017-03-08', '2018-07-01'], '2018-07-01', MONTHLY)).toEqual(['2017-03-08']);
	});
});
