/** The measure that a choice makes of a table: of a column, of the rows that one name stands in, of all of its dates. */
import type { AreaCode } from '../../model/code';
import type { RowOutcome } from '../../join/outcome';
import type { TableRecord } from '../../join/table';
import { describeValues } from '../describe-columns';
import { makeUserMeasure, type MadeMeasure, type MeasureChoice } from '../measure';
import { inBrackets, shortTitle } from '../short-title';
import { titleOf, type TableColumn } from '../understand';
import { categoryKey } from '../value';
import { areSteps, periodIn, readPeriod } from './period';
import { pivotTitle, unitColumn } from './pivot';

interface Rows {
	readonly body: readonly TableRecord[];
	/** What became of them. */
	readonly rows: readonly RowOutcome[];
}
interface Step extends Rows {
	readonly date: string;
	readonly column: TableColumn;
}

/**
 * Makes the measure.
 * @param chosen values that rows are chosen by, for its title
 * @returns `null` when what was chosen is not there, or cannot be shown on the map
 */
export function makeChosen(
	file: string,
	columns: readonly TableColumn[],
	all: Rows,
	choice: MeasureChoice,
	chosen: readonly string[]
): MadeMeasure | null {
	const own = choice.column === null ? undefined : columns[choice.column];
	if (!own) return null;
	const { only, steps } = choice;
	const meant = only ? rowsWith(all, ({ cells }) => (cells[only.column] ?? '').trim() === only.value) : all;
	const told = only ? picked(only.value, own, columns, meant.body) : own;
	const across = steps?.by === 'columns' ? periodIn(titleOf(told))?.rest : undefined;
	const title = across === undefined ? titleOf(told) : across || file.replace(/\.[^.]+$/, '') || told.name;
	const short = across === undefined ? told.name : title;
	const behind = chosen.length === 0 ? '' : inBrackets(title, chosen);
	const named = { name: shortTitle(short, behind), whole: title + behind };
	const column = { ...told, ...named };
	const make = ({ body, rows }: Rows, of: TableColumn): MadeMeasure | null =>
		makeUserMeasure(file, { ...of, ...named }, body, rows, choice);
	if (!steps) return make(meant, column);
	const categories = steps.by === 'columns' ? categoriesOf(columns, steps.columns) : [];
	const dated: readonly Step[] =
		steps.by === 'columns'
			? steps.columns.flatMap((index) => {
					const each = columns[index];
					const date = each && periodIn(titleOf(each))?.date;
					if (each === undefined || date === undefined) return [];
					return [{ ...meant, date, column: { ...each, categories } }];
				})
			: stepsOfRows(meant, steps.column, titleAt(columns, steps.column)).map((step) => ({
					...step,
					column
				}));
	if (!areSteps(dated.map(({ date }) => date))) return make(meant, column);
	return inSteps(dated, make);
}

/** A measure whose name stands in a cell: its unit is its own, not that of the others in the column. */
function picked(
	name: string,
	value: TableColumn,
	columns: readonly TableColumn[],
	body: readonly TableRecord[]
): TableColumn {
	const cellsOf = (index: number): readonly string[] => body.map(({ cells }) => cells[index] ?? '');
	const title = pivotTitle(name, value);
	const cells = cellsOf(value.index);
	const own = describeValues(title, cells);
	const { unit } = own.unit === '' ? describeValues(titleOf(value), cells) : own;
	const units = unitColumn(columns);
	const written = new Set(units ? cellsOf(units.index).flatMap((cell) => cell.trim() || []) : []);
	const [only = unit] = written.size === 1 ? written : [];
	const kind = own.kind === 'number' && only === '%' ? 'percent' : own.kind;
	return { ...value, ...own, kind, name: shortTitle(title), whole: title, unit: only, unlike: [] };
}

function titleAt(columns: readonly TableColumn[], index: number): string {
	const column = columns[index];
	return column ? titleOf(column) : '';
}

function rowsWith({ body, rows }: Rows, isMeant: (record: TableRecord) => boolean): Rows {
	const places = body.flatMap((record, i) => (isMeant(record) ? [i] : []));
	return { body: places.flatMap((i) => body[i] ?? []), rows: places.flatMap((i) => rows[i] ?? []) };
}

/** The categories of several columns as those of one, the most frequent first. */
function categoriesOf(
	columns: readonly TableColumn[],
	indexes: readonly number[]
): TableColumn['categories'] {
	const found = new Map<string, { name: string; count: number }>();
	for (const { name, count } of indexes.flatMap((index) => columns[index]?.categories ?? [])) {
		const known = found.get(categoryKey(name));
		found.set(categoryKey(name), { name: known?.name ?? name, count: (known?.count ?? 0) + count });
	}
	return [...found.values()].sort((a, b) => b.count - a.count);
}

/** The rows of each date, the earliest first; those without an area have no part in it. */
function stepsOfRows(
	{ body, rows }: Rows,
	index: number,
	title: string
): readonly (Rows & { date: string })[] {
	const byDate = new Map<string, { body: TableRecord[]; rows: RowOutcome[] }>();
	const dates = new Map<string, string | null>();
	body.forEach((record, i) => {
		const row = rows[i];
		if (!row || row.code === null) return;
		const cell = record.cells[index] ?? '';
		const date = dates.get(cell) ?? readPeriod(cell, title);
		dates.set(cell, date);
		if (date === null) return;
		const step = byDate.get(date) ?? { body: [], rows: [] };
		step.body.push(record);
		step.rows.push(row);
		byDate.set(date, step);
	});
	return [...byDate].map(([date, step]) => ({ date, ...step })).sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The newest date's measure, with the values of all of them. */
function inSteps(
	steps: readonly Step[],
	make: (rows: Rows, column: TableColumn) => MadeMeasure | null
): MadeMeasure | null {
	const made = steps.flatMap((step) => make(step, step.column) ?? []);
	const newest = made.at(-1);
	if (!newest || made.length < steps.length) return newest ?? null;
	const codes = new Set<AreaCode>(
		made.flatMap(({ measure }) => [...measure.values.keys(), ...measure.blank])
	);
	const values = new Map(
		[...codes].map((code) => [code, made.map(({ measure }) => measure.values.get(code) ?? null)])
	);
	const sum = (of: (each: MadeMeasure) => number): number => made.reduce((all, each) => all + of(each), 0);
	return {
		measure: {
			...newest.measure,
			blank: new Set([...codes].filter((code) => !newest.measure.values.has(code))),
			course: { dates: steps.map(({ date }) => date), values }
		},
		unresolvedDuplicates: made.reduce((most, each) => Math.max(most, each.unresolvedDuplicates), 0),
		incomparable: sum(({ incomparable }) => incomparable),
		missing: sum(({ missing }) => missing)
	};
}
