import { at, type Rule } from './rule';

/** Characters that look alike, spaces and marks: what remains is what is said. */
function bare(text: string): string {
	return text.normalize('NFKC').replace(/[\s・,，、。．]/gu, '');
}

export const realCorrection: Rule = {
	id: 'real-correction',
	holds: 'a correction is of a real error, not of a mere variant of writing',
	check: ({ tables: { corrections } }) =>
		corrections.records
			.filter((record) => bare(record.cell('says')) === bare(record.cell('shows')))
			.map((record) =>
				at(
					corrections,
					record,
					'says',
					record.cell('says'),
					'remove the row: both are the same in another writing'
				)
			)
};
