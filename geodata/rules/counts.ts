import { areasOf, articlesOf } from '../../src/lib/model/case-head';
import { isPrefectureCode, prefectureCodeOf } from '../../src/lib/model/code';
import { at, type Finding, type Rule } from './rule';

/** What the set of the articles holds. Whoever changes it changes these numbers in the same commit, on purpose. */
export const EXPECTED = {
	cases: 71,
	initiatives: 152,
	corrections: 16,
	/** Areas with a case of their own. */
	localities: 47,
	/** Of those, prefectures. */
	prefectures: 9,
	/** Prefectures with a case of their own or of one of their municipalities. */
	prefecturesTouched: 29
};

export const counts: Rule = {
	id: 'counts',
	holds:
		'each article has as many cases as articles.json says it has entries, and the totals of the set are those of this file',
	check: ({ cases: all, articles, tables }) => {
		const cases = all.filter(({ set }) => set === 'articles');
		const areas = new Set(cases.flatMap(areasOf));
		const found: Readonly<Record<keyof typeof EXPECTED, number>> = {
			cases: cases.length,
			initiatives: cases.reduce((sum, item) => sum + item.initiatives.length, 0),
			corrections: cases.reduce((sum, item) => sum + item.corrections.length, 0),
			localities: areas.size,
			prefectures: [...areas].filter(isPrefectureCode).length,
			prefecturesTouched: new Set([...areas].map(prefectureCodeOf)).size
		};
		const totals = (Object.keys(EXPECTED) as (keyof typeof EXPECTED)[]).flatMap((key): Finding[] =>
			found[key] === EXPECTED[key]
				? []
				: [
						at(
							tables.cases,
							{ line: 1 },
							key,
							String(found[key]),
							`${EXPECTED[key]} are expected; if the table is right, change geodata/rules/counts.ts`
						)
					]
		);
		return articles
			.flatMap((article): Finding[] => {
				const told = cases.filter((item) => articlesOf(item).includes(article.id)).length;
				if (told === article.entries) return [];
				const remedy = `${article.entries} entries are expected; look for a missing or doubled case, or correct articles.json`;
				return [at(tables.cases, { line: 1 }, 'sources', `${told} cases of article ${article.id}`, remedy)];
			})
			.concat(totals);
	}
};
