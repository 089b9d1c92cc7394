import { describe, expect, it } from 'vitest';
import { distancesFrom, makeSimilarity } from '../../../../src/lib/derive/partners/similar';
import { miniCountry } from '../../../fixtures/mini-country';
import { miniFigures } from '../../../fixtures/mini-figures';

const country = miniCountry();
const figures = miniFigures();
const areaOf = (code: string) => {
	const area = country.areaByCode.get(code);
	if (!area) throw new Error(code);
	return area;
};

describe('similar municipalities', () => {
	const ours = areaOf('01233');
	const found = makeSimilarity(country, figures, ours, ['fiscal-capacity']);
	it('are of the same kind, the nearest first, and never the municipality itself', () => {
		expect(found.similar.map(({ area }) => area.code)).not.toContain('01233');
		for (const { area } of found.similar) expect(['city', 'designated-city']).toContain(area.kind);
		const distances = found.similar.map(({ distance }) => distance);
		expect(distances).toEqual([...distances].sort((a, b) => a - b));
	});
	it('tell how far each figure is apart in standard deviations, and what it makes up', () => {
		// Fiscal capacity: 0.72, 0.48, 0.5, 0.1, 0.8, 0.5, 0.5, 0.5; mean 0.5125, sum of squares 0.29755.
		const date = found.similar.find(({ area }) => area.code === '07213');
		const part = date?.parts.find(({ indicator }) => indicator.id === 'fiscal-capacity');
		expect(part).toMatchObject({ ours: 0.48, theirs: 0.5 });
		expect(part?.apart).toBeCloseTo(0.02 / Math.sqrt(0.29755 / 8), 6);
		for (const { distance, parts } of found.similar) {
			const squares = parts.reduce((sum, { apart }) => sum + apart ** 2, 0);
			expect(distance).toBeCloseTo(Math.sqrt(squares / parts.length), 8);
			expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
		}
	});
	it('leave out a figure that the municipality has no value of, and count those that lack one', () => {
		// 双葉町 has no projection, and nobody lived there: nothing is left to compare.
		const futaba = makeSimilarity(country, figures, areaOf('07546'), ['population-2050']);
		expect(futaba.left.map(({ id }) => id)).toContain('population-2050');
		const namie = makeSimilarity(country, figures, areaOf('07545'), ['population-2050']);
		expect(namie.similar.map(({ area }) => area.code)).not.toContain('07546');
		expect(namie.lacking).toBeGreaterThan(0);
	});
	it('are as far one way as the other', () => {
		const there = distancesFrom(country, figures, ours, ['density', 'fiscal-capacity']);
		const back = distancesFrom(country, figures, areaOf('07213'), ['density', 'fiscal-capacity']);
		expect(there.get('07213')).toBe(back.get('01233'));
		expect(there.has('01233')).toBe(false);
	});
});
