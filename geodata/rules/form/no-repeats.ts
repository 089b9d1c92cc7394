import { linesOf } from '../../../src/lib/model/cells/case-cells';
import { at, cellsOf, type Rule } from '../rule';

const LISTS: ReadonlySet<string> = new Set([
	'code',
	'themes',
	'programmes',
	'partners',
	'figures',
	'sources'
]);

export const noRepeats: Rule = {
	id: 'no-repeats',
	holds: 'a cell lists nothing twice',
	check: (input) =>
		cellsOf(input)
			.filter(({ column }) => LISTS.has(column))
			.flatMap(({ table, line, column, raw }) =>
				linesOf(raw)
					.filter((text, i, all) => all.indexOf(text) !== i)
					.map((text) => at(table, { line }, column, text, 'remove the second of the two'))
			)
};
