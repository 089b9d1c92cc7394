import { isPageSource } from '../../src/lib/model/case-head';
import { firstDayOf } from '../../src/lib/model/date';
import { at, rowOf, type Rule } from './rule';

/** A link says by its edition what its reader saw; cases that came later are of a later one. */
export const edition: Rule = {
	id: 'edition',
	holds: 'no page was read after the day of the edition',
	check: (input) =>
		input.cases.flatMap((item) => {
			const read = item.sources
				.flatMap((source) => (isPageSource(source) ? [source.read] : []))
				.find((date) => firstDayOf(date) > input.edition);
			const remedy = `the edition is of ${input.edition}: set "data" in geodata/edition.json to today`;
			return read === undefined
				? []
				: [at(input.tables.cases, rowOf(input, item.id), 'sources', `a page read on ${read}`, remedy)];
		})
};
