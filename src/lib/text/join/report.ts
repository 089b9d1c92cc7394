/** A joined table as JSON, and as a report to read. */
import type { LongColumn } from '../../import/long/long';
import type { SourceTable } from '../../import/read';
import { titleOf, type Understanding } from '../../import/understand';
import type { Area } from '../../model/area';
import { lgcodeOf, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { JoinResult } from '../../join/result';
import { JOIN_STATUSES, type JoinRule, type RowOutcome } from '../../join/outcome';
import type { Language } from '../../model/language';
import { describeRemarks } from '../import';
import { describeRow, JOIN_MESSAGES } from './words';

export interface JoinReport {
	readonly table: SourceTable;
	readonly understanding: Understanding;
	readonly result: JoinResult;
	readonly areas: ReadonlyMap<AreaCode, Area>;
	readonly lang: Language;
	/** Columns that tell several rows of one area apart. */
	readonly long?: readonly LongColumn[];
}

/** The shape that the documentation shows; codes have six digits. */
export function toJoinJson({ table, understanding, result, areas, lang, long = [] }: JoinReport) {
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
			rules: Object.fromEntries(countRules(result.rows)),
			codeColumns: understanding.roles.codes.map((index, i) => ({
				column: understanding.columns[index]?.letter,
				form: result.codeColumns[i]?.form
			})),
			...(long.length === 0
				? {}
				: { long: long.map(({ name, values }) => ({ name, values: values.map(({ value }) => value) })) }),
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

/** How many open rows are listed; all are in the JSON. */
const LISTED = 40;

/** What was done, to be read in a terminal. */
export function reportJoin({ table, understanding, result, areas, lang, long = [] }: JoinReport): string {
	const ja = lang === 'ja';
	const words = JOIN_MESSAGES[lang];
	const lines = [
		table.fileName + (table.worksheet === null ? '' : ` [${table.worksheet}]`),
		...describeRemarks(table.remarks ?? [], lang)
	];
	const role = (index: number | null): string =>
		index === null ? '–' : (understanding.columns[index]?.name ?? '–');
	const { codes, prefecture, group, area } = understanding.roles;
	lines.push(
		ja
			? `列: コード ${codes.map(role).join('、') || '–'}、都道府県 ${role(prefecture)}、郡・政令市 ${role(group)}、市区町村 ${role(area)}${understanding.turned ? '（縦横を入れ替えました）' : ''}`
			: `columns: code ${codes.map(role).join(', ') || '–'}; prefecture ${role(prefecture)}; county ${role(group)}; area ${role(area)}${understanding.turned ? ' (turned round)' : ''}`,
		''
	);
	for (const status of JOIN_STATUSES) {
		lines.push(`${String(result.counts[status]).padStart(7)}  ${words.status[status]}`);
	}
	for (const { name, values } of long) {
		const last = values.at(-1)?.value ?? '';
		lines.push(
			'',
			ja
				? `1つの地域に複数の行があり、「${name}」の${values.length}通りの値で分かれています。1つだけにするには --only ${name}=${last}`
				: `Areas have several rows, told apart by the ${values.length} values of “${name}”. For one of them: --only ${name}=${last}`
		);
	}
	const rules = [...countRules(result.rows)];
	if (rules.length > 0)
		lines.push('', ...rules.map(([rule, count]) => `${String(count).padStart(7)}  ${words.rule[rule]}`));
	const open = result.rows.filter(({ status }) => status !== 'matched' && status !== 'set-aside');
	if (open.length > 0) lines.push('');
	for (const row of open.slice(0, LISTED)) {
		const where = ja ? `${row.row}${understanding.turned ? '列' : '行'}` : `${row.row}`;
		lines.push(`${where}  ${row.input}  ${words.status[row.status]}: ${describeRow(row, areas, lang)}`);
	}
	if (open.length > LISTED) {
		lines.push(ja ? `ほか${open.length - LISTED}行` : `and ${open.length - LISTED} more rows`);
	}
	return `${lines.join('\n')}\n`;
}

function countRules(rows: readonly RowOutcome[]): ReadonlyMap<JoinRule, number> {
	const counts = new Map<JoinRule, number>();
	for (const { rules } of rows) for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return counts;
}

function nameOf(code: AreaCode, areas: ReadonlyMap<AreaCode, Area>): string {
	const name = areas.get(code)?.name ?? '';
	return code.length === 2 ? name : (areas.get(prefectureCodeOf(code))?.name ?? '') + name;
}
