/** Marks of one size that would cover each other, moved apart as little as it takes. */
import type { Box } from './boxes';
import type { Point } from './simplify';

const ROUNDS = 80;
/** Marks in one place part in directions that differ: the golden angle, so that no two are alike. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves places apart until each is at least `least` from every other, or as near to that as the canvas allows.
 * @param within places stay inside
 * @returns places in the same order; the same for the same input
 */
export function spread(places: readonly Point[], least: number, within: Box): readonly Point[] {
	const pullIn = (place: { x: number; y: number }): void => {
		place.x = Math.min(within.x + within.width, Math.max(within.x, place.x));
		place.y = Math.min(within.y + within.height, Math.max(within.y, place.y));
	};
	const moved = places.map(([x, y]) => ({ x, y }));
	// Those that are far outside meet at the edge.
	moved.forEach(pullIn);
	for (let round = 0; round < ROUNDS; round++) {
		let still = true;
		for (const [i, a] of moved.entries()) {
			for (const [j, b] of moved.slice(0, i).entries()) {
				let [dx, dy] = [a.x - b.x, a.y - b.y];
				let distance = Math.hypot(dx, dy);
				if (distance >= least) continue;
				if (distance < 1e-6) [dx, dy, distance] = [Math.cos((i + j) * TURN), Math.sin((i + j) * TURN), 1];
				// A little further than needed, so that the rounds come to an end.
				const by = (least - Math.min(distance, least) + 0.05) / 2 / distance;
				a.x += dx * by;
				a.y += dy * by;
				b.x -= dx * by;
				b.y -= dy * by;
				still = false;
			}
		}
		moved.forEach(pullIn);
		if (still) break;
	}
	return moved.map(({ x, y }) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
}
