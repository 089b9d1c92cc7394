import { at, rowOf, type Rule } from './rule';

const MOST = 6;

/** The tenth case of a big city says less than the first of a village. */
export const mostCases: Rule = {
	id: 'most-cases',
	holds: `an area runs at most ${MOST} cases outside the articles`,
	check: (input) => {
		const counts = new Map<string, number>();
		return input.cases.flatMap((item) => {
			if (item.set === 'articles') return [];
			const count = (counts.get(item.area) ?? 0) + 1;
			counts.set(item.area, count);
			if (count !== MOST + 1) return [];
			return [
				at(
					input.tables.cases,
					rowOf(input, item.id),
					'code',
					`more than ${MOST} cases of ${item.area}`,
					'keep those that say the most'
				)
			];
		});
	}
};
