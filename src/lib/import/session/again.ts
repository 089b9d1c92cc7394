/**
 * The same table once more, next month's: joined as the one before was, and compared with it. Tables are the same when their
 * columns are called the same, numbers in the names aside.
 */
import * as v from 'valibot';
import type { TableRecord } from '../../join/table';
import type { RowOutcome } from '../../join/outcome';
import type { AreaCode } from '../../model/code';
import { areaCode, readOrNull } from '../../model/schema';
import { choicesEntries, type Choices, type Settled } from './document';
import type { TableColumn, Understanding } from '../understand';

/** How a table was joined, and what its rows were. */
export interface SavedJoin extends Omit<Choices, 'settled'> {
	readonly file: string;
	/** Day that it was joined on, `2026-11-30`. */
	readonly day: string;
	/** What rows said of their area, and what was decided; nothing of rows that say the same and were decided differently. */
	readonly decided: readonly (readonly [input: string, code: AreaCode | null])[];
	/** The rows that are about an area, or open: the area with its part (or what they say), and their cells; `null` of a long table. */
	readonly rows: readonly (readonly [key: string, cells: readonly string[]])[] | null;
}

/** What has changed since the table before; of each kind the number and the first of them. */
export interface SinceLast {
	readonly file: string;
	readonly day: string;
	/** Rows that were decided as before, without being asked. */
	readonly decided: number;
	/** `null` where the table before was too long to be kept. */
	readonly changes: {
		readonly added: Changes<{ readonly row: number; readonly input: string; readonly code: AreaCode | null }>;
		readonly gone: Changes<{ readonly key: string }>;
		readonly changed: Changes<{
			readonly row: number;
			readonly input: string;
			readonly code: AreaCode | null;
			readonly column: string;
			readonly before: string;
			readonly after: string;
		}>;
	} | null;
}
interface Changes<T> {
	readonly count: number;
	readonly first: readonly T[];
}

/** Rows kept of a table, to compare the next with. */
const MOST_ROWS = 20_000;
/** Changes of a kind that are listed. */
const LISTED = 50;

/** What a table is recognised by; `null` where too few of its columns have a name. */
export function shapeOf({ titles, turned }: Pick<Understanding, 'titles' | 'turned'>): string | null {
	const names = titles.map((title) =>
		title
			.normalize('NFKC')
			.replace(/\s+/gu, '')
			.replace(/\d+|元(?=年)/gu, '#')
	);
	return names.filter((name) => name !== '').length < 2 ? null : JSON.stringify([turned, ...names]);
}

/** The rows to be compared, each by what it is of; the second row of one area is another than the first. */
function keyedRows(
	body: readonly TableRecord[],
	rows: readonly RowOutcome[]
): ReadonlyMap<string, { readonly outcome: RowOutcome; readonly cells: readonly string[] }> {
	const found = new Map<string, { outcome: RowOutcome; cells: readonly string[] }>();
	const times = new Map<string, number>();
	rows.forEach((outcome, i) => {
		if (outcome.status === 'set-aside') return;
		const name = outcome.code === null ? outcome.input : `${outcome.code} ${outcome.ward ?? ''}`.trim();
		const n = (times.get(name) ?? 0) + 1;
		times.set(name, n);
		found.set(n === 1 ? name : `${name} (${n})`, { outcome, cells: body[i]?.cells ?? [] });
	});
	return found;
}

/** How a table was joined, for the next that is the same. */
export function saveJoin(
	about: { readonly file: string; readonly day: string },
	choices: Choices,
	body: readonly TableRecord[],
	rows: readonly RowOutcome[]
): SavedJoin {
	const { corrections, answers, measure, cases, settled } = choices;
	const byRow = new Map<number, AreaCode | null>();
	for (const { rows: numbers, code } of settled) for (const row of numbers) byRow.set(row, code);
	const decided = new Map<string, AreaCode | null>();
	const divided = new Set<string>();
	for (const { row, input } of rows) {
		const code = byRow.get(row);
		if (code === undefined) continue;
		if (decided.has(input) && decided.get(input) !== code) divided.add(input);
		decided.set(input, code);
	}
	const keyed = keyedRows(body, rows);
	return {
		...about,
		...{ corrections, answers, measure, cases },
		decided: [...decided].filter(([input]) => !divided.has(input)),
		rows: keyed.size > MOST_ROWS ? null : [...keyed].map(([key, { cells }]) => [key, cells])
	};
}

/** What was corrected about the table before, less what this one does not have. */
export function correctionsAgain(
	{ corrections }: SavedJoin,
	body: readonly TableRecord[]
): Choices['corrections'] {
	const { filter, ...others } = corrections;
	const has = ([column, value]: readonly [number, string]): boolean =>
		body.some(({ cells }) => (cells[column] ?? '').trim() === value);
	return filter?.every(has) ? corrections : others;
}

/** The steps that settle open rows as they were settled before. */
export function settleAgain({ decided }: SavedJoin, rows: readonly RowOutcome[]): readonly Settled[] {
	const codes = new Map(decided);
	const steps = new Map<string, number[]>();
	for (const { row, input, status } of rows) {
		if (status === 'matched' || status === 'set-aside' || !codes.has(input)) continue;
		const numbers = steps.get(input);
		if (numbers) numbers.push(row);
		else steps.set(input, [row]);
	}
	return [...steps].map(([input, numbers]) => ({ input, rows: numbers, code: codes.get(input) ?? null }));
}

/** Compares a table with the one before. */
export function compareWithLast(
	last: SavedJoin,
	columns: readonly TableColumn[],
	body: readonly TableRecord[],
	rows: readonly RowOutcome[]
): SinceLast['changes'] {
	if (last.rows === null) return null;
	const before = new Map(last.rows);
	const now = keyedRows(body, rows);
	const values = columns.filter(({ role }) => role === 'value');
	const added = [...now].filter(([key]) => !before.has(key));
	const gone = [...before.keys()].filter((key) => !now.has(key));
	const changed = [...now].flatMap(([key, { outcome, cells }]) => {
		const old = before.get(key);
		if (!old) return [];
		const { row, input, code } = outcome;
		return values.flatMap(({ index, name }) => {
			const [was, is] = [(old[index] ?? '').trim(), (cells[index] ?? '').trim()];
			return was === is ? [] : [{ row, input, code, column: name, before: was, after: is }];
		});
	});
	return {
		added: listed(
			added.map(
				([
					,
					{
						outcome: { row, input, code }
					}
				]) => ({ row, input, code })
			)
		),
		gone: listed(gone.map((key) => ({ key }))),
		changed: listed(changed)
	};
}

function listed<T>(all: readonly T[]): Changes<T> {
	return { count: all.length, first: all.slice(0, LISTED) };
}

const { settled: _, ...keptEntries } = choicesEntries;
const schema = v.object({
	file: v.string(),
	day: v.string(),
	...keptEntries,
	decided: v.array(v.tuple([v.string(), v.nullable(areaCode)])),
	rows: v.nullable(v.array(v.tuple([v.string(), v.array(v.string())])))
});

/** Reads what `saveJoin` made; `null` when it is anything else. */
export function parseSavedJoin(value: unknown): SavedJoin | null {
	return readOrNull(schema, value);
}
