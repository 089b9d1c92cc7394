/** The rules that the output keeps. Each fails with the names and codes of the areas that break it. */
import type { Topology } from 'topojson-specification';
import type { AreaKind } from '../../src/lib/model/area';
import type { RegisterRow } from '../register/table';
import { arcIndex, geometriesOf, linesOf, polygonsOf, ringPoints } from './arcs';
import { failOn } from './fault';
import { findFlaws, ringTwiceArea } from './flaws';

/** What the register holds on the day we know it; another number is a merger, and a change here. */
export const COUNTS: Readonly<Record<'prefectures' | 'municipalities' | 'northern', number>> = {
	prefectures: 47,
	municipalities: 1741,
	northern: 6
};

/** 47 prefectures, 1,741 municipalities, 6 northern villages. */
export function checkRegister(register: readonly RegisterRow[]): void {
	const count = (test: (kind: AreaKind) => boolean) => register.filter(({ kind }) => test(kind)).length;
	const found = {
		prefectures: count((kind) => kind === 'prefecture'),
		northern: count((kind) => kind === 'northern-village'),
		municipalities: count((kind) => kind !== 'prefecture' && kind !== 'northern-village')
	};
	failOn(
		'the register has other counts than expected',
		(Object.keys(COUNTS) as (keyof typeof COUNTS)[])
			.filter((kind) => found[kind] !== COUNTS[kind])
			.map((kind) => `${kind}: found ${found[kind]}, expected ${COUNTS[kind]}`)
	);
}

/** Every municipality of the register has one geometry, and every geometry is in the register. */
export function checkGeometries(topology: Topology, register: readonly RegisterRow[]): void {
	const named = new Map(
		register.filter(({ kind }) => kind !== 'prefecture').map((row) => [row.code, row.prefecture + row.name])
	);
	const drawn = geometriesOf(topology, 'municipalities').map(({ id }) => id);
	const has = new Set(drawn);
	failOn(
		'area without geometry; are the boundaries of another year than the register?',
		[...named].filter(([code]) => !has.has(code)).map(([code, name]) => `${name} (${code})`)
	);
	failOn(
		'geometry without an area in the register',
		drawn.filter((code) => !named.has(code)).map((code) => `code ${code}`)
	);
	failOn(
		'two geometries for one area',
		drawn.filter((code, i) => drawn.indexOf(code) !== i).map((code) => `${named.get(code)} (${code})`)
	);
}

/** At one level: nothing has vanished, no lines collide, and prefecture lines are municipal ones. */
export function checkLevel(name: string, topology: Topology, register: readonly RegisterRow[]): void {
	const lines = linesOf(topology, true);
	const municipalities = geometriesOf(topology, 'municipalities');
	const prefectures = geometriesOf(topology, 'prefectures');
	const names = new Map(register.map((row) => [row.code, `${row.prefecture}${row.name} (${row.code})`]));
	const drawn = new Set(
		[...municipalities, ...prefectures]
			.filter((geometry) =>
				polygonsOf(geometry).some(([outer]) => outer && ringTwiceArea(ringPoints(outer, lines)) !== 0)
			)
			.map(({ id }) => id)
	);
	failOn(
		`${name}: area that vanished`,
		register.filter(({ code }) => !drawn.has(code)).map(({ code }) => names.get(code) ?? code)
	);
	failOn(
		`${name}: invalid rings`,
		findFlaws(municipalities, withoutRepeats(lines)).map(
			({ kind, codes }) => `${kind} at ${codes.map((code) => names.get(code) ?? code).join(' and ')}`
		)
	);
	const municipal = new Set(municipalities.flatMap(polygonsOf).flat(2).map(arcIndex));
	failOn(
		`${name}: prefecture with a line that no municipality has`,
		prefectures
			.filter((geometry) =>
				polygonsOf(geometry)
					.flat(2)
					.map(arcIndex)
					.some((arc) => !municipal.has(arc))
			)
			.map(({ id }) => names.get(id) ?? id)
	);
}

type GridLines = ReturnType<typeof linesOf>;

/** Lines as {@link findFlaws} takes them: a line shrunk to a point is written twice in the file. */
function withoutRepeats(lines: GridLines): GridLines {
	return lines.map((line) => line.filter(([x, y], i) => x !== line[i - 1]?.[0] || y !== line[i - 1]?.[1]));
}
