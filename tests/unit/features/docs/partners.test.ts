import { describe, expect, it } from 'vitest';
import { partnerTables, WORKED } from '../../../../src/lib/features/docs/tables/partners';
import { LANGUAGES } from '../../../../src/lib/view/view';

describe('the score worked out', () => {
	it('is what the formula of the page gives', () => {
		const near = 1 / (1 + 25 / 50);
		const experienced = ((1 + 0.5) / 3 + 2 / 3) / 2;
		const alike = 0.5 / (1 + Math.log(1.2) / Math.log(1.5));
		expect(WORKED.parts).toEqual({ near, experienced, alike });
		expect(WORKED.total).toBeCloseTo((near * 8 + experienced * 3 + alike * 3) / 14, 8);
	});
	it.each(LANGUAGES)('is shown with its numbers in %s', (lang) => {
		expect(partnerTables['partner-example'](lang).rows.map((row) => row[2])).toEqual([
			'0.667',
			'0.583',
			'0.345',
			WORKED.total.toFixed(3)
		]);
		expect(partnerTables['partner-score'](lang).rows.flat().join()).toMatch(/50.*0\.75.*6.*0\.5.*10/s);
	});
});
