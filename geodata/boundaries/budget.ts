/** The files of a level at the finest detail that keeps to its budget. */
import { gzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { packClose } from '../../src/lib/model/packed/pack-outlines';
import { geometriesOf, type Weighted } from './arcs';
import { country, cutPrefecture, withPrefectures } from './cut';
import { GeodataFault } from './fault';
import type { Level } from './levels';
import { simplifyTo, type Simplified } from './simplify';

export interface Drawn extends Simplified {
	/** With object `prefectures`. */
	readonly whole: Topology;
	/** File name → text. */
	readonly files: ReadonlyMap<string, string>;
	readonly minTriangleKm2: number;
}

/**
 * Tries the level's steps from fine to coarse; one whose lines collide for good is passed over like one that is too large.
 * @throws GeodataFault when no step of the level keeps to the budget
 */
export function drawWithinBudget(
	topology: Topology,
	weighted: readonly Weighted[][],
	level: Level,
	say: (line: string) => void
): Drawn {
	for (const minTriangleKm2 of level.minTriangleKm2) {
		let simplified: Simplified;
		try {
			simplified = simplifyTo(topology, weighted, level, minTriangleKm2, say);
		} catch (error) {
			if (!(error instanceof GeodataFault)) throw error;
			say(`${minTriangleKm2} km² does not work out: ${error.message}`);
			continue;
		}
		const whole = withPrefectures(simplified.topology);
		const files = filesOf(whole, level);
		const sizes = [...files.values()]
			.map((text) => gzipSync(text, { level: 9 }).length)
			.sort((a, b) => a - b);
		const [median, largest] = [sizes[sizes.length >> 1] ?? 0, sizes.at(-1) ?? 0];
		if (largest <= level.budget.largest && median <= level.budget.median) {
			return { ...simplified, whole, files, minTriangleKm2 };
		}
		say(`${minTriangleKm2} km² gives ${largest} bytes for the largest file, too many`);
	}
	throw new GeodataFault(
		`${level.name}: no detail in levels.ts keeps to ${level.budget.largest} bytes; is this the whole of Japan?`
	);
}

function filesOf(whole: Topology, level: Level): Map<string, string> {
	if (level.name === 'japan') return new Map([['japan', JSON.stringify(country(whole))]]);
	const codes = geometriesOf(whole, 'prefectures').map(({ id }) => id);
	const cut = codes.map((code) => [code, cutPrefecture(whole, code)] as const);
	if (level.name === 'prefecture') return new Map(cut.map(([code, each]) => [code, JSON.stringify(each)]));
	// Nearly all of it is steps from point to point, which take a quarter less as lists.
	return new Map(cut.map(([code, each]) => [code, `${JSON.stringify(packClose(each))}\n`]));
}
