import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { detailsFor, sheetScene } from '../../../../src/lib/map/scene/sheet-scene';
import type { WholeArea } from '../../../../src/lib/model/area';
import { indexNeighbours } from '../../../../src/lib/model/dataset';
import { boundaries, dataset } from '../country';

const neighbours = indexNeighbours(JSON.parse(readFileSync('geodata/built/neighbours.json', 'utf8')));
const areasOf = (...codes: string[]) => codes.map((code) => dataset.areaByCode.get(code) as WholeArea);
const sceneFor = (codes: readonly string[], details: ReadonlyMap<string, Topology> = new Map()) =>
	sheetScene({
		dataset,
		chosen: areasOf(...codes),
		overview: boundaries,
		details,
		width: 480,
		height: 400
	});

describe('the map of a sheet', () => {
	it.each([
		['neighbours', ['38202', '38206']],
		['two wards', ['13101', '13102']],
		['an island and the mainland', ['13101', '13421']],
		['Okinawa alone', ['47201', '47207']],
		['the two ends of the country', ['01214', '47382']],
		['islands far from each other', ['13421', '47207']]
	])('of %s has every one of them on the sheet', (_, codes) => {
		const scene = sceneFor(codes);
		for (const { code, label } of areasOf(...codes)) {
			const [x, y] = scene.project(label);
			expect(x >= 0 && x <= 480 && y >= 0 && y <= 400, `${code} at ${x}, ${y}`).toBe(true);
			expect(scene.areas.find((area) => area.code === code)?.rings[0]?.length).toBeGreaterThan(2);
		}
	});
	it('shows what lies around, each area once', () => {
		const codes = sceneFor(['38202', '38206']).areas.map(({ code }) => code);
		expect(codes).toContain('38201');
		expect(new Set(codes).size).toBe(codes.length);
	});
	it('puts far islands into a box only where others are chosen too', () => {
		expect(sceneFor(['13101', '47201']).insets.map(({ id }) => id)).toEqual(['ryukyu']);
		expect(sceneFor(['47201', '47207']).insets).toEqual([]);
	});
	it('draws finer outlines where they are here', () => {
		const detail = JSON.parse(readFileSync('geodata/built/boundaries/38.topo.json', 'utf8')) as Topology;
		const fine = sceneFor(['38202', '38206'], new Map([['38', detail]]));
		const lengthOf = (scene: typeof fine) =>
			scene.areas.find(({ code }) => code === '38202')?.rings.flat().length ?? 0;
		expect(lengthOf(fine)).toBeGreaterThan(3 * lengthOf(sceneFor(['38202', '38206'])));
		expect(fine.areas.find(({ code }) => code === '38202')?.coarse).toBe(false);
	});
});

describe('detailsFor', () => {
	it('names the prefectures of the chosen and of their neighbours', () => {
		expect(detailsFor(areasOf('38213', '38386'), neighbours)).toEqual(['36', '37', '38', '39']);
	});
	it('names none where the overview is fine enough', () => {
		expect(detailsFor(areasOf('01100', '47201'), neighbours)).toEqual([]);
	});
});
