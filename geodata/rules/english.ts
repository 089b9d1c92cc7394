import type { Case } from '../../src/lib/model/case';
import { isPageSource } from '../../src/lib/model/case-head';
import { at, rowOf, type Rule, type RuleInput } from './rule';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LONGEST_TITLE = 90;
/** Words that are true only on the day of the page. */
const STALE =
	/(?<!the )\b(?:this|last|next) (?:year|month|fiscal year|spring|summer|autumn|winter)\b|\b(?:currently|recently)\b/iu;

/** All that a reader of English sees is written in it. */
export const english: Rule = {
	id: 'english',
	holds:
		'everything that a reader sees of a case is there in English, without Japanese and without words that change with the day',
	check: (input) =>
		input.cases.flatMap((item) =>
			englishOf(item, titleCell(input, item)).flatMap(([table, column, en = '']) => {
				const found = en === '' ? 'an empty cell' : en;
				const isLong = column === 'title_en' && en.length > LONGEST_TITLE;
				const stale = STALE.exec(en)?.[0];
				if (en !== '' && !JAPANESE.test(en) && !isLong && stale === undefined) return [];
				const { tables } = input;
				const row =
					table === 'cases'
						? rowOf(input, item.id)
						: (tables[table].records.find((record) => record.cell('case') === item.id) ?? { line: 1 });
				const remedy = isLong
					? `shorten it to ${LONGEST_TITLE} characters`
					: stale === undefined
						? 'write it in English'
						: `say when, in place of “${stale}”`;
				return [at(tables[table], row, column, `${item.id}: ${found}`, remedy)];
			})
		)
};

type Said = readonly ['cases' | 'initiatives' | 'corrections', string, string | undefined];

/** As it is written: a case without a title in English is read with the Japanese one. */
function titleCell({ tables }: RuleInput, { id }: Case): string {
	return tables.cases.records.find((record) => record.cell('id') === id)?.cell('title_en') ?? '';
}

function englishOf(item: Case, title: string): readonly Said[] {
	const names = (column: string, list: readonly { readonly en?: string | undefined }[]): readonly Said[] =>
		list.map(({ en }) => ['cases', column, en]);
	return [
		['cases', 'title_en', title],
		['cases', 'summary_en', item.summaryEn],
		...names('programmes', item.programmes),
		...names('partners', item.partners),
		...names('award', item.award ? [item.award] : []),
		...item.figures.flatMap(({ unitEn, countsEn }): readonly Said[] => [
			['cases', 'figures', unitEn],
			['cases', 'figures', countsEn]
		]),
		...(item.contact?.department === undefined
			? []
			: [['cases', 'contact_department_en', item.contact.departmentEn] as const]),
		...item.sources.flatMap((source): readonly Said[] =>
			isPageSource(source) ? [['cases', 'sources', source.publisherEn]] : []
		),
		...item.initiatives.flatMap((each): readonly Said[] => [
			['initiatives', 'name_en', each.nameEn],
			['initiatives', 'summary_en', each.summaryEn]
		]),
		...item.corrections.map(({ whyEn }): Said => ['corrections', 'why_en', whyEn])
	];
}
