import { isPrefectureCode, parseCode, prefectureCodeOf } from '../../src/lib/model/code';
import { at, type Rule } from './rule';

/** The names are there for people: they must say the place that the code says. Needs the register to be built. */
export const namesMatchCode: Rule = {
	id: 'names-match-code',
	holds: 'prefecture and municipality are the names of the area that the code names',
	check: ({ tables: { cases }, areas }) => {
		if (areas === null) return [];
		const nameOf = new Map(areas.map((area) => [area.code, area.name]));
		return cases.records.flatMap((record) => {
			const code = parseCode(record.cell('code'));
			if (code === null || !nameOf.has(code)) return [];
			const expected = {
				prefecture: nameOf.get(prefectureCodeOf(code)) ?? '',
				municipality: isPrefectureCode(code) ? '' : (nameOf.get(code) ?? '')
			};
			return (['prefecture', 'municipality'] as const)
				.filter((column) => record.cell(column) !== expected[column])
				.map((column) => {
					const found = record.cell(column) || 'an empty cell';
					const name = expected[column] ? `"${expected[column]}"` : 'nothing, as the code names a prefecture';
					return at(
						cases,
						record,
						column,
						found,
						`write ${name}, or correct the code ${record.cell('code')}`
					);
				});
		});
	}
};
