import { describe, expect, it } from 'vitest';
import { whileSeen } from '../../../src/lib/map/while-seen';

describe('whileSeen', () => {
	it('keeps what was given at first or last seen, and catches up once it is seen', () => {
		const given = { measure: 'cases', scheme: 'light' };
		let isSeen = false;
		const shown = whileSeen(given, () => isSeen);
		expect(shown.measure).toBe('cases');
		given.measure = 'density';
		given.scheme = 'dark';
		// What was not read before is read as it is.
		expect([shown.measure, shown.scheme]).toEqual(['cases', 'dark']);
		isSeen = true;
		expect({ ...shown }).toEqual({ measure: 'density', scheme: 'dark' });
		given.measure = 'population';
		expect(shown.measure).toBe('population');
		isSeen = false;
		given.measure = 'cases';
		expect(shown.measure).toBe('population');
	});
});
