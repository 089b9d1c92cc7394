/** Names beside the points of a chart, each where it covers neither another name nor, if it can be helped, a point. */
import { overlap, type Box } from '../../map/scene/boxes';
import { emsOf } from '../picture/text-block';
import type { ScatterData } from './chart';

export interface NamedPoint {
	/** Series and point, `0 7`, for whoever asked. */
	readonly key?: string;
	readonly name: string;
	readonly at: readonly [x: number, y: number];
}

interface PlacedName extends NamedPoint {
	readonly anchor: 'start' | 'middle' | 'end';
	/** Which of the sides it is on. */
	readonly side: number;
}

/** From a point to the middle of a name's baseline, in sizes of its letters: the best first. */
const SIDES = [
	['start', 0.7, 0.36],
	['end', -0.7, 0.36],
	['middle', 0, -0.75],
	['middle', 0, 1.45],
	['start', 0.5, -0.6],
	['start', 0.5, 1.25],
	['end', -0.5, -0.6],
	['end', -0.5, 1.25]
] as const;

/**
 * The points of a plot that have names: what is selected first, then what is framed, which are the last series.
 * @param at where a point is
 */
export function namedPoints(
	series: ScatterData['series'],
	at: (point: NamedPoint['at']) => NamedPoint['at']
): readonly NamedPoint[] {
	return series
		.map(({ points, names = [] }, of) =>
			points.flatMap((point, i): readonly NamedPoint[] => {
				const name = names[i];
				return name === undefined ? [] : [{ key: `${of} ${i}`, name, at: at(point) }];
			})
		)
		.reverse()
		.flat();
}

/**
 * @param points those to be named, the most important first; one that finds no room goes without
 * @param marks where every point is
 * @param room what names stay inside of
 * @param size of the letters
 * @param sides how many of the sides can be had: the first four are right, left, above and below
 */
export function placeNames(
	points: readonly NamedPoint[],
	marks: readonly NamedPoint['at'][],
	room: Box,
	size: number,
	sides: number = SIDES.length
): readonly PlacedName[] {
	const taken: Box[] = [];
	const dots = marks.map(([x, y]): Box => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
	return points.flatMap((point) => {
		const {
			name,
			at: [x, y]
		} = point;
		const width = emsOf(name) * size * 1.04;
		const free = SIDES.slice(0, sides)
			.map(([anchor, dx, dy], side) => {
				const at = [x + dx * size, y + dy * size] as const;
				const left = at[0] - { start: 0, middle: width / 2, end: width }[anchor];
				return {
					...point,
					at,
					anchor,
					side,
					box: { x: left, y: at[1] - size * 0.9, width, height: size * 1.15 }
				};
			})
			.filter(
				({ box }) =>
					box.x >= room.x &&
					box.x + box.width <= room.x + room.width &&
					box.y >= room.y &&
					box.y + box.height <= room.y + room.height &&
					!taken.some((other) => overlap(box, other))
			);
		const best = free.find(({ box }) => !dots.some((dot) => overlap(box, dot))) ?? free[0];
		if (!best) return [];
		const { box, ...placed } = best;
		taken.push(box);
		return [placed];
	});
}
