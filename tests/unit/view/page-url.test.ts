import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGiven, toggleChosen } from '../../../src/lib/view/area-list';
import { formatPage, parsePage } from '../../../src/lib/view/page-url';

const query = (address: string) => new URL(address, 'https://example.jp').searchParams;
const areasIn = (given: URLSearchParams) => parsePage('sheet', given).areas;
const codes = fc.uniqueArray(fc.stringMatching(/^\d{5}$/), { maxLength: 12 });

describe('the address of a list of areas', () => {
	it('names the municipalities, and what has not its default value', () => {
		expect(formatPage('sheet', { areas: ['38202', '38203'], lang: 'ja', edition: null })).toBe(
			'/sheet/?areas=38202,38203'
		);
		expect(formatPage('sheet', { areas: ['38202'], lang: 'en', edition: '2026-11-22' })).toBe(
			'/sheet/?areas=38202&lang=en&ed=2026-11-22'
		);
		expect(formatPage('sheet', { areas: [], lang: 'ja', edition: null })).toBe('/sheet/');
		expect(formatPage('sheet', { areas: ['38202'], doneShare: 80 })).toBe('/sheet/?areas=38202&done=80');
		expect(formatPage('sheet', { areas: ['38202'], doneShare: 50 })).toBe('/sheet/?areas=38202');
		expect(formatPage('compare', { areas: ['38202', '38'], lang: 'ja', edition: null })).toBe(
			'/compare/?areas=38202,38'
		);
	});
	it('is read back as it was written, in the same order', () => {
		fc.assert(
			fc.property(codes, (given) => {
				expect(areasIn(query(formatPage('sheet', { areas: given, lang: 'ja', edition: null })))).toEqual(
					given
				);
			})
		);
	});
	it('keeps what is repeated or wrong, which the register has to judge', () => {
		expect(areasIn(query('/sheet/?areas=38202,38202,x'))).toEqual(['38202', '38202', 'x']);
	});
	it('is read with full-width commas, spaces, and the parameter given twice', () => {
		expect(readGiven('38202、38203，38204 38205,,')).toEqual(['38202', '38203', '38204', '38205']);
		expect(areasIn(query('/sheet/?areas=38202&areas=38203'))).toEqual(['38202', '38203']);
	});
});

describe('toggleChosen', () => {
	it('adds at the end, takes out, and twice is as before', () => {
		expect(toggleChosen(['38202'], '38203')).toEqual(['38202', '38203']);
		expect(toggleChosen(['38202', '38203'], '38202')).toEqual(['38203']);
		fc.assert(
			fc.property(codes, (chosen) => {
				expect(toggleChosen(toggleChosen(chosen, '00000'), '00000')).toEqual(
					chosen.filter((code) => code !== '00000')
				);
			})
		);
	});
});
