import { linesOf } from '../../../src/lib/model/cells/case-cells';
import { at, type Rule } from '../rule';

/** Excel drops a leading zero when it opens and saves the table; the number left may name another place. */
export const sixDigits: Rule = {
	id: 'six-digits',
	holds: 'a code is written with six digits, leading zero included',
	check: ({ tables: { cases } }) =>
		cases.records
			.flatMap((record) => linesOf(record.cell('code')).map((code) => ({ record, code })))
			.filter(({ code }) => !/^\d{6}$/.test(code))
			.map(({ record, code }) =>
				at(
					cases,
					record,
					'code',
					code,
					'write six digits; Excel drops a leading zero unless the column is imported as text'
				)
			)
};
