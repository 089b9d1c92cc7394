import { at, type Rule } from './rule';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export const englishTitle: Rule = {
	id: 'english-title',
	holds: 'every case has a title in English',
	check: ({ tables: { cases } }) =>
		cases.records
			.filter((record) => record.cell('title_en') === '' || JAPANESE.test(record.cell('title_en')))
			.map((record) =>
				at(
					cases,
					record,
					'title_en',
					record.cell('title_en') || 'an empty cell',
					'write the title in English'
				)
			)
};
