import { NO_TEXTS } from '../../../../src/lib/model/case-texts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSheet } from '../../../../src/lib/derive/sheet/sheet-check';
import { connectedGroups } from '../../../../src/lib/derive/sheet/sheet-groups';
import { makeSheet } from '../../../../src/lib/derive/sheet/sheet';
import { indexNeighbours } from '../../../../src/lib/model/dataset';
import { EVIDENCE_ITEMS } from '../../../../src/lib/model/evidence';
import { THEMES } from '../../../../src/lib/model/theme';
import { miniFigures } from '../../../fixtures/mini-figures';
import { BORDERS, CASES, makeCase, miniCountry } from '../../../fixtures/mini-country';

const country = miniCountry();
const neighbours = indexNeighbours(BORDERS);
const codes = country.municipalities.map(({ code }) => code);
const links = new Map([['01403', { code: '01403', site: 'https://www.vill.tomari.hokkaido.jp/' }]]);
const parts = { dataset: country, texts: NO_TEXTS, neighbours, figures: miniFigures(), links, doneShare: 50 };
const sheetOf = (...given: string[]) => makeSheet(parts, checkSheet(country, given).areas);

describe('connectedGroups', () => {
	it('is one where a chain of borders leads through the chosen', () => {
		expect(connectedGroups(['01403', '01233', '07213'], neighbours)).toEqual([['01233', '01403', '07213']]);
	});
	it('falls apart where the chain leads through somebody who is not chosen', () => {
		expect(connectedGroups(['01100', '07201', '01403'], neighbours)).toEqual([['01100', '01403'], ['07201']]);
	});
	it('has an island alone, and who meets in a point only apart', () => {
		expect(connectedGroups(['01517', '01100'], neighbours)).toEqual([['01100'], ['01517']]);
		expect(connectedGroups(['07201', '07546'], neighbours)).toEqual([['07201'], ['07546']]);
	});
	it('holds each once, whatever the order, and joins neighbours', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(codes), (chosen) => {
				const groups = connectedGroups(chosen, neighbours);
				expect(groups.flat().toSorted()).toEqual(chosen.toSorted());
				expect(connectedGroups(chosen.toReversed(), neighbours)).toEqual(groups);
				for (const group of groups) {
					for (const code of group) {
						const near = neighbours.of(code).filter((each) => chosen.includes(each.code));
						for (const each of near) expect(group).toContain(each.code);
					}
				}
			})
		);
	});
});

describe('checkSheet', () => {
	it('takes two to eight municipalities in the order given, with five or six digits', () => {
		const checked = checkSheet(country, ['072010', '01100']);
		expect(checked.areas.map(({ code }) => code)).toEqual(['07201', '01100']);
		expect(checked).toMatchObject({ problems: [], state: 'ready' });
	});
	it.each([
		['99999', 'unknown', null],
		['札幌', 'unknown', null],
		['011003', 'unknown', null],
		['01', 'prefecture', '01'],
		['010006', 'prefecture', '01'],
		['01695', 'northern', '01695'],
		['07201', 'repeated', '07201'],
		['072010', 'repeated', '07201']
	] as const)('drops %s as %s', (found, kind, code) => {
		const { areas, problems } = checkSheet(country, ['01100', '07201', found]);
		expect(areas.map((area) => area.code)).toEqual(['01100', '07201']);
		expect(problems).toEqual([{ kind, found, code }]);
	});
	it('tells nobody, one, enough and too many apart, and loses none of them', () => {
		const big = miniCountry();
		const state = (given: readonly string[]) => checkSheet(big, given).state;
		expect([state([]), state(['01100']), state(['01100', '01233']), state(codes)]).toEqual([
			'empty',
			'alone',
			'ready',
			'ready'
		]);
	});
	it('keeps every municipality once, whatever is given', () => {
		const given = fc.array(fc.oneof(fc.constantFrom(...codes, '01', '07', '01695', '99999'), fc.string()));
		fc.assert(
			fc.property(given, (list) => {
				const { areas, problems } = checkSheet(country, list);
				expect(new Set(areas.map(({ code }) => code)).size).toBe(areas.length);
				expect(areas.length + problems.length).toBe(list.length);
			})
		);
	});
});

