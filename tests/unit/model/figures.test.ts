import { describe, expect, it } from 'vitest';
import { parseFigures } from '../../../src/lib/model/figures';
import { miniCountry } from '../../fixtures/mini-country';
import { miniFigures, miniFiguresFile } from '../../fixtures/mini-figures';

const figures = miniFigures();
const { areaByCode } = miniCountry();
const of = (id: Parameters<typeof figures.of>[0], code: string) => {
	const area = areaByCode.get(code);
	if (!area) throw new Error(code);
	return figures.of(id, area);
};

describe('figures', () => {
	it('tell done, not done and not surveyed apart', () => {
		expect(['01100', '01403', '01233'].map((code) => of('dx-policy', code).value)).toEqual([
			1,
			0,
			'not-surveyed'
		]);
	});
	it('tell 0 from missing', () => {
		expect(of('online-procedures', '01403')).toEqual({ value: 0, of: [0, 20] });
		expect(of('online-procedures', '01517')).toEqual({ value: 'missing', of: [0, 0] });
	});
	it('of prefectures follow the rule: a share of those surveyed, a ratio of sums, a weighted mean, none', () => {
		expect(of('dx-policy', '01').of).toEqual([1, 3]);
		expect(of('online-procedures', '01')).toEqual({ value: 33.3333, of: [20, 60] });
		expect(of('population-2050', '01').value).toBe(88);
		expect(of('population-2050', '07').value).toBe('missing');
		expect(of('japanese-residents', '07').value).toBe(400);
		expect(of('fiscal-capacity', '07').value).toBe('not-computed');
	});
	it('of population, area and density are those of the register', () => {
		expect(of('population', '07546').value).toBe(0);
		expect(of('area', '01').value).toBe(400);
		expect(of('density', '01100').value).toBe(40);
		expect(of('density', '01695').value).toBe('missing');
	});
	it('of a northern village are missing', () => {
		expect(of('cio', '01695').value).toBe('missing');
	});
	it('say how they were obtained and what they do not say, in both languages', () => {
		const { obtained, silent, licence } = figures.notesOf('japanese-residents');
		expect([obtained.ja, obtained.en, licence].every((text) => text.length > 5)).toBe(true);
		expect(silent.ja).toContain('外国人');
		expect(silent.en).toContain('foreign');
	});
});

describe('a file of figures that is not as it should be', () => {
	type File = Record<string, Record<string, unknown>>;
	const broken = (change: (file: File) => void): (() => unknown) => {
		const file = JSON.parse(miniFiguresFile()) as File;
		change(file);
		return () => parseFigures(file);
	};
	it('is refused with the place of what is wrong', () => {
		expect(() => parseFigures([])).toThrow('indicators: found [], expected an object');
		expect(broken((file) => delete file.values?.cio)).toThrow('values.cio');
		expect(broken((file) => (file.values?.cio as unknown[] | undefined)?.pop())).toThrow('expected 10');
		expect(broken((file) => Object.assign(file.values?.cio ?? [], ['soon']))).toThrow(
			'values.cio[0]: found "soon"'
		);
	});
});
