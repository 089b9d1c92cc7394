import { at, type Rule } from './rule';

/** Excel drops a leading zero when it opens and saves the table; the number left may name another place. */
export const sixDigits: Rule = {
	id: 'six-digits',
	holds: 'a code is written with six digits, leading zero included',
	check: ({ tables: { cases } }) =>
		cases.records
			.filter((record) => record.cell('code') !== '' && !/^\d{6}$/.test(record.cell('code')))
			.map((record) =>
				at(
					cases,
					record,
					'code',
					record.cell('code'),
					'write six digits; Excel drops a leading zero unless the column is imported as text'
				)
			)
};
