import { at, type Rule } from './rule';

/** With what, for whom and what for, and no more than a card can hold. */
const CASE = { least: 40, most: 260 };
const INITIATIVE = { least: 8, most: 120 };

export const summaryLength: Rule = {
	id: 'summary-length',
	holds: `a summary has ${CASE.least} to ${CASE.most} characters, an initiative's ${INITIATIVE.least} to ${INITIATIVE.most}`,
	check: ({ tables }) =>
		(
			[
				[tables.cases, CASE],
				[tables.initiatives, INITIATIVE]
			] as const
		).flatMap(([table, { least, most }]) =>
			table.records.flatMap((record) => {
				const { length } = Array.from(record.cell('summary'));
				if (length === 0 || (length >= least && length <= most)) return [];
				const remedy =
					length < least
						? `say in ${least} characters or more with what, for whom and what for`
						: `shorten it to ${most} characters; details go into initiatives.csv`;
				return [at(table, record, 'summary', `${length} characters`, remedy)];
			})
		)
};
