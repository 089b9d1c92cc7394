import { linesOf, readSource } from '../../src/lib/model/cells/case-cells';
import { articlesOf, isPageSource } from '../../src/lib/model/case-head';
import { at, rowOf, type Finding, type Rule } from './rule';

export const knownArticle: Rule = {
	id: 'known-article',
	holds:
		'every case has a source, and sources and corrections name articles of articles.json that the case was read from',
	check: (input) => {
		const { cases, corrections } = input.tables;
		const known = new Set(input.articles.map((article) => article.id));
		const remedy = `name an article of articles.json: ${[...known].join(', ')}`;
		const sources = cases.records.flatMap((record): Finding[] => {
			const lines = linesOf(record.cell('sources'));
			if (lines.length === 0) {
				return [
					at(
						cases,
						record,
						'sources',
						'an empty cell',
						'say where the case was read: "address | publisher | …" for a page, "000 | heading" for an article'
					)
				];
			}
			return lines.flatMap((line) => {
				const source = readSource(line);
				return source && !isPageSource(source) && !known.has(source.article)
					? [at(cases, record, 'sources', line, remedy)]
					: [];
			});
		});
		const articlesById = new Map(input.cases.map((item) => [item.id, articlesOf(item)]));
		return sources.concat(
			corrections.records.flatMap((record): Finding[] => {
				const id = record.cell('case');
				const article = record.cell('article');
				const own = articlesById.get(id);
				if (!known.has(article)) return [at(corrections, record, 'article', article, remedy)];
				if (!own || own.includes(article)) return [];
				const row = rowOf(input, id).line;
				return [
					at(
						corrections,
						record,
						'article',
						article,
						`name a source of ${id} (${own.join(', ')}), or add this one in row ${row} of cases.csv`
					)
				];
			})
		);
	}
};
