/**
 * The last remedy for lines that collide: where borders meet, the nearest point of a coarse grid can lie on the wrong
 * side of a line. The meeting point then moves by one step, for every line that ends there.
 */
import { polygonsOf, arcIndex, type AreaGeometry, type Weighted } from './arcs';
import type { Point } from './earth';
import { findFlaws, type Flaw } from './flaws';

/** Steps by which a meeting point is moved, by its place in the source. */
export type Nudges = Map<string, Point>;

const STEPS: readonly Point[] = [
	[1, 0],
	[0, 1],
	[-1, 0],
	[0, -1],
	[1, 1],
	[-1, 1],
	[-1, -1],
	[1, -1]
];

interface Drawing {
	readonly geometries: readonly AreaGeometry[];
	readonly weighted: readonly (readonly Weighted[])[];
	readonly lines: readonly Point[][];
	readonly nudges: Nudges;
	readonly draw: (arc: number) => Point[];
}

/** The place of a point in the source, as a key. */
export function placeKey([lon, lat]: readonly [number, number, ...unknown[]]): string {
	return `${lon},${lat}`;
}

/** Moves one meeting point for each flaw to where the areas around it have the fewest flaws. */
export function nudgeApart(flaws: readonly Flaw[], drawing: Drawing): void {
	const { nudges, weighted } = drawing;
	for (const flaw of flaws) {
		const ends = flaw.arcs.flatMap((arc) => [weighted[arc]?.[0], weighted[arc]?.at(-1)]);
		const places = [...new Set(ends.filter((end) => end !== undefined).map(placeKey))];
		let best = { place: '', step: undefined as Point | undefined, flaws: Infinity };
		for (const place of places) {
			const before = nudges.get(place);
			for (const step of STEPS) {
				nudges.set(place, step);
				const left = flawsAround(place, flaw, drawing);
				if (left < best.flaws) best = { place, step, flaws: left };
			}
			if (before === undefined) nudges.delete(place);
			else nudges.set(place, before);
		}
		if (best.step !== undefined) nudges.set(best.place, best.step);
	}
}

/** Flaws of the areas that the flaw or the moved point touches, with the lines drawn anew. */
function flawsAround(place: string, flaw: Flaw, { geometries, weighted, lines, draw }: Drawing): number {
	const moved = new Set<number>();
	weighted.forEach((line, arc) => {
		const [first, last] = [line[0], line.at(-1)];
		if (first && last && (placeKey(first) === place || placeKey(last) === place)) moved.add(arc);
	});
	const around = geometries.filter(
		(geometry) =>
			flaw.codes.includes(geometry.id) ||
			polygonsOf(geometry).some((polygon) =>
				polygon.flat().some((reference) => moved.has(arcIndex(reference)))
			)
	);
	const drawn = lines.map((line, arc) => (moved.has(arc) ? draw(arc) : line));
	return findFlaws(around, drawn).length;
}
