import { at, cellsOf, type Rule } from '../rule';

/** A spreadsheet runs a cell that begins with = + - or @, and so may every line that is copied out of one. */
export const formula: Rule = {
	id: 'formula',
	holds: 'no cell and no line in it begins with = + - or @',
	check: (input) =>
		cellsOf(input).flatMap(({ table, line, column, raw }) => {
			const wrong = raw.split('\n').find((text) => /^\s*[=+\-@＝＋－＠]/.test(text));
			return wrong === undefined
				? []
				: [
						at(
							table,
							{ line },
							column,
							wrong.trim(),
							'begin the line with a word: a spreadsheet would run it'
						)
					];
		})
};
