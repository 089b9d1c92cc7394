import { describe, expect, it } from 'vitest';
import { casesOnPaper } from '../../../../src/lib/derive/sheet/on-paper';
import { makeSheet } from '../../../../src/lib/derive/sheet/sheet';
import { checkSheet } from '../../../../src/lib/derive/sheet/sheet-check';
import { indexNeighbours } from '../../../../src/lib/model/dataset';
import { NO_TEXTS } from '../../../../src/lib/model/case-texts';
import { BORDERS, makeCase, miniCountry } from '../../../fixtures/mini-country';
import { miniFigures } from '../../../fixtures/mini-figures';

/** A sheet of two: one with many cases, one with a few. */
function sheetOf(many: number, few: number) {
	const of = (area: string, count: number) =>
		Array.from({ length: count }, (_, i) => makeCase({ id: `${area}-${String(i).padStart(3, '0')}`, area }));
	const country = miniCountry([...of('01100', many), ...of('01403', few)]);
	const { areas } = checkSheet(country, ['01100', '01403']);
	const neighbours = indexNeighbours(BORDERS);
	return makeSheet(
		{
			dataset: country,
			texts: NO_TEXTS,
			neighbours,
			figures: miniFigures(),
			links: new Map(),
			doneShare: 50
		},
		areas
	);
}

describe('the cases that a sheet lists on paper', () => {
	it('are all of them where there is room', () => {
		expect(casesOnPaper(sheetOf(5, 3)).size).toBe(8);
	});
	it('are the first of each municipality where there is not', () => {
		const sheet = sheetOf(300, 4);
		const listed = casesOnPaper(sheet);
		expect(listed.size).toBeLessThan(200);
		expect(listed.size).toBeGreaterThanOrEqual(6);
		for (const { cases } of sheet.areas) {
			for (const { number } of cases.slice(0, 3)) expect(listed).toContain(number);
		}
	});
	it('are fewer the longer the rest is', () => {
		const sheet = sheetOf(300, 4);
		const { matrix } = sheet;
		const longer = {
			...sheet,
			matrix: { ...matrix, rows: [...matrix.rows, ...matrix.rows, ...matrix.bare] }
		};
		expect(casesOnPaper(longer).size).toBeLessThan(casesOnPaper(sheet).size);
	});
});
