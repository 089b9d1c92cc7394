/** What a table is shown by until a person chooses. */
import { isMappable, type MeasureChoice } from '../measure';
import type { TableColumn } from '../understand';
import type { AcrossColumns } from './across';
import type { LongColumn } from './long';
import type { Pivot } from './pivot';

/** Names of columns whose numbers only tell rows apart. */
const NUMBERING = /(コード|ｺｰﾄﾞ|番号|code)$|^(c?id|no\.?|№|連番|通番|項番)$/iu;

interface Found {
	readonly columns: readonly TableColumn[];
	readonly long: readonly LongColumn[];
	readonly pivot: Pivot | null;
	readonly across: readonly AcrossColumns[];
}

/**
 * The first measure of a table: of several dates, all of them. `null` where nothing can be shown.
 * @param filtered columns that rows are chosen by: what is of one date has no others
 */
export function proposeMeasure(
	{ columns, long, pivot, across }: Found,
	filtered: readonly number[]
): MeasureChoice | null {
	const plain = { combine: { by: 'none' }, incomparable: false } as const;
	const steps = stepsOf(long, filtered);
	const [name] = pivot?.names ?? [];
	if (pivot && name !== undefined)
		return { ...plain, ...steps, column: pivot.value, only: { column: pivot.column, value: name } };
	const [first] = across;
	if (first && steps.steps === undefined) return { ...plain, ...choiceOf(first) };
	const keys = long.map(({ index }) => index);
	// Codes and running numbers are no measures: the publisher's code beside each row, an ID.
	const mappable = columns.filter((each) => isMappable(each) && !NUMBERING.test(each.name));
	const column = mappable.find(({ index }) => !keys.includes(index)) ?? mappable[0];
	return column ? { ...plain, ...steps, column: column.index } : null;
}

/** All dates of a long table, where rows of one are not chosen. */
function stepsOf(long: readonly LongColumn[], filtered: readonly number[]): Pick<MeasureChoice, 'steps'> {
	const dated = long.find(({ dates, index }) => dates !== null && !filtered.includes(index));
	return dated ? { steps: { by: 'rows', column: dated.index } } : {};
}

/** Columns of several dates as one measure. */
export function choiceOf({ columns }: AcrossColumns): Pick<MeasureChoice, 'column' | 'steps'> {
	return { column: columns.at(-1) ?? 0, steps: { by: 'columns', columns } };
}
