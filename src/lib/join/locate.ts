/** The areas that points lie in, and what they say of rows that name an area, or none. */
import type { AreaCode } from '../model/code';
import { isPrefectureCode } from '../model/code';
import type { RowOutcome } from './outcome';
import { summarise, type JoinResult } from './result';

/** Longitude and latitude in degrees. */
type Point = readonly [lon: number, lat: number];

export interface Locator {
	/** The area whose outline holds the point. */
	readonly at: (point: Point) => AreaCode | null;
	/** Those that are so near that a coordinate of few digits, or a quay, may lie beside them. */
	readonly near: (point: Point) => readonly AreaCode[];
}

/** What became of the points of a table: positions in its rows. */
export interface Located {
	readonly result: JoinResult;
	/** In no municipality: at sea or abroad. */
	readonly outside: readonly number[];
	/** In another area than the row names: asked. */
	readonly elsewhere: readonly number[];
	/** In an area, and not contradicted. */
	readonly inside: number;
}

/**
 * Joins rows by where they lie. A name is checked against the place: where the two are of one area it stays matched as it was,
 * where it names another the row is open, and where it names none, or several of which this is one, the place says which.
 * @param points of the rows, in their order; `null` where a row has none
 */
export function locateRows(
	{ rows, codeColumns }: JoinResult,
	points: readonly (Point | null)[],
	locator: Locator
): Located {
	const [outside, elsewhere]: [number[], number[]] = [[], []];
	let inside = 0;
	const located = rows.map((row, i): RowOutcome => {
		const point = points[i] ?? null;
		if (point === null || row.status === 'set-aside') return row;
		const code = locator.at(point);
		const near = code === null || (row.code !== null && row.code !== code) ? locator.near(point) : [];
		const [only, another] = near;
		const place = code ?? (only !== undefined && another === undefined ? only : null);
		if (row.code !== null) {
			if (row.code === code || near.includes(row.code)) return (inside++, row);
			if (place === null) return (outside.push(i), row);
			// A prefecture in its name, and a municipality of it in its place.
			if (isPrefectureCode(row.code) && place.startsWith(row.code)) return (inside++, matchedBy(row, place));
			elsewhere.push(i);
			return openBetween(row, place);
		}
		if (place === null) {
			outside.push(i);
			return row.reason === 'nothing-named' ? { ...row, reason: 'point-outside' } : row;
		}
		const isNamed = row.candidates.some(({ why }) => why !== 'similar');
		const isCandidate = row.candidates.some((each) => each.code === place);
		if (isNamed && !isCandidate) {
			elsewhere.push(i);
			return openBetween(row, place);
		}
		return (inside++, matchedBy(row, place));
	});
	return { result: summarise(located, codeColumns), outside, elsewhere, inside };
}

function matchedBy(row: RowOutcome, code: AreaCode): RowOutcome {
	const { row: number, input } = row;
	return { row: number, input, status: 'matched', code, rules: ['point'], candidates: [], reason: null };
}

/** Open between what it names and where it lies. */
function openBetween(row: RowOutcome, place: AreaCode): RowOutcome {
	const { row: number, input, code, candidates } = row;
	const named = code === null ? candidates : [{ code, why: 'name' as const }];
	return {
		...{ row: number, input, status: 'conflicting', code: null, rules: [], reason: 'point-elsewhere' },
		candidates: [...named, { code: place, why: 'point' }]
	};
}
