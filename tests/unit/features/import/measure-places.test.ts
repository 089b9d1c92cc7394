/** Where a column goes that is put on the map beside others of a person's own. */
import { describe, expect, it } from 'vitest';
import { measurePlaces } from '../../../../src/lib/features/import/measure-places';
import type { UserMeasure } from '../../../../src/lib/model/user-measure';

const measure = (title: string, over: Partial<UserMeasure> = {}): UserMeasure => ({
	...{ title, file: 'a.csv', kind: 'number', unit: '', categories: [] },
	...{ values: new Map([['38202', 1]]), blank: new Set<string>() },
	...over
});
const told = (...places: Parameters<typeof measurePlaces>) =>
	measurePlaces(...places).map(({ id, replaces, beside }) =>
		[id, replaces && `for ${replaces.title}`, beside && `with ${beside.measure.title}`]
			.filter(Boolean)
			.join(' ')
	);

describe('a column that is put on the map', () => {
	it('19 is added, shown with one that is there, or takes its place', () => {
		expect(told({}, measure('a'))).toEqual(['mine']);
		expect(told({ mine: measure('a') }, measure('b'))).toEqual(['mine-2', 'mine-2 with a', 'mine for a']);
	});
	it('19 takes its own place again', () => {
		expect(told({ mine: measure('a'), 'mine-2': measure('b') }, measure('b'))).toEqual([
			...['mine-2 for b', 'mine-3', 'mine-3 with a', 'mine for a']
		]);
	});
	it('19 is no pair with categories, or with the other level', () => {
		const categories = measure('a', {
			kind: 'category',
			categories: ['実施'],
			values: new Map([['38202', 0]])
		});
		expect(told({ mine: categories }, measure('b'))).toEqual(['mine-2', 'mine for a']);
		const prefectures = measure('a', { values: new Map([['38', 1]]) });
		expect(told({ mine: prefectures }, measure('b'))).toEqual(['mine-2', 'mine for a']);
	});
	it('19 takes the place of one where there are three', () => {
		const three = { mine: measure('a'), 'mine-2': measure('b'), 'mine-3': measure('c') };
		expect(told(three, measure('d'))).toEqual(['mine for a', 'mine-2 for b', 'mine-3 for c']);
	});
});
