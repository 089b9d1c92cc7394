import { at, type Rule } from './rule';

/**
 * A word that a correction calls wrong must not be in the row of the case it corrects. Its sources are quoted to
 * the letter, and a correction that only adds something leaves the word where it is.
 */
export const corrected: Rule = {
	id: 'corrected',
	holds: 'what a correction says was wrong is not in its case any more, and differs from what is shown',
	check: ({ tables: { cases, initiatives, corrections } }) =>
		corrections.records.flatMap((record) => {
			const [id, says, shows] = [record.cell('case'), record.cell('says'), record.cell('shows')];
			if (says === '' || (says !== shows && shows.includes(says))) return [];
			if (says === shows) {
				return [
					at(
						corrections,
						record,
						'shows',
						shows,
						'write what we show, or remove the row: nothing is corrected'
					)
				];
			}
			const holds = [
				...cases.records
					.filter((other) => other.cell('id') === id)
					.map((other) => ({
						table: cases,
						line: other.line,
						texts: cases.columns.filter((column) => column !== 'sources').map((column) => other.cell(column))
					})),
				...initiatives.records
					.filter((other) => other.cell('case') === id)
					.map((other) => ({
						table: initiatives,
						line: other.line,
						texts: initiatives.columns.map((column) => other.cell(column))
					}))
			].filter(({ texts }) => texts.some((cell) => cell.includes(says)));
			return holds.map(({ table, line }) =>
				at(table, { line }, '', says, `write "${shows}", as row ${record.line} of ${corrections.file} says`)
			);
		})
};
