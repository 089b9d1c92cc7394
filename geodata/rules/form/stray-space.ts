import { at, cellsOf, type Rule } from '../rule';

/** Spaces at either end and empty lines: they are not read, and they make two equal cells differ. */
export const straySpace: Rule = {
	id: 'stray-space',
	holds: 'no line of a cell begins or ends with a space, and none is empty',
	check: (input) =>
		cellsOf(input).flatMap(({ table, line, column, raw }) => {
			const wrong =
				raw === '' ? undefined : raw.split(/\r?\n/).find((text) => text === '' || text !== text.trim());
			if (wrong === undefined) return [];
			return [at(table, { line }, column, `"${wrong}"`, 'remove the space or the empty line')];
		})
};
