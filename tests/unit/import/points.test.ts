/** Rows with latitude and longitude: read, looked up in the outlines, checked against the names. */
import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { findPointColumns, isPointSwapped, readDegrees, readPoint } from '../../../src/lib/import/points';
import { readFileTable } from '../../../src/lib/import/read';
import { TableSession } from '../../../src/lib/import/session/session';
import { makeLocator } from '../../../src/lib/features/import/worker/locator';
import { featuresOf } from '../../../src/lib/map/scene/geometry';
import { topologySchema } from '../../../src/lib/model/packed/outlines';
import { read } from '../../../src/lib/model/schema';
import { areas, joiner } from '../join/register';

const outlines = (prefecture: string) =>
	read(
		topologySchema,
		JSON.parse(readFileSync(`geodata/built/boundaries/${prefecture}.topo.json`, 'utf8')),
		prefecture
	);
const locator = makeLocator([outlines('38')]);
async function sessionOf(text: string): Promise<TableSession> {
	const { table } = await readFileTable(new TextEncoder().encode(text), '施設.csv');
	if (!table) throw new Error('refused');
	return new TableSession(joiner, table);
}
async function located(text: string) {
	const session = await sessionOf(text);
	session.locate(locator);
	return session.report(true);
}

describe('columns of latitude and longitude', () => {
	it.each([
		[['名称', '緯度', '経度'], { lat: 1, lon: 2 }],
		[['name', 'lon', 'lat'], { lat: 2, lon: 1 }],
		[['施設', 'Longitude', 'Latitude'], { lat: 2, lon: 1 }],
		[['名称', '位置（経度）', '位置（緯度）'], { lat: 2, lon: 1 }],
		[['名称', '緯度経度', 'x'], { lat: 1, lon: 1 }],
		[['名称', '人口', '面積'], null]
	] as const)('19 are found by their titles: %j', (titles, found) => {
		const cells = found?.lat === found?.lon ? ['a', '34.06, 132.99', ''] : ['a', '34.06', '34.06'];
		expect(findPointColumns(titles, [{ row: 2, cells }])).toEqual(found);
	});
	it('19 are none where they hold something else', () => {
		const body = [{ row: 2, cells: ['a', '北のほう', '東のほう'] }];
		expect(findPointColumns(['名称', '緯度', '経度'], body)).toBeNull();
	});
	it.each([
		['34.0658', 34.0658],
		['３４．５', 34.5],
		['北緯34度30分', 34.5],
		['34°30\'36"N', 34.51],
		['34度30分36秒', 34.51],
		['S34.5', -34.5],
		['132.99°', 132.99],
		['34度70分', null],
		['あ', null],
		['', null]
	])('19 read %s as %s', (cell, degrees) => {
		const found = readDegrees(cell);
		if (degrees === null) expect(found).toBeNull();
		else expect(found).toBeCloseTo(degrees, 9);
	});
	it('19 are read the right way where they are the wrong way round', () => {
		const columns = { lat: 0, lon: 1 };
		expect(readPoint(['132.99', '34.06'], columns)).toEqual([132.99, 34.06]);
		expect(isPointSwapped(['132.99', '34.06'], columns)).toBe(true);
		expect(isPointSwapped(['34.06', '132.99'], columns)).toBe(false);
		expect(readPoint(['134.06', '132.99'], columns)).toBeNull();
	});
});

