import { articlesOf } from '../../src/lib/model/case-head';
import { SCHEMES } from '../../src/lib/model/colour/scheme';
import { at, rowOf, type Finding, type Rule } from './rule';

/**
 * An article that sorts its own cases (`assigned` in `src/lib/model/colour/scheme.ts`) says where each belongs; of any other
 * case only we can say it, and mark it （推定）.
 */
export const articleFacet: Rule = {
	id: 'article-facet',
	holds: "a case stands where its article puts it, and anything an article doesn't say is marked （推定）",
	check: (input) =>
		input.cases.flatMap((item) =>
			SCHEMES.flatMap((scheme): Finding[] => {
				const own = scheme.assigned && articlesOf(item).includes(scheme.article);
				const facets = item.facets.filter((facet) => facet.scheme === scheme.id);
				const said = facets.filter((facet) => facet.by === 'article');
				const finding = (found: string, remedy: string): Finding[] => [
					at(input.tables.cases, rowOf(input, item.id), scheme.id, found, remedy)
				];
				if (own && said.length === 0) {
					const found = facets.map((facet) => facet.value).join(', ') || 'an empty cell';
					return finding(found, `write where article ${scheme.article} puts the case, without （推定）`);
				}
				if (!own && said.length > 0) {
					const found = said.map((facet) => facet.value).join(', ');
					return finding(found, 'add （推定）: no article puts the case there');
				}
				return [];
			})
		)
};
