import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureValue } from '../../../../src/lib/model/prefecture-figure';
import { packSeries, unpackSeries } from '../../../../src/lib/model/series/columns';
import { lastDayOf, placeOfDate } from '../../../../src/lib/model/series/series';

const codes = ['01', '02', '01100'];
const value: fc.Arbitrary<FigureValue> = fc.oneof(
	fc.integer({ min: -1000, max: 4_000_000 }).map((n) => n / 10),
	fc.constantFrom<FigureValue>('missing', 'not-surveyed')
);

describe('a packed series', () => {
	it('comes out as it went in', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 8 }), (values) => {
				const dates = values.map((_, i) => String(2001 + i));
				const packed: unknown = JSON.parse(
					JSON.stringify(packSeries({ id: 'x', dates, breaks: [], values }, 1))
				);
				expect(unpackSeries(packed, codes).values).toEqual(values);
			})
		);
	});
	it('of other areas than there are says so', () => {
		const packed = packSeries({ id: 'x', dates: ['2001'], breaks: [], values: [[1, 2, 3]] }, 0);
		expect(() => unpackSeries(packed, ['01'])).toThrow('series.values[0]: found 3 areas, expected 1');
	});
	it('with a text short of its dates says so', () => {
		const packed = packSeries({ id: 'x', dates: ['2001'], breaks: [], values: [[1, 2, 3]] }, 0);
		expect(() => unpackSeries({ ...packed, dates: ['2001', '2002'] }, codes)).toThrow(
			'expected one for each of 2'
		);
	});
});

describe('a date that is asked for', () => {
	const dates = ['2017-03-08', '2020-03-01', '2022-12-31'];
	it.each([
		[null, 2],
		['2020-03-01', 1],
		['2020-03', 1],
		['2020', 1],
		['2019', 0],
		['2021-06-30', 1],
		['FY2019', 1],
		['2030', 2],
		['1999', 0]
	])('%s is the nearest earlier one', (asked, place) => {
		expect(placeOfDate(dates, asked)).toBe(place);
	});
	it('in a fiscal year ends in March of the next', () => {
		expect(lastDayOf('FY2021')).toBe('2022-03-31');
	});
});
