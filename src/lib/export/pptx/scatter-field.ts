/**
 * Where the points of a native scatter plot are, so that their names are put where they have room: a program that opens it
 * puts each beside its point, over whatever else is there.
 */
import { scaleLinear, scaleLog } from 'd3-scale';
import type { Box, Size } from '../../map/scene/boxes';
import type { ChartAxis, ScatterData } from '../chart/chart';
import { namedPoints, placeNames } from '../chart/chart-names';

/** Where a program can put the name of a point, in the order in which `placeNames` tries its sides. */
export const NAME_SIDES = ['r', 'l', 't', 'b'] as const;

type BoundedAxis = ChartAxis & Required<Pick<ChartAxis, 'domain'>>;

/** Around the field of points: its ticks and titles, and the key above it. */
const AROUND = { left: 112, right: 24, bottom: 64, top: { alone: 14, keyed: 46 } } as const;

/** Where the field of points is. */
export function fieldOf({ series }: ScatterData, { width, height }: Size): Box {
	const { left, right, bottom } = AROUND;
	const top = series.length > 1 ? AROUND.top.keyed : AROUND.top.alone;
	return { x: left, y: top, width: width - left - right, height: height - top - bottom };
}

/** An axis with bounds of its own, so that where its values are is known: those of a logarithmic one are powers of ten. */
export function bounded(axis: ChartAxis, values: readonly number[]): BoundedAxis {
	if (axis.domain) return { ...axis, domain: axis.domain };
	const [low, high] = [Math.min(...values), Math.max(...values)];
	if (!axis.log) {
		const [from = low, to = high] = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [0, 1])
			.nice(6)
			.domain();
		return { ...axis, domain: [from, to] };
	}
	const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
	return { ...axis, domain: [10 ** from, 10 ** Math.max(to, from + 1)] };
}

/**
 * Names of points that have room, by series and point (`0 7`): on which of its sides each is.
 * @param size of the letters, in user units
 */
export function namedSides(
	{ series }: ScatterData,
	axes: readonly [BoundedAxis, BoundedAxis],
	{ x, y, width, height }: Box,
	size: number
): ReadonlyMap<string, number> {
	const scaleOf = ({ log, domain }: BoundedAxis, range: readonly number[]) =>
		log ? scaleLog(domain, range) : scaleLinear(domain, range);
	const [across, up] = [scaleOf(axes[0], [x, x + width]), scaleOf(axes[1], [y + height, y])];
	const at = (point: readonly [number, number]) => [across(point[0]), up(point[1])] as const;
	const marks = series.flatMap(({ points }) => points.map(at));
	// A point on the edge has its name as well, half a line outside.
	const room = { x, y: y - size, width: width + size, height: height + 1.7 * size };
	const placed = placeNames(namedPoints(series, at), marks, room, size, NAME_SIDES.length);
	return new Map(placed.map(({ key = '', side }) => [key, side]));
}
