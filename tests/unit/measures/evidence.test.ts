import { describe, expect, it } from 'vitest';
import { makeEvidence } from '../../../src/lib/measures/evidence';
import { EVIDENCE, EVIDENCE_ITEMS, isOld, itemsOf, YES_NO_ITEMS } from '../../../src/lib/model/evidence';
import { indicatorById } from '../../../src/lib/model/indicator';
import { themeById, THEMES } from '../../../src/lib/model/theme';
import { miniCountry } from '../../fixtures/mini-country';
import { miniFigures } from '../../fixtures/mini-figures';

const dataset = miniCountry();
const figures = miniFigures();
const evidence = (doneShare = 50, cases = dataset.cases) =>
	makeEvidence(dataset, { cases, figures, doneShare });

describe('the table of themes and official items', () => {
	it('names finer themes that exist, and figures that answer yes or no or in per cent', () => {
		for (const [theme, items] of Object.entries(EVIDENCE_ITEMS)) {
			expect(themeById(theme), theme).toBeDefined();
			expect(theme).toContain('/');
			for (const id of items) expect(['yes-no', 'rate'], id).toContain(indicatorById(id)?.kind);
		}
	});
	it('counts every yes-or-no figure once', () => {
		const all = [...YES_NO_ITEMS].map(({ id }) => id);
		expect(new Set(all).size).toBe(all.length);
		expect(all.length).toBe(11);
	});
	it('answers for a group with what its finer themes have', () => {
		expect(itemsOf('operations')).toEqual(['ai', 'rpa', 'telework', 'standardization']);
		expect(itemsOf('smart-city')).toEqual([]);
	});
});

describe('age of an answer', () => {
	it.each([
		['2024-07-12', '2026-11-22', false],
		['2022-12-31', '2026-11-22', true],
		['2023-11-21', '2026-11-22', true],
		['2023-11-22', '2026-11-22', false],
		['2024-10', '2027-10-31', false],
		['2024-10', '2027-11-01', true],
		['FY2021', '2026-11-22', true]
	])('%s on %s: old is %s', (date, day, old) => {
		expect(isOld(date, day)).toBe(old);
	});
});

describe('evidence', () => {
	it('is done where the survey says so, not done where it says no', () => {
		expect(evidence(50, []).of('01100', 'organisation/headquarters')).toBe('done');
		expect(evidence(50, []).of('01403', 'organisation/headquarters')).toBe('not-done');
	});
	it('is unknown where no survey asks, or nobody answered', () => {
		expect(evidence(50, []).of('01100', 'smart-city/sdgs')).toBe('unknown');
		expect(evidence(50, []).of('99999', 'operations/telework')).toBe('unknown');
	});
	it('puts a case before an answer', () => {
		const [first] = dataset.cases;
		if (!first) throw new Error('no case');
		for (const theme of first.themes) expect(evidence().of(first.area, theme)).toBe('case');
		expect(evidence().cases(first.area, first.themes[0] ?? '')).toContain(first);
	});
	it('takes the strongest of several themes, of a group, and of all', () => {
		for (const { code } of dataset.municipalities) {
			const each = THEMES.flatMap(({ finer }) => finer.map(({ id }) => evidence().of(code, id)));
			const strongest = EVIDENCE.find((kind) => each.includes(kind));
			expect(evidence().of(code, [])).toBe(strongest);
			for (const group of THEMES) {
				const finer = group.finer.map(({ id }) => evidence().of(code, id));
				expect(evidence().of(code, group.id)).toBe(EVIDENCE.find((kind) => finer.includes(kind)));
			}
		}
	});
	it('takes a rate as done from the share that is chosen', () => {
		// 5 of 20 procedures are online, all 26 of childcare.
		expect(evidence(26, []).answers('01403', 'services/counter')).toMatchObject([
			{ indicator: { id: 'online-procedures' }, value: 0, done: false },
			{ indicator: { id: 'online-childcare' }, value: 100, done: true }
		]);
		expect(evidence(80, []).of('01403', 'operations/standardization')).toBe('done');
		expect(evidence(81, []).of('01403', 'operations/standardization')).toBe('not-done');
	});
	it('counts the yes among those surveyed', () => {
		expect(evidence().officialCount('01100')).toEqual({ done: 1, surveyed: 11 });
		expect(evidence().officialCount('01233')).toEqual({ done: 0, surveyed: 10 });
	});
	it('takes what a prefecture answered for itself, not its municipalities’ share', () => {
		expect(evidence(50, []).of('07', 'operations/rpa-ai')).toBe('done');
		expect(
			evidence(50, [])
				.answers('07', 'operations/rpa-ai')
				.map(({ value }) => value)
		).toEqual([1, 0]);
	});
	it('speaks of cases only while the figures are on their way', () => {
		const index = makeEvidence(dataset, { cases: [], figures: null, doneShare: 50 });
		expect(index.hasAnswers).toBe(false);
		expect(dataset.municipalities.map(({ code }) => index.of(code, []))).toEqual(
			dataset.municipalities.map(() => 'unknown')
		);
	});
});

describe('figures', () => {
	it('know the peer group of municipalities only', () => {
		expect(figures.similarGroupOf('01100')).toBe('町村Ⅰ－０');
		expect(figures.similarGroupOf('01')).toBeNull();
		expect(figures.similarGroupOf('99999')).toBeNull();
	});
});
