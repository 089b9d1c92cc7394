import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { detailsFor, sheetScene } from '../../../../../src/lib/map/scene/sheet/sheet-scene';
import type { WholeArea } from '../../../../../src/lib/model/area';
import { boundaries, dataset } from '../../country';

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
	it('draws finer outlines where they are here, and every line from them: none is there twice', () => {
		const chosen = ['38213', '38386'];
		const read = (code: string) =>
			JSON.parse(readFileSync(`geodata/built/boundaries/${code}.topo.json`, 'utf8')) as Topology;
		const codes = detailsFor(areasOf(...chosen), dataset);
		const fine = sceneFor(chosen, new Map(codes.map((code) => [code, read(code)])));
		const coarse = sceneFor(chosen);
		const lengthOf = (scene: typeof fine) =>
			scene.areas.find(({ code }) => code === '38213')?.rings.flat().length ?? 0;
		expect(lengthOf(fine)).toBeGreaterThan(3 * lengthOf(coarse));
		// All that the overview would show is there, of 高知県, too.
		const shown = new Set(fine.areas.map(({ code }) => code));
		expect(coarse.areas.filter(({ code }) => !shown.has(code))).toEqual([]);
		expect([...shown].some((code) => code.startsWith('39'))).toBe(true);
		// Where 愛媛県 and 高知県 meet, the two have the same points.
		const points = fine.prefectures.map((ring) => new Set(ring.map(String)));
		const lands = points
			.filter(({ size }) => size > 60)
			.toSorted((a, b) => b.size - a.size)
			.slice(0, 4);
		const shared = lands.flatMap((a, i) =>
			lands.slice(i + 1).map((b) => [...a].filter((at) => b.has(at)).length)
		);
		expect(Math.max(...shared)).toBeGreaterThan(40);
	});
});

describe('detailsFor', () => {
	it('names the prefectures that the sheet may show', () => {
		expect(detailsFor(areasOf('38213', '38386'), dataset)).toEqual(
			expect.arrayContaining(['36', '37', '38', '39'])
		);
		expect(detailsFor(areasOf('38213', '38386'), dataset).length).toBeLessThan(9);
	});
	it('names none where the overview is fine enough', () => {
		expect(detailsFor(areasOf('01100', '47201'), dataset)).toEqual([]);
	});
});
