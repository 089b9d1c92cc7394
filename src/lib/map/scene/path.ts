/** Path data as short as it gets: whole numbers, relative, one letter for a run of lines. */
import type { Point } from './simplify';

/** A ring as `m…z`; empty when fewer than three points are left. */
export function ringPath(ring: readonly Point[]): string {
	const open = isClosed(ring) ? ring.slice(0, -1) : ring;
	return open.length < 3 ? '' : `${linePath(open)}z`;
}

/** A line as `M` and relative steps. Points that repeat are left out. */
export function linePath(line: readonly Point[]): string {
	const first = line[0];
	if (!first) return '';
	let [x, y] = first;
	let steps = '';
	for (let i = 1; i < line.length; i++) {
		const [px, py] = line[i] as Point;
		if (px === x && py === y) continue;
		steps += joined(px - x, steps === '') + joined(py - y, false);
		[x, y] = [px, py];
	}
	return steps && `M${first[0]}${joined(first[1], false)}l${steps}`;
}

/**
 * The lines of path data that `linePath` and `ringPath` wrote, in its own steps. A closed one does not repeat its start.
 */
export function linesOf(d: string): readonly (readonly Point[])[] {
	return [...d.matchAll(/M([^Ml]*)l([^Mz]*)/g)].map(([, start = '', steps = '']) => {
		let [x = 0, y = 0] = numbersOf(start);
		const line: Point[] = [[x, y]];
		const deltas = numbersOf(steps);
		for (let i = 0; i + 1 < deltas.length; i += 2) {
			x += deltas[i] ?? 0;
			y += deltas[i + 1] ?? 0;
			line.push([x, y]);
		}
		return line;
	});
}

function numbersOf(text: string): number[] {
	return (text.match(/-?\d+/g) ?? []).map(Number);
}

/** A minus sign separates numbers by itself. */
function joined(value: number, first: boolean): string {
	return value < 0 || first ? String(value) : ` ${value}`;
}

function isClosed(ring: readonly Point[]): boolean {
	const first = ring[0];
	const last = ring[ring.length - 1];
	return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}
