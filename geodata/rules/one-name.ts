import { linesOf } from '../../src/lib/model/case-cells';
import { at, type Finding, type Rule } from './rule';

/** 株式会社 before or after the name, or left out; spaces. */
const FORMS = /株式会社|有限会社|一般社団法人|公益財団法人|一般財団法人|[\s・]/g;

export const oneName: Rule = {
	id: 'one-name',
	holds: 'an organisation has one name',
	check: ({ tables: { cases } }) => {
		const first = new Map<string, { name: string; line: number }>();
		return cases.records.flatMap((record) =>
			linesOf(record.cell('partners')).flatMap((name): Finding[] => {
				const key = name.normalize('NFKC').toLowerCase().replace(FORMS, '');
				const other = first.get(key);
				if (!other) first.set(key, { name, line: record.line });
				if (!other || other.name === name) return [];
				return [at(cases, record, 'partners', name, `write "${other.name}", as in row ${other.line}`)];
			})
		);
	}
};
