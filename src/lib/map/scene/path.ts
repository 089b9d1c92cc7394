/**
 * Points as SVG path data, as short as it gets: whole steps of a grid, relative, one letter for a run of lines. Only the
 * writers of SVG ask for it; everything else reads the points.
 */
import type { Point } from './simplify';

/** Rings, whose start is not repeated at their end, or lines. */
export type Lines = readonly (readonly Point[])[];

const written = new WeakMap<Lines, string>();

/**
 * Closed rings as path data in steps of a grid; the group that holds it scales by `grid`. Written once for a shape.
 * @param grid user units of a step; the points are whole numbers of steps
 */
export function ringsPath(rings: Lines, grid: number): string {
	return remembered(rings, () => rings.map((ring) => ringPath(inSteps(ring, grid))).join(''));
}

/** Open lines as path data in steps of a grid, as `ringsPath` does it. */
export function linesPath(lines: Lines, grid: number): string {
	return remembered(lines, () => lines.map((line) => linePath(inSteps(line, grid))).join(''));
}

function remembered(lines: Lines, write: () => string): string {
	let d = written.get(lines);
	if (d === undefined) written.set(lines, (d = write()));
	return d;
}

function inSteps(line: readonly Point[], grid: number): readonly Point[] {
	return line.map(([x, y]) => [Math.round(x / grid), Math.round(y / grid)]);
}

/** A ring as `m…z`; empty when fewer than three points are left. */
export function ringPath(ring: readonly Point[]): string {
	const open = openRing(ring);
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

/** A ring without the repetition of its start at its end. */
export function openRing(ring: readonly Point[]): readonly Point[] {
	const first = ring[0];
	const last = ring[ring.length - 1];
	const closed = first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
	return closed ? ring.slice(0, -1) : ring;
}

/** A line without points that repeat the one before them. */
export function withoutRepeats(line: readonly Point[]): readonly Point[] {
	return line.filter(([x, y], i) => i === 0 || x !== line[i - 1]?.[0] || y !== line[i - 1]?.[1]);
}

/** A minus sign separates numbers by itself. */
function joined(value: number, first: boolean): string {
	return value < 0 || first ? String(value) : ` ${value}`;
}
