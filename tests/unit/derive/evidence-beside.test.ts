import { describe, expect, it } from 'vitest';
import { itemsAhead } from '../../../src/lib/derive/evidence-beside';
import { makeEvidence } from '../../../src/lib/measures/evidence';
import { miniCountry } from '../../fixtures/mini-country';
import { miniFigures } from '../../fixtures/mini-figures';

const dataset = miniCountry();
const index = (doneShare = 50) =>
	makeEvidence(dataset, { cases: dataset.cases, figures: miniFigures(), doneShare });
const ahead = (there: string, here: string, doneShare?: number) =>
	itemsAhead(index(doneShare), there, here).map(({ id }) => id);

describe('what a neighbour has', () => {
	it('is what it answers as done and the other as not done, a rate by its share', () => {
		expect(ahead('01100', '01403')).toEqual(['online-procedures', 'dx-policy']);
		expect(ahead('01100', '01403', 80)).toEqual(['dx-policy']);
		expect(ahead('01403', '01100')).toEqual([]);
	});
	it('is nothing where the other was not asked', () => {
		// 01233 was not asked for its policy.
		expect(ahead('01100', '01233')).not.toContain('dx-policy');
	});
	it('of prefectures is by their own answers', () => {
		expect(ahead('01', '07')).toEqual([]);
	});
});
