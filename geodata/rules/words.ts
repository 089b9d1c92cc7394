import { at, type Rule } from './rule';
import { textsOf } from './texts';

/** Words that are true only beside the page that they were read on. */
const STALE =
	/今年|昨年|来年|今春|来春|昨春|今夏|今秋|今冬|今月|来月|先月|現在|今後|両方|これ(?!ら|まで|から|ほど)|このほど|同[市町村県区](?!町|立|議会)/gu;
const MONTH = /\d{1,2}月/gu;
const ERA = /(?:令和|平成)(?:元|\d)/u;
/** A year is looked for so many characters before a month. */
const NEAR = 14;

/** A text is read alone, at any time: what it says must not depend on when or beside what it was written. */
export const words: Rule = {
	id: 'words',
	holds: 'a text stands alone: each month with its year, no 今年, 現在, 両方 or これ, years as in 2023年度',
	check: (input) =>
		textsOf(input).flatMap(({ table, line, column, text, bare }) => {
			const found = [
				...[...text.matchAll(STALE)].map(([word]) => word),
				...[...bare.matchAll(MONTH)]
					.filter(({ index }) => !bare.slice(Math.max(0, index - NEAR), index).includes('年'))
					.map(({ index, 0: month }) => bare.slice(Math.max(0, index - 6), index) + month),
				...(ERA.exec(bare) ?? [])
			];
			if (found.length === 0) return [];
			return [
				at(
					table,
					{ line },
					column,
					found.join(', '),
					'say when and what it is in words that hold without the page'
				)
			];
		})
};
