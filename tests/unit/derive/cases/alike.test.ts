import { describe, expect, test } from 'vitest';
import { alikeCases } from '../../../../src/lib/derive/cases/alike';
import { groupByTheme } from '../../../../src/lib/derive/cases/groups';
import type { Case } from '../../../../src/lib/model/case';
import { makeCase, withEnclave } from '../../../fixtures/mini-country';

const cashless = { themes: ['services/cashless'] };

describe('more like a case', () => {
	const list = (cases: readonly Case[], id = cases[0]?.id ?? '') => {
		const { dataset, neighbours } = withEnclave(cases);
		const item = cases.find((each) => each.id === id);
		if (!item) throw new Error(id);
		return alikeCases({ dataset, cases: dataset.cases, neighbours, figures: null }, item).map((each) => [
			each.item.id,
			each.why
		]);
	};

	test('comes from neighbours first, then from places of a similar population, then from any', () => {
		expect(
			list([
				makeCase({ id: 'ours', area: '01575', ...cashless }),
				makeCase({ id: 'far', area: '07201', ...cashless }),
				makeCase({ id: 'alike', area: '01517', ...cashless }),
				makeCase({ id: 'beside', area: '01233', ...cashless })
			])
		).toEqual([
			['beside', 'neighbour'],
			['alike', 'size'],
			['far', 'theme']
		]);
	});

	test('is of the same finer theme, of another area and no idea', () => {
		expect(
			list([
				makeCase({ id: 'ours', area: '01233', ...cashless }),
				makeCase({ id: 'ours-too', area: '01233', ...cashless }),
				makeCase({ id: 'other-theme', area: '07201', themes: ['services/counter'] }),
				makeCase({ id: 'idea', area: '01100', status: 'idea', ...cashless }),
				makeCase({ id: 'prefecture', area: '07', ...cashless })
			])
		).toEqual([]);
	});

	test('takes of an area the case that is of the theme before all else, and a joint case once', () => {
		expect(
			list([
				makeCase({ id: 'ours', area: '01233', ...cashless }),
				makeCase({
					id: 'beside',
					area: '07201',
					themes: ['services/counter', 'services/cashless'],
					date: '2025'
				}),
				makeCase({ id: 'joint', area: '07201', others: ['01100'], ...cashless, date: '2020' })
			])
		).toEqual([['joint', 'neighbour']]);
	});

	test('is beside a prefecture’s case one of prefectures', () => {
		expect(
			list([
				makeCase({ id: 'ours', area: '01', ...cashless }),
				makeCase({ id: 'town', area: '01100', ...cashless }),
				makeCase({ id: 'prefecture', area: '07', ...cashless })
			])
		).toEqual([['prefecture', 'neighbour']]);
	});
});

test('cases are grouped by the theme that comes first, in the taxonomy’s order, the newest first', () => {
	const groups = groupByTheme([
		makeCase({ id: 'a', area: '01', themes: ['community/disaster', 'services/counter'] }),
		makeCase({ id: 'b', area: '01', themes: ['services/counter'], date: '2020' }),
		makeCase({ id: 'c', area: '01', themes: ['services/cashless'], date: 'FY2022' }),
		makeCase({ id: 'd', area: '01', themes: ['services/cashless'] })
	]);
	expect(groups.map(({ theme, cases }) => [theme, ...cases.map(({ id }) => id)])).toEqual([
		['services', 'c', 'b', 'd'],
		['community', 'a']
	]);
});
