import type { WholeArea } from '../../src/lib/model/area';
import { linesOf } from '../../src/lib/model/cells/case-cells';
import { isPrefectureCode, lgcodeOf, parseCode, prefectureCodeOf } from '../../src/lib/model/code';
import type { TableRecord } from '../../src/lib/model/table';
import { makeJoiner } from '../../src/lib/join/join';
import { indexPlaces } from '../../src/lib/join/places';
import { at, type Rule } from './rule';

/**
 * The names are there for people: they must say the place that the code says, in its official spelling. Cases go through
 * the same join as people's own tables. Needs the register to be built.
 */
export const namesMatchCode: Rule = {
	id: 'names-match-code',
	holds: 'prefecture and municipality are the names of the area that the first code names',
	check: ({ tables: { cases }, areas }) => {
		if (areas === null) return [];
		const nameOf = new Map(areas.map((area) => [area.code, area.name]));
		const joined = joinCases(
			areas,
			cases.records.map((record) => [
				ownerOf(record),
				...['prefecture', 'municipality'].map((column) => record.cell(column))
			])
		);
		return cases.records.flatMap((record, i) => {
			const code = parseCode(ownerOf(record));
			if (code === null || !nameOf.has(code)) return [];
			const outcome = joined[i];
			const isPlain = outcome?.rules.every((rule) => rule === 'code' || rule === 'exact') ?? false;
			const expected = {
				prefecture: nameOf.get(prefectureCodeOf(code)) ?? '',
				municipality: isPrefectureCode(code) ? '' : (nameOf.get(code) ?? '')
			};
			const wrong = (['prefecture', 'municipality'] as const).filter(
				(column) => record.cell(column) !== expected[column]
			);
			if (outcome?.code === code && isPlain && wrong.length === 0) return [];
			return wrong.map((column) => {
				const found = record.cell(column) || 'an empty cell';
				const name = expected[column] ? `"${expected[column]}"` : 'nothing, as the code names a prefecture';
				const meant = outcome?.candidates.find((candidate) => candidate.code !== code)?.code;
				const other = meant === undefined ? '' : ` (the names are of ${lgcodeOf(meant)})`;
				return at(
					cases,
					record,
					column,
					found,
					`write ${name}, or correct the code ${ownerOf(record)}${other}`
				);
			});
		});
	}
};

/** The code of the area that runs the case: of a joint one the first. */
function ownerOf(record: TableRecord): string {
	return linesOf(record.cell('code'))[0] ?? '';
}

function joinCases(areas: readonly WholeArea[], rows: readonly (readonly string[])[]) {
	const joiner = makeJoiner(indexPlaces(areas, [], []));
	const records = rows.map((cells, i) => ({ row: i + 1, cells }));
	return joiner.join(records, { codes: [0], prefecture: 1, group: null, area: 2 }).rows;
}
