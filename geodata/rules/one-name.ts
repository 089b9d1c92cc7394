import { linesOf, readNamed } from '../../src/lib/model/cells/case-cells';
import { at, type Finding, type Rule } from './rule';

/** 株式会社 before or after the name, or left out; spaces. */
const FORMS =
	/株式会社|有限会社|合同会社|一般社団法人|公益財団法人|一般財団法人|公益社団法人|特定非営利活動法人|NPO法人|[\s・]/g;

export const oneName: Rule = {
	id: 'one-name',
	holds: 'an organisation has one name, in Japanese and in English',
	check: ({ tables: { cases } }) => {
		const first = new Map<string, { text: string; line: number }>();
		return cases.records.flatMap((record) =>
			linesOf(record.cell('partners')).flatMap((text): Finding[] => {
				const key = readNamed(text)?.name.normalize('NFKC').toLowerCase().replace(FORMS, '') ?? text;
				const other = first.get(key);
				if (!other) first.set(key, { text, line: record.line });
				if (!other || other.text === text) return [];
				return [at(cases, record, 'partners', text, `write "${other.text}", as in row ${other.line}`)];
			})
		);
	}
};
