import { articlesOf, isPageSource } from '../../src/lib/model/case-head';
import { at, rowOf, type Finding, type Rule } from './rule';

export const sourceOfSet: Rule = {
	id: 'source-of-set',
	holds: 'a case is of a set; one of the articles names an article, any other a page',
	check: (input) =>
		input.cases.flatMap((item): Finding[] => {
			const finding = (column: string, found: string, remedy: string): Finding[] => [
				at(input.tables.cases, rowOf(input, item.id), column, found, remedy)
			];
			if (item.set === null) return finding('set', 'an empty cell', 'write the set that the case belongs to');
			const has = item.set === 'articles' ? articlesOf(item).length > 0 : item.sources.some(isPageSource);
			if (has || item.sources.length === 0) return [];
			return finding('sources', `nothing that set ${item.set} is read from`, 'add the article or the page');
		})
};
