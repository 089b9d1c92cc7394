import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSimilar, makeProfile, positionOf, rankOf, spreadOf } from '../../../src/lib/derive/profile';
import { miniCountry } from '../../fixtures/mini-country';
import { miniFigures } from '../../fixtures/mini-figures';

const country = miniCountry();
const areaOf = (code: string) => {
	const area = country.areaByCode.get(code);
	if (!area) throw new Error(code);
	return area;
};
const profileOf = (code: string) => {
	const { rows } = makeProfile(country, miniFigures(), areaOf(code));
	return new Map(rows.map((row) => [row.indicator.id, row]));
};

describe('the profile of a municipality', () => {
	const sapporo = profileOf('01100');
	it('ranks it in its prefecture and in the country, the highest first', () => {
		// 0.8 福島市, 0.72 札幌市, 0.5 four others, 0.48 伊達市, 0.1 礼文町
		expect(sapporo.get('fiscal-capacity')).toMatchObject({
			country: { rank: 2, of: 8 },
			prefecture: { rank: 1, of: 4 }
		});
	});
	it('ranks it among those of similar size and kind, itself included', () => {
		// 600 persons in 伊達市 of 北海道, 580 in the one of 福島県.
		expect(profileOf('01233').get('population')?.similar).toEqual({ rank: 1, of: 2, ties: 0, done: 2 });
	});
	it('gives done or not done a share and no place', () => {
		expect(sapporo.get('dx-policy')).toMatchObject({ doneOrNot: true, country: { done: 2, of: 7 } });
	});
	it('leaves a rank out where there is no value', () => {
		expect(profileOf('01233').get('dx-policy')).toMatchObject({
			figure: { value: 'not-surveyed' },
			country: null
		});
		expect(profileOf('07546').get('population')?.similar).toBeNull();
	});
});

describe('the profile of a prefecture', () => {
	it('ranks it among prefectures only', () => {
		expect(profileOf('07').get('population')).toMatchObject({
			country: { rank: 2, of: 2 },
			prefecture: null,
			similar: null
		});
	});
	it('has no rank where no value is computed', () => {
		expect(profileOf('07').get('fiscal-capacity')).toMatchObject({
			figure: { value: 'not-computed' },
			country: null,
			spread: null
		});
	});
});

describe('similar', () => {
	it('is who is of the same kind and up to half as many again', () => {
		expect(areSimilar(areaOf('01233'), areaOf('07213'))).toBe(true);
		expect(areSimilar(areaOf('01233'), areaOf('01403'))).toBe(false);
		expect(areSimilar(areaOf('07546'), areaOf('07546'))).toBe(false);
	});
});

describe('ranks and positions', () => {
	const values = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
	it('run from 1 to the number of values, equals alike', () => {
		expect([30, 20, 20, 10].map((value) => rankOf(value, [10, 20, 20, 30]).rank)).toEqual([1, 2, 2, 4]);
	});
	it('tell how many share a place', () => {
		expect([30, 20, 10].map((value) => rankOf(value, [10, 20, 20, 30]).ties)).toEqual([0, 1, 0]);
	});
	it('keep the order of the values between both ends', () => {
		fc.assert(
			fc.property(values, (list) => {
				const spread = spreadOf(list);
				if (!spread) throw new Error('no values');
				const at = [...list].sort((a, b) => a - b).map((value) => positionOf(value, spread));
				expect(at.every((each, i) => each >= 0 && each <= 1 && each >= (at[i - 1] ?? 0))).toBe(true);
			})
		);
	});
});