describe('rows with latitude and longitude', () => {
	it('19 are of the areas they lie in, where they name none', async () => {
		const { counts, preview, points, made } = await located(
			'施設,緯度,経度\n城,34.0637,133.0073\n駅,33.8404,132.7513\n沖,33.0,134.9\n謎,x,y\n'
		);
		expect(preview.map(({ outcome }) => [outcome.code, ...outcome.rules])).toEqual([
			['38202', 'point'],
			['38201', 'point'],
			[null],
			[null]
		]);
		expect(counts.matched).toBe(2);
		expect(points).toMatchObject({ state: 'located', inside: 2, elsewhere: 0 });
		expect(points?.outside).toEqual({ count: 1, first: [{ row: 4, input: '沖', said: '33.0, 134.9' }] });
		expect(points?.unread.first.map(({ row }) => row)).toEqual([5]);
		expect(preview[2]?.outcome.reason).toBe('point-outside');
		expect(made).toBeNull();
	});
	it('19 that name another area are asked, never decided', async () => {
		const { open, counts, points } = await located(
			'市区町村,緯度,経度\n今治市,34.0637,133.0073\n西条市,34.0637,133.0073\n松山市,33.0,134.9\n'
		);
		expect(counts).toMatchObject({ matched: 2, conflicting: 1 });
		expect(open[0]?.outcome).toMatchObject({
			row: 3,
			reason: 'point-elsewhere',
			candidates: [
				{ code: '38206', why: 'name' },
				{ code: '38202', why: 'point' }
			]
		});
		// At sea, and listed: the name is all there is.
		expect(points).toMatchObject({ inside: 1, elsewhere: 1, outside: { count: 1 } });
	});
	it('19 tell which of several areas of one name is meant', async () => {
		const session = await sessionOf('市区町村,緯度,経度\n府中市,35.669,139.478\n');
		session.locate(makeLocator([outlines('13')]));
		expect(session.report(true).preview[0]?.outcome).toMatchObject({ code: '13206', rules: ['point'] });
	});
	it('19 and rows of a mere list of names can be counted, where any is of an area', async () => {
		const list = await sessionOf('市区町村\n今治市\n松山市\n今治市\n');
		list.choose(list.report(true).proposed);
		expect([...(list.report(true).made?.measure.values ?? [])]).toEqual([
			['38202', 2],
			['38201', 1]
		]);
		const none = await sessionOf('市区町村,人口\n');
		expect(none.report(true).proposed).toBeNull();
	});
	it('19 are counted by area, and are no columns for a map', async () => {
		const session = await sessionOf(
			'施設,緯度,経度\n城,34.0637,133.0073\n港,34.068,133.0\n駅,33.8404,132.7513\n'
		);
		expect(session.report(true).points).toMatchObject({ state: 'waiting' });
		expect(session.report(true).points?.prefectures).toContain('38');
		session.locate(locator);
		session.choose({ column: null, combine: { by: 'none' }, incomparable: false });
		const { columns, made } = session.report(true);
		expect(columns.filter(({ point }) => point).map(({ name }) => name)).toEqual(['緯度', '経度']);
		expect([...(made?.measure.values ?? [])]).toEqual([
			['38202', 2],
			['38201', 1]
		]);
	});
	it('19 can be left alone', async () => {
		const session = await sessionOf('市区町村,緯度,経度\n西条市,34.0637,133.0073\n');
		session.locate(locator);
		session.correct({ withoutPoints: true });
		const { counts, points } = session.report(true);
		expect(counts.matched).toBe(1);
		expect(points?.state).toBe('unused');
	});
	it('19 lie where the offices of the municipalities do', () => {
		const own = areas.filter(({ code, kind }) => code.startsWith('38') && kind !== 'prefecture');
		for (const { code, office } of own) if (office) expect(locator.at(office)).toBe(code);
		// As d3-geo has it on the sphere, islands and holes too.
		const features = featuresOf(outlines('38'), 'municipality');
		for (let lon = 132.05; lon < 133.7; lon += 0.083)
			for (let lat = 32.9; lat < 34.3; lat += 0.071) {
				const there = features.find(({ geometry }) => geoContains(geometry, [lon, lat]));
				expect(locator.at([lon, lat])).toBe(there?.properties.code ?? null);
			}
		expect(locator.at([139.7, 35.7])).toBeNull();
		expect(locator.near([132.97, 34.05])).toEqual(['38202']);
	});
});