describe('makeSheet', () => {
	it('adds up population and area', () => {
		expect(sheetOf('01100', '01233')).toMatchObject({ population: 4600, areaKm2: 250, density: 18.4 });
	});
	it('numbers municipalities as chosen, and their cases on from one to the next', () => {
		const { areas, cases } = sheetOf('07201', '01403', '01100');
		expect(areas.map(({ number, area, group }) => [number, area.code, group])).toEqual([
			[1, '07201', 1],
			[2, '01403', 0],
			[3, '01100', 0]
		]);
		expect(cases.map(({ number, item }) => [number, item.id])).toEqual([
			[1, 'fukushima-chat'],
			[2, 'sapporo-counter'],
			[3, 'sapporo-rpa'],
			[4, 'sapporo-pay']
		]);
	});
	it('shows who has done what, by case, by answer or not known', () => {
		const { matrix } = sheetOf('01403', '01100', '07201');
		const cellsOf = (theme: string) => matrix.rows.find((row) => row.theme === theme)?.cells;
		const rpa = cellsOf('operations/rpa-ai');
		expect(rpa?.map(({ evidence }) => evidence)).toEqual(['not-done', 'case', 'case']);
		expect(rpa?.map(({ numbered }) => numbered.map(({ item }) => item.id))).toEqual([
			[],
			['sapporo-rpa'],
			['fukushima-chat']
		]);
		const headquarters = cellsOf('organisation/headquarters');
		expect(headquarters?.map(({ evidence }) => evidence)).toEqual(['not-done', 'done', 'done']);
		expect(headquarters?.[1]?.answers.map(({ indicator, done }) => [indicator.id, done])).toEqual([
			['cio', false],
			['dx-policy', true],
			['dx-structure', false]
		]);
		expect(cellsOf('services/counter')?.map(({ rate }) => rate)).toEqual([100, 75, 100]);
	});
	it('has a row of every theme that a survey asks about, full for any municipalities', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(codes, { minLength: 2 }), (chosen) => {
				const { matrix } = sheetOf(...chosen);
				const themes = matrix.rows.map(({ theme }) => theme);
				expect(themes).toEqual(expect.arrayContaining(Object.keys(EVIDENCE_ITEMS)));
				for (const { theme, cells } of matrix.rows) {
					expect(cells).toHaveLength(chosen.length);
					if (theme in EVIDENCE_ITEMS) continue;
					expect(cells.some(({ evidence }) => evidence === 'case')).toBe(true);
				}
				for (const { cells } of matrix.bare) {
					expect(cells.every(({ evidence, answers }) => evidence === 'unknown' && answers.length === 0)).toBe(
						true
					);
				}
			})
		);
	});
	it('has every finer theme once, in a row or among those that nothing is known of', () => {
		const { matrix } = sheetOf('01100', '01233');
		const every = THEMES.flatMap(({ finer }) => finer.map(({ id }) => id));
		expect([...matrix.rows, ...matrix.bare].map(({ theme }) => theme).toSorted()).toEqual(every.toSorted());
		expect(matrix.bare.map(({ theme }) => theme)).toContain('services/languages');
		expect(matrix.rows.map(({ theme }) => theme)).toContain('community/transport');
	});
	it('tells what all lack: not done apart from not known', () => {
		// 01233 was not asked for its policy, but says that it has neither an officer nor a structure.
		const { matrix } = sheetOf('01403', '01233');
		const { notDone, unknown } = matrix.lacking;
		expect(notDone).toContainEqual({ theme: 'operations/telework', partly: false });
		expect(unknown).toContain('services/languages');
		expect(unknown).not.toContain('community/transport');
		expect(notDone.map(({ theme }) => theme)).not.toContain('services/counter');
		for (const { theme } of notDone) expect(unknown).not.toContain(theme);
	});
	it('of municipalities without a case tells what they answered, their group and their sites', () => {
		const sheet = sheetOf('07545', '01403');
		expect(sheet.matrix.rows.map(({ theme }) => theme)).toEqual(
			THEMES.flatMap(({ finer }) => finer.map(({ id }) => id)).filter((id) => id in EVIDENCE_ITEMS)
		);
		expect(sheet.cases).toEqual([]);
		expect(sheet.areas.map(({ official }) => official)).toEqual([
			{ done: 0, surveyed: 11 },
			{ done: 0, surveyed: 11 }
		]);
		expect(sheet.contacts.map((each) => each.links?.site ?? null)).toEqual([
			null,
			'https://www.vill.tomari.hokkaido.jp/'
		]);
	});
	it('lists each contact once, and prefectures’ behind those of the municipalities', () => {
		const contact = { department: '情報課', tel: '011-000-0000' };
		const cases = [
			...CASES,
			makeCase({ id: 'a', area: '01403', contact }),
			makeCase({ id: 'b', area: '01403', contact }),
			makeCase({ id: 'c', area: '07', contact: { department: '県DX課' } })
		];
		const other = miniCountry(cases);
		const sheet = makeSheet({ ...parts, dataset: other }, checkSheet(other, ['01403', '07201']).areas);
		expect(sheet.contacts.map(({ area, contacts }) => [area.code, contacts.length])).toEqual([
			['01403', 1],
			['07201', 0]
		]);
		expect(sheet.prefectureContacts.map(({ area }) => area.code)).toEqual(['07']);
	});
});
