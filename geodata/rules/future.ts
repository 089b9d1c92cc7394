import { isPageSource } from '../../src/lib/model/case-head';
import { firstDayOf } from '../../src/lib/model/date';
import { at, rowOf, type Rule } from './rule';

/** What is planned may begin later; nothing else is dated after the day on which it is checked. */
export const future: Rule = {
	id: 'future',
	holds: 'no date lies in the future, but of what is planned',
	check: (input) =>
		input.cases.flatMap((item) => {
			const start = item.period?.split('/')[0];
			const dated = [
				...(start !== undefined && item.status !== 'planned' && item.status !== 'idea'
					? [['period', start] as const]
					: []),
				...item.figures.map(({ asOf }) => ['figures', asOf] as const),
				...item.sources.flatMap((source) =>
					isPageSource(source) ? [['sources', source.date] as const, ['sources', source.read] as const] : []
				)
			];
			return dated.flatMap(([column, date]) =>
				date === undefined || firstDayOf(date) <= input.today
					? []
					: [at(input.tables.cases, rowOf(input, item.id), column, date, 'correct the date')]
			);
		})
};
