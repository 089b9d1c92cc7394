/** The rows of a joined table together: counts, repeats, a person's decisions. */
import type { AreaCode } from '../model/code';
import type { Decision } from './decide';
import { JOIN_STATUSES, type AsideReason, type JoinStatus, type RowOutcome } from './outcome';
import type { Places } from './places';
import type { CodeColumn } from './read-code';

export interface JoinResult {
	readonly rows: readonly RowOutcome[];
	readonly counts: Readonly<Record<JoinStatus, number>>;
	/** How each column of `roles.codes` was read. */
	readonly codeColumns: readonly CodeColumn[];
	/** Areas that more than one row was matched to, with the number of rows. */
	readonly repeated: ReadonlyMap<AreaCode, number>;
}

/** The outcome of a row that is not about one area. */
export function setAside(reason: AsideReason, word: string | null = null): Decision {
	return {
		status: 'set-aside',
		code: null,
		rules: [],
		candidates: [],
		reason,
		...(word !== null && { word })
	};
}

/**
 * A table that names a former municipality was made before its merger: what it says of the municipality that took it in
 * is of the land of then, too.
 */
export function markIncomparable(rows: readonly RowOutcome[]): readonly RowOutcome[] {
	const grown = new Set(
		rows.flatMap(({ code, rules }) => (code && rules.includes('not-comparable') ? [code] : []))
	);
	if (grown.size === 0) return rows;
	return rows.map((row) =>
		row.code !== null &&
		grown.has(row.code) &&
		!row.rules.some((rule) => rule === 'not-comparable' || rule === 'ward-to-city')
			? { ...row, rules: [...row.rules, 'not-comparable'] }
			: row
	);
}

/** Counts the outcomes. */
export function summarise(rows: readonly RowOutcome[], codeColumns: readonly CodeColumn[]): JoinResult {
	const counts = Object.fromEntries(JOIN_STATUSES.map((status) => [status, 0])) as Record<JoinStatus, number>;
	const times = new Map<AreaCode, number>();
	for (const { status, code } of rows) {
		counts[status]++;
		if (code !== null) times.set(code, (times.get(code) ?? 0) + 1);
	}
	return { rows, counts, codeColumns, repeated: new Map([...times].filter(([, count]) => count > 1)) };
}

/** What a person decided for open rows: the row's number → an area, or `null` for no area. */
export type Decisions = ReadonlyMap<number, AreaCode | null>;

/**
 * The same result with a person's decisions in it. Cheap: the table is not read again.
 * @param decisions codes of two or five digits that are in the register; others are passed over
 */
export function applyDecisions(result: JoinResult, decisions: Decisions, places: Places): JoinResult {
	if (decisions.size === 0) return result;
	const rows = result.rows.map((row): RowOutcome => {
		const code = decisions.get(row.row);
		if (code === undefined) return row;
		if (code === null) return { ...row, ...setAside('decided') };
		if (!places.areaByCode.has(code)) return row;
		return { ...row, status: 'matched', code, rules: ['decided'], reason: null };
	});
	return summarise(rows, result.codeColumns);
}
