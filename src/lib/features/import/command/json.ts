/** A joined table as JSON, of the shape that the documentation shows; codes have six digits. */
import type { TableReport } from '$lib/import/session/report';
import type { TableSession } from '$lib/import/session/session';
import { titleOf } from '$lib/import/understand';
import type { Area } from '$lib/model/area';
import { lgcodeOf, prefectureCodeOf, type AreaCode } from '$lib/model/code';
import type { Language } from '$lib/model/language';
import { describeRemarks } from '$lib/text/import';
import { describeRow } from '$lib/text/join/words';

/** What is told of a table that was joined. */
export interface JoinedTable {
	readonly session: TableSession;
	readonly report: TableReport;
	readonly areas: ReadonlyMap<AreaCode, Area>;
	readonly lang: Language;
}

/** The value to be written. */
export function toJoinJson({ session, report, areas, lang }: JoinedTable) {
	const { table, understanding, result } = session;
	const { long, overlong, points, questions } = report;
	return {
		summary: {
			file: table.fileName,
			encoding: table.encoding,
			sheet: table.worksheet,
			sheets: table.worksheets,
			...(table.remarks?.length ? { remarks: describeRemarks(table.remarks, lang) } : {}),
			turned: understanding.turned,
			titleRows: understanding.titleRows,
			headerRows: understanding.headerRows,
			rows: result.rows.length,
			...result.counts,
			rules: Object.fromEntries(report.rules),
			codeColumns: understanding.roles.codes.map((index, i) => ({
				column: understanding.columns[index]?.letter,
				form: result.codeColumns[i]?.form
			})),
			...(overlong.rows === 0 ? {} : { overlong: { rows: overlong.rows, repairable: overlong.repairable } }),
			...(long.length === 0
				? {}
				: {
						long: long.map(({ name, values, dates }) => ({
							name,
							values: values.map(({ value }) => value),
							...(dates && { dates })
						}))
					}),
			...(points === null
				? {}
				: {
						points: {
							columns: points.names,
							used: points.state === 'located',
							...{ inside: points.inside, elsewhere: points.elsewhere, swapped: points.swapped },
							...{ outside: points.outside.count, unread: points.unread.count }
						}
					}),
			...(questions.length === 0
				? {}
				: {
						questions: questions.map(({ kind, prefecture, rows }) => ({
							...{ kind, rows },
							...(prefecture && { prefecture: lgcodeOf(prefecture) })
						}))
					}),
			repeated: [...result.repeated].map(([code, rows]) => ({ code: lgcodeOf(code), rows }))
		},
		columns: understanding.columns.map((column) => ({
			column: column.letter,
			name: titleOf(column),
			role: column.role,
			kind: column.kind,
			...(column.unit === '' ? {} : { unit: column.unit }),
			missing: column.missing,
			...(column.categories.length === 0 ? {} : { categories: column.categories })
		})),
		rows: result.rows.map((row) => ({
			row: row.row,
			input: row.input,
			status: row.status,
			code: row.code === null ? null : lgcodeOf(row.code),
			rules: row.rules,
			candidates: row.candidates.map(({ code, why, by }) => ({
				code: lgcodeOf(code),
				name: nameOf(code, areas),
				why,
				...(by === undefined ? {} : { by })
			})),
			message: describeRow(row, areas, lang)
		}))
	};
}

function nameOf(code: AreaCode, areas: ReadonlyMap<AreaCode, Area>): string {
	const name = areas.get(code)?.name ?? '';
	return code.length === 2 ? name : (areas.get(prefectureCodeOf(code))?.name ?? '') + name;
}
