import { at, TABLE_NAMES, type Rule } from '../rule';

/** A comma or a new line in a cell without quotes splits it, and all cells after it stand under the wrong columns. */
export const rowLength: Rule = {
	id: 'row-length',
	holds: 'every row has as many cells as the first',
	check: ({ rows, tables }) =>
		TABLE_NAMES.flatMap((name) => {
			const columns = rows[name][0]?.length ?? 0;
			return rows[name].flatMap((row, i) =>
				row.length === columns || row.every((cell) => cell === '')
					? []
					: [
							at(
								tables[name],
								{ line: i + 1 },
								'',
								`${row.length} cells`,
								`the first row has ${columns}: put quotes around a cell with a comma or a new line, then look at this row again`
							)
						]
			);
		})
};
