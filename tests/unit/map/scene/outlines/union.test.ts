import { readFileSync } from 'node:fs';
import { mesh } from 'topojson-client';
import type { MultiLineString, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { arcNumbersOf, arcsOf } from '../../../../../src/lib/map/scene/outlines/arcs';
import { codeOf, geometriesOf } from '../../../../../src/lib/map/scene/geometry';
import { besideLine, isClosed } from '../../../../../src/lib/map/scene/outlines/beside';
import type { Point } from '../../../../../src/lib/map/scene/simplify';
import { sceneOf } from '../../../../../src/lib/map/scene/scene';
import { unionParts, type UnionPart } from '../../../../../src/lib/map/scene/outlines/union';

const read = (name: string) =>
	JSON.parse(readFileSync(`geodata/built/boundaries/${name}.topo.json`, 'utf8')) as Topology;
const japan = read('japan');
const [hiroshima, okayama] = [read('34'), read('33')];
/** 備後圏域: 竹原市, 三原市, 尾道市, 福山市, 府中市, 世羅町, 神石高原町 and, in 岡山県, 笠岡市, 井原市. */
const BINGO = ['33205', '33207', '34203', '34204', '34205', '34207', '34208', '34462', '34545'];

const linesOf = ({ topology, arcs }: UnionPart) => {
	const lines: MultiLineString = { type: 'MultiLineString', arcs: arcs.map((ref) => [ref]) };
	return mesh(topology, lines).coordinates.map((line) => line.map(([x = 0, y = 0]): Point => [x, y]));
};
const isNear = ([x = 0, y = 0]: readonly number[], [px = 0, py = 0]: readonly number[], by: number) =>
	Math.hypot(x - px, y - py) < by;

describe('the outline of several municipalities', () => {
	it('is closed, and has no border between two of them', () => {
		const [part, ...more] = unionParts(BINGO, japan, () => null);
		expect(more).toEqual([]);
		const lines = linesOf(part as UnionPart);
		for (const line of lines) expect(line.at(-1)).toEqual(line[0]);
		const [inner] = unionParts(['34207', '34208'], japan, () => null);
		const own = new Set((part as UnionPart).arcs.map((ref) => (ref < 0 ? ~ref : ref)));
		// 福山市 and 府中市 touch; what is between them is in neither outline.
		const fukuyama = unionParts(['34207'], japan, () => null)[0]?.arcs ?? [];
		const between = fukuyama.filter((ref) => !inner?.arcs.includes(ref)).map((ref) => (ref < 0 ? ~ref : ref));
		expect(between.length).toBeGreaterThan(0);
		for (const number of between) expect(own.has(number)).toBe(false);
	});
	it('in finer lines leaves out the border of prefectures that runs inside', () => {
		const detailOf = (prefecture: string) => ({ '33': okayama, '34': hiroshima })[prefecture] ?? null;
		const parts = unionParts(BINGO, japan, detailOf);
		expect(parts.map(({ topology }) => topology)).toEqual([okayama, hiroshima]);
		// Between 福山市 and 笠岡市 or 井原市, inside of the two.
		const arcs = (codes: readonly string[]) =>
			arcNumbersOf(geometriesOf(japan, 'municipality').filter((each) => codes.includes(codeOf(each))));
		const fukuyama = arcs(['34207']);
		const shared = [...arcs(['33205', '33207'])].filter((number) => fukuyama.has(number));
		const ends = shared.flatMap((number) =>
			[arcsOf(japan)[number]?.[0], arcsOf(japan)[number]?.at(-1)].map(String)
		);
		const inside = shared
			.flatMap((number) => arcsOf(japan)[number] ?? [])
			.filter((at) => ends.filter((end) => end === String(at)).length !== 1);
		expect(inside.length).toBeGreaterThan(1);
		const points = parts.flatMap((part) => linesOf(part).flat());
		const coarse = unionParts(BINGO, japan, () => null).flatMap((part) => linesOf(part).flat());
		for (const at of inside) {
			expect(points.some((point) => isNear(point, at, 0.004))).toBe(false);
			expect(coarse.some((point) => isNear(point, at, 0.004))).toBe(false);
		}
		// Its ends meet those of the other prefecture within the overview's grid.
		const open = parts.flatMap((part) => linesOf(part).filter((line) => !isClosed(line)));
		expect(open.length).toBeGreaterThan(0);
	});
	it('of one municipality is its own', () => {
		const scene = sceneOf(japan, {
			focus: '34',
			level: 'municipality',
			width: 960,
			height: 780,
			detail: hiroshima
		});
		const own = new Set(scene.outlineOf('34545').flat().map(String));
		const union = scene.unionOf(['34545']).flat();
		expect(union.length).toBeGreaterThan(10);
		expect(union.every((point) => own.has(String(point)))).toBe(true);
	});
	it('is drawn of a prefecture beyond its border, and not beyond the canvas', () => {
		const scene = sceneOf(japan, {
			focus: '34',
			level: 'municipality',
			width: 960,
			height: 780,
			detail: hiroshima
		});
		const points = scene.unionOf(BINGO).flat();
		const ours = scene.unionOf(BINGO.filter((code) => code.startsWith('34'))).flat();
		const east = (list: typeof points) => Math.max(...list.map(([x]) => x));
		expect(east(points)).toBeGreaterThan(east(ours));
		expect(east(points)).toBeLessThan(1100);
	});
	it('runs inside where asked for', () => {
		const scene = sceneOf(japan, {
			focus: '34',
			level: 'municipality',
			width: 960,
			height: 780,
			detail: hiroshima
		});
		const box = (inset: number) => {
			const points = scene.unionOf(['34545'], inset).flat();
			const xs = points.map(([x]) => x);
			return Math.max(...xs) - Math.min(...xs);
		};
		expect(box(0) - box(4)).toBeGreaterThan(5);
	});
});

describe('a line beside another', () => {
	const square = [
		[0, 0],
		[10, 0],
		[10, 10],
		[0, 10],
		[0, 0]
	] as const;
	it('is inside a square that runs clockwise, at its distance', () => {
		expect(besideLine(square, 1).map((point) => point.map((each) => Math.round(each * 100) / 100))).toEqual([
			[1, 1],
			[9, 1],
			[9, 9],
			[1, 9],
			[1, 1]
		]);
	});
	it('is outside on the other side', () => {
		const xs = besideLine(square, -1).map(([x]) => x);
		expect([Math.min(...xs), Math.max(...xs)].map(Math.round)).toEqual([-1, 11]);
	});
	it('is itself at no distance', () => expect(besideLine(square, 0)).toBe(square));
	it('of a line keeps its ends beside its ends', () => {
		expect(
			besideLine(
				[
					[0, 0],
					[10, 0]
				],
				2
			)
		).toEqual([
			[0, 2],
			[10, 2]
		]);
	});
});
