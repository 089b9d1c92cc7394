import { describe, expect, it } from 'vitest';
import { isDrawnAnew, isPlain } from '../../../../src/lib/features/shell/plain';

const COUNTRY = '/(explorer)/(atlas)';
const at = (query: string): URL => new URL(`https://example.org/${query}`);

describe('a page that begins with half the register', () => {
	it.each(['?lang=ja', '?lang=ja&level=municipality', '?lang=ja&camera=137,38,5'])('%s', (query) => {
		expect(isPlain(COUNTRY, at(query))).toBe(true);
	});
	it.each(['?lang=en', '?lang=ja&q=LINE'])('not %s', (query) => {
		expect(isPlain(COUNTRY, at(query))).toBe(false);
	});
	it('not the page of an area', () => {
		expect(isPlain('/(explorer)/(atlas)/area/[code]', at('?lang=ja'))).toBe(false);
	});
});

describe('a map that is drawn anew', () => {
	it.each(['?lang=en', '?level=municipality', '?measure=share', '?q=LINE'])('%s', (query) => {
		expect(isDrawnAnew(COUNTRY, at(query))).toBe(true);
	});
	it.each(['?lang=ja', '?lang=ja&camera=137,38,5&ed=2026-11-29'])('not %s', (query) => {
		expect(isDrawnAnew(COUNTRY, at(query))).toBe(false);
	});
	it('not another page', () => {
		expect(isDrawnAnew('/(explorer)/embed', at('?level=municipality'))).toBe(false);
	});
});
