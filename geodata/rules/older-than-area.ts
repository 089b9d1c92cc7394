import { firstDayOf } from '../../src/lib/model/date';
import { at, rowOf, type Rule } from './rule';

/** A case from before its municipality was founded is another municipality's: the text has to say whose. */
export const olderThanArea: Rule = {
	id: 'older-than-area',
	holds: 'a case began after its municipality was founded',
	check: (input) =>
		input.cases.flatMap((item) => {
			const founded = input.founded.get(item.area);
			const start = item.period?.split('/')[0];
			if (founded === undefined || start === undefined || firstDayOf(start) >= founded.slice(0, start.length))
				return [];
			return [
				at(
					input.tables.cases,
					rowOf(input, item.id),
					'period',
					start,
					`the municipality is of ${founded}; correct the date or the code`
				)
			];
		})
};
