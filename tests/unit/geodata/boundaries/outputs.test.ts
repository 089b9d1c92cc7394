/** What is committed in geodata/built keeps its promises: counts, sizes, shapes that fit together, and a true manifest. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { parseAreas, type Area } from '../../../../src/lib/model/area';
import { unpackClose } from '../../../../src/lib/model/packed/outlines';
import {
	arcIndex,
	arcUsers,
	geometriesOf,
	linesOf,
	polygonPoints,
	polygonsOf
} from '../../../../geodata/boundaries/arcs';
import { polygonAreaKm2 } from '../../../../geodata/boundaries/earth';
import { within } from '../../../../geodata/boundaries/flaws';
import { checkLevel } from '../../../../geodata/boundaries/validate';
import { readRegister } from '../../../../geodata/register/table';

const GEODATA = path.resolve(__dirname, '../../../../geodata');
const BUILT = path.join(GEODATA, 'built');
const read = (file: string) => readFileSync(path.join(BUILT, file));
const json = (file: string): unknown => JSON.parse(read(file).toString('utf8'));
const gzipped = (file: string) => gzipSync(read(file), { level: 9 }).length;

const areas = parseAreas(json('areas.json'));
const byCode = new Map(areas.map((area) => [area.code, area]));
const codes = (test: (area: Area) => boolean) => areas.filter(test).map(({ code }) => code);
const prefectures = codes(({ kind }) => kind === 'prefecture');
const drawn = codes(({ kind }) => kind !== 'prefecture');
const counted = codes(({ kind }) => kind !== 'prefecture' && kind !== 'northern-village');
const register = readRegister(path.join(GEODATA, 'register.csv'));

const japan = json('boundaries/japan.topo.json') as Topology;
const details = new Map(
	prefectures.map((code): [string, Topology] => [code, json(`boundaries/${code}.topo.json`) as Topology])
);
const close = new Map(
	prefectures.map((code): [string, Topology] => [code, unpackClose(json(`boundaries/close/${code}.json`))])
);
const ids = (topology: Topology, object: string) => geometriesOf(topology, object).map(({ id }) => id);

describe('areas.json', () => {
	it('holds 47 prefectures, 1,741 municipalities and 6 northern villages, each prefecture before its own', () => {
		expect([prefectures.length, counted.length, drawn.length - counted.length]).toEqual([47, 1741, 6]);
		const order = areas.map(({ code }) => code);
		expect(order).toEqual([...order].sort());
	});

	it('adds up: a prefecture has the people and the land of its municipalities', () => {
		for (const code of prefectures) {
			const members = areas.filter((area) => area.code.startsWith(code) && counted.includes(area.code));
			const sum = members.reduce((total, area) => total + (area.population ?? 0), 0);
			expect(byCode.get(code)?.population).toBe(sum);
			expect(byCode.get(code)?.areaKm2).toBeCloseTo(
				members.reduce((total, area) => total + area.areaKm2, 0),
				1
			);
		}
		expect(prefectures.reduce((total, code) => total + (byCode.get(code)?.population ?? 0), 0)).toBe(
			126146099
		);
	});

	it('has everything the register has', () => {
		expect(register.map(({ code }) => code)).toEqual(areas.map(({ code }) => code));
		expect(readFileSync(path.join(GEODATA, 'register.csv'), 'utf8')).toMatch(
			/^\uFEFFlgcode,kind.*\r\n010006,/
		);
	});

	it('puts offices in the box of their area, all but the offices that stand outside it', () => {
		const outside = areas.filter(({ office, bbox: [w, s, e, n] }) => {
			if (office === null) return false;
			return office[0] < w || office[0] > e || office[1] < s || office[1] > n;
		});
		// Small islands are governed from the port their ferry leaves from.
		expect(outside.map(({ name }) => name)).toEqual(['三島村', '十島村', '竹富町']);
	});

	it('frames an area by its main land where far islands are in its box, with its label and its office', () => {
		const framed = areas.filter(({ frame }) => frame !== undefined);
		expect(framed.map(({ name }) => name)).toEqual([
			...['松前町', '羽幌町', '酒田市', '御蔵島村', '小笠原村', '輪島市', '隠岐の島町', '福岡市', '宗像市'],
			...['佐世保市', '五島市', '南さつま市', '十島村', '石垣市', '北大東村', '久米島町']
		]);
		for (const { name, frame, bbox, label, office } of framed) {
			const [w, s, e, n] = frame ?? [0, 0, 0, 0];
			expect(w >= bbox[0] && s >= bbox[1] && e <= bbox[2] && n <= bbox[3]).toBe(true);
			for (const [lon, lat] of [label, ...(office && name !== '十島村' ? [office] : [])]) {
				expect({ name, inside: lon >= w && lon <= e && lat >= s && lat <= n }).toEqual({
					name,
					inside: true
				});
			}
		}
		const frameOf = (name: string) => framed.find((area) => area.name === name)?.frame;
		// Without 竹島; without 尖閣諸島; 父島 and 母島, without 硫黄島 and 南鳥島.
		expect(frameOf('隠岐の島町')).toEqual([133.16, 36.13, 133.39, 36.36]);
		expect(frameOf('石垣市')).toEqual([124.06, 24.32, 124.35, 24.62]);
		expect(frameOf('小笠原村')).toEqual([142.12, 26.54, 142.25, 27.69]);
	});
});

describe('boundary files', () => {
	it('keep to the page budget after gzip', () => {
		expect(gzipped('boundaries/japan.topo.json')).toBeLessThanOrEqual(68_000);
		expect(gzipped('areas.json')).toBeLessThanOrEqual(110_000);
		const sizes = prefectures.map((code) => gzipped(`boundaries/${code}.topo.json`)).sort((a, b) => a - b);
		expect(sizes[23]).toBeLessThanOrEqual(10_000);
		expect(sizes[46]).toBeLessThanOrEqual(45_000);
		const closest = prefectures.map((code) => gzipped(`boundaries/close/${code}.json`)).sort((a, b) => a - b);
		expect(closest[23]).toBeLessThanOrEqual(60_000);
		expect(closest[46]).toBeLessThanOrEqual(250_000);
	});

	it('draw every area at all levels, without a flaw, on lines that prefectures share with municipalities', () => {
		expect(ids(japan, 'municipalities')).toEqual(drawn);
		expect(ids(japan, 'prefectures')).toEqual(prefectures);
		checkLevel('japan', japan, register);
		for (const [code, topology] of [...details, ...close]) {
			expect(ids(topology, 'municipalities')).toEqual(drawn.filter((other) => other.startsWith(code)));
			expect(ids(topology, 'prefectures')).toEqual([code]);
			checkLevel(
				code,
				topology,
				register.filter((row) => row.code.startsWith(code))
			);
		}
	});

	it('make a prefecture of exactly the lines that one of its municipalities has alone', () => {
		const users = arcUsers(japan);
		for (const geometry of geometriesOf(japan, 'prefectures')) {
			const outline = new Set(polygonsOf(geometry).flat(2).map(arcIndex));
			const expected = users.flatMap((owners, arc) => {
				const own = owners.filter((code) => code.startsWith(geometry.id)).length;
				return own === 1 ? [arc] : [];
			});
			expect([...outline].sort((a, b) => a - b)).toEqual(expected);
		}
	});

	it.each([details, close])('agree to the bit along a border that two prefectures share', (level) => {
		const outline = (code: string) => {
			const topology = level.get(code);
			if (topology === undefined) throw new Error(code);
			const lines = linesOf(topology);
			const arcs = geometriesOf(topology, 'prefectures').flatMap(polygonsOf).flat(2).map(arcIndex);
			return new Set(
				arcs.map((arc) => {
					const line = (lines[arc] ?? []).map(String);
					return [line.join(' '), line.toReversed().join(' ')].sort()[0];
				})
			);
		};
		for (const [a, b] of [
			['38', '39'],
			['13', '14'],
			['20', '21']
		] as const) {
			const [ours, theirs] = [outline(a), outline(b)];
			expect([...ours].filter((line) => theirs.has(line)).length).toBeGreaterThan(5);
		}
	});

	it('leave room for every label inside its area at all levels', () => {
		const inside = (topology: Topology, object: string) => {
			const lines = linesOf(topology);
			return geometriesOf(topology, object)
				.filter((geometry) => {
					const label = byCode.get(geometry.id)?.label ?? [0, 0];
					return !polygonPoints(geometry, lines).some((polygon) => within(label, polygon) === 1);
				})
				.map(({ id }) => id);
		};
		for (const topology of [japan, ...details.values(), ...close.values()]) {
			expect([...inside(topology, 'municipalities'), ...inside(topology, 'prefectures')]).toEqual([]);
		}
	});

	it('are true to 20 m close up: the prefecture level has no point that the close level lacks', () => {
		const points = (topology: Topology) => new Set(linesOf(topology, true).flat().map(String));
		for (const [code, topology] of details) {
			const there = points(close.get(code) ?? topology);
			const missing = [...points(topology)].filter((point) => !there.has(point));
			// A point that was moved by a step of the grid, so that lines don't collide.
			expect({ code, missing: missing.length < 20 }).toEqual({ code, missing: true });
		}
	});

	it('keep areas about their size in detail', () => {
		for (const topology of [...details.values(), ...close.values()]) {
			const lines = linesOf(topology);
			for (const geometry of geometriesOf(topology, 'municipalities')) {
				const km2 = polygonPoints(geometry, lines).reduce((sum, polygon) => sum + polygonAreaKm2(polygon), 0);
				expect(Math.abs(km2 / (byCode.get(geometry.id)?.areaKm2 ?? 0) - 1)).toBeLessThan(0.25);
			}
		}
	});
});

describe('neighbours.json', () => {
	const all = json('neighbours.json') as [string, string, number][];
	const pairs = all.filter(([, , km]) => km !== 0);

	it('names each pair once, smaller code first, sorted, both of one level and both counted', () => {
		const keys = all.map(([a, b]) => `${a.length} ${a} ${b}`);
		expect(keys).toEqual([...new Set(keys)].sort());
		const known = new Set([...prefectures, ...counted]);
		for (const [a, b, km] of pairs) {
			expect(a < b && a.length === b.length && known.has(a) && known.has(b) && km > 0).toBe(true);
		}
	});

	it('has the bridges and tunnels that join lands, each with its source, of length 0', () => {
		const lines = readFileSync('geodata/boundaries/bridges.csv', 'utf8').trim().split('\n').slice(1);
		expect(lines.every((line) => /,https?:\/\/\S+$/.test(line))).toBe(true);
		const listed = lines.map((line) => line.split(',')).map(([a, , b]) => [a, b, 0]);
		expect(all.filter(([, , km]) => km === 0)).toEqual(listed);
		expect(listed).toContainEqual(['34202', '34215', 0]);
	});

	it('leaves 48 municipalities and two prefectures without a neighbour on land', () => {
		const touched = new Set(pairs.flatMap(([a, b]) => [a, b]));
		expect(counted.filter((code) => !touched.has(code))).toHaveLength(48);
		expect(prefectures.filter((code) => !touched.has(code))).toEqual(['01', '47']);
	});

	it('has the 4,400 borders on which two independent topologies agree, and one more', () => {
		const agreed = pairs.filter(([a, b]) => a.length === 5 && `${a} ${b}` !== '23206 23215');
		expect(agreed).toHaveLength(4400);
		expect(
			createHash('sha256')
				.update(agreed.map(([a, b]) => `${a} ${b}`).join('\n'))
				.digest('hex')
		).toBe('117fefc9f32fddfd1bd298562494c2deee0f121c1ab8d7230ad5256b28662cc0');
		// 春日井市 and 犬山市 meet for some metres; 小国町 and 阿賀町 are some metres apart, by a strip of 喜多方市.
		const names = new Set(pairs.map(([a, b]) => `${a} ${b}`));
		expect(names.has('23206 23215')).toBe(true);
		expect(names.has('06401 15385')).toBe(false);
		// Two islands that a border divides: 大槌島 and 井島.
		expect(names.has('33204 37201') && names.has('33204 37364')).toBe(true);
	});

	it('sums the border of two prefectures from their municipalities', () => {
		const across = pairs.filter(([a, b]) => a.startsWith('38') && b.startsWith('39') && a.length === 5);
		const whole = pairs.find(([a, b]) => a === '38' && b === '39')?.[2] ?? 0;
		expect(across.reduce((sum, [, , km]) => sum + km, 0)).toBeCloseTo(whole, 0);
	});
});

describe('boundaries.json', () => {
	const manifest = json('boundaries.json') as {
		edition: string;
		lines: string;
		outputs: { path: string; bytes: number; gzip: number; sha256: string }[];
		sources: Record<string, string>[];
	};

	it('lists every file with its true size and checksum', () => {
		const files = readdirSync(BUILT, { recursive: true })
			.map((file) => String(file).replaceAll('\\', '/'))
			.filter(
				(file) => file.endsWith('.json') && !['boundaries.json', 'former.json', 'wards.json'].includes(file)
			)
			.sort();
		expect(manifest.outputs.map(({ path }) => path)).toEqual(files);
		for (const { path: file, bytes, gzip, sha256 } of manifest.outputs) {
			expect({ file, bytes, gzip, sha256 }).toEqual({
				file,
				bytes: read(file).length,
				gzip: gzipped(file),
				sha256: createHash('sha256').update(read(file)).digest('hex')
			});
		}
	});

	it('names the day, and publisher, licence, credit and checksum of every source', () => {
		expect(manifest.edition).toBe('2025-01-01');
		expect(manifest.lines).toBe('2023-02');
		for (const source of manifest.sources) {
			for (const key of ['title', 'publisher', 'licence', 'credit']) expect(source[key]).toMatch(/\S/);
			expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
		}
	});
});
