/** What latitude and longitude say of a table's rows, for a person to see. */
import type { Located } from '../../join/locate';
import type { RowOutcome } from '../../join/outcome';
import type { Places } from '../../join/places';
import type { AreaCode } from '../../model/code';
import { isPointSwapped, isWritten, readPoint, type PointColumns } from '../points';
import type { Understanding } from '../understand';

/** What latitude and longitude say of a table's rows. */
export interface PointsReport {
	/** Titles of the columns. */
	readonly names: readonly string[];
	/** `waiting` for the outlines of `prefectures`. */
	readonly state: 'unused' | 'waiting' | 'located';
	readonly prefectures: readonly AreaCode[];
	/** Rows in an area that nothing in them contradicts, and rows that name another: these are open. */
	readonly inside: number;
	readonly elsewhere: number;
	/** Rows whose latitude stands where the longitude should. */
	readonly swapped: number;
	/** Rows in no municipality, and rows whose cells are no degrees: how many, and the first of them. */
	readonly outside: PointRows;
	readonly unread: PointRows;
}
interface PointRows {
	readonly count: number;
	readonly first: readonly { readonly row: number; readonly input: string; readonly said: string }[];
}
const NO_POINTS = {
	...{ inside: 0, elsewhere: 0, swapped: 0 },
	...{ outside: { count: 0, first: [] }, unread: { count: 0, first: [] } }
} as const;
const POINTS_LISTED = 50;
/** In degrees, around a prefecture. */
const MARGIN = 0.02;

/**
 * @param rows the outcomes of the table's rows
 * @param located `null` until there are outlines to look them up in
 * @returns `null` where the table has no such columns
 */
export function reportPoints(
	{ points, body, columns }: Understanding,
	rows: readonly RowOutcome[],
	located: Located | null,
	places: Places
): PointsReport | null {
	const names = columns.filter(({ point }) => point).map(({ name }) => name);
	if (names.length === 0) return null;
	if (points === null) return { names, state: 'unused', prefectures: [], ...NO_POINTS };
	const list = (at: readonly number[]): PointsReport['outside'] => ({
		count: at.length,
		first: at.slice(0, POINTS_LISTED).flatMap((i) => {
			const row = rows[i];
			const cells = body[i]?.cells ?? [];
			const said = [...new Set([points.lat, points.lon])].map((column) => cells[column] ?? '').join(', ');
			return row ? [{ row: row.row, input: row.input, said }] : [];
		})
	});
	const unread = body.flatMap(({ cells }, i) =>
		rows[i]?.status !== 'set-aside' && isWritten(cells, points) && readPoint(cells, points) === null
			? [i]
			: []
	);
	return {
		names,
		state: located ? 'located' : 'waiting',
		prefectures: located ? [] : prefecturesAround(body, points, places),
		inside: located?.inside ?? 0,
		elsewhere: located?.elsewhere.length ?? 0,
		swapped: body.filter(({ cells }) => isPointSwapped(cells, points)).length,
		outside: list(located?.outside ?? []),
		unread: list(unread)
	};
}

/** Those whose outlines the points may lie in. */
function prefecturesAround(
	body: Understanding['body'],
	points: PointColumns,
	{ areaByCode }: Places
): readonly AreaCode[] {
	const boxes = [...areaByCode.values()].filter(({ kind }) => kind === 'prefecture');
	const found = new Set<AreaCode>();
	for (const { cells } of body) {
		const point = readPoint(cells, points);
		if (!point) continue;
		const [lon, lat] = point;
		for (const {
			code,
			bbox: [west, south, east, north]
		} of boxes) {
			const isIn =
				west - MARGIN <= lon && lon <= east + MARGIN && south - MARGIN <= lat && lat <= north + MARGIN;
			if (isIn) found.add(code);
		}
		if (found.size === boxes.length) break;
	}
	return [...found].sort();
}
