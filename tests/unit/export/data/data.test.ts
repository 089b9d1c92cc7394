import { describe, expect, it } from 'vitest';
import type { Position } from 'geojson';
import { toCsv } from '../../../../src/lib/export/data/csv';
import { dataGeoJson } from '../../../../src/lib/export/data/data-geojson';
import { dataJson } from '../../../../src/lib/export/data/data-json';
import { areaRows } from '../../../../src/lib/export/data/area-table';
import { caseRows } from '../../../../src/lib/export/data/case-table';
import { wholeCases } from '../../../../src/lib/model/case-texts';
import { headOf } from '../../../fixtures/mini-country';
import { view } from '../view';

describe('rows for a spreadsheet', () => {
	it('hold one area each, with the value and class that the map shows', () => {
		const [header, ...rows] = areaRows(view());
		expect(rows).toHaveLength(47);
		expect(header?.slice(0, 7)).toEqual([
			'団体コード',
			'地域',
			'よみ',
			'都道府県',
			'種別',
			'事例の数（件）',
			'区分'
		]);
		expect(rows.find(([code]) => code === '380008')?.slice(1, 7)).toEqual([
			'愛媛県',
			'えひめけん',
			'愛媛県',
			'都道府県',
			2,
			'2'
		]);
		expect(rows.find(([code]) => code === '390003')?.slice(5, 7)).toEqual([null, '未収録']);
	});
	it('say in every row which edition, whom to credit, and where to look', () => {
		const [header, ...rows] = areaRows(view('38'));
		expect(header?.slice(-4)).toEqual(['事例の版', '境界の時点', '出典', 'リンク']);
		for (const row of rows) {
			expect(row).toHaveLength(header?.length ?? 0);
			expect(row.slice(-4, -2)).toEqual(['2026-11-22', '2025-01-01']);
			expect(row.at(-1)).toContain('https://example.jp/');
		}
	});
	it('credit the census where its figures are shown', () => {
		const credited = (measure: 'cases' | 'population') =>
			String(areaRows(view(null, { measure }))[1]?.at(-2));
		expect(credited('population')).toContain('国勢調査');
		expect(credited('cases')).not.toContain('国勢調査');
	});
	it('follow the order of the table on screen', () => {
		const [, first] = areaRows(view(null, { sort: { key: 'value', descending: true } }));
		expect(first?.[1]).toBe('愛媛県');
	});
	it('hold the cases of what is shown, and nothing that runs', async () => {
		const rows = caseRows(view('38'));
		expect(rows.slice(1).map(([id]) => id)).toEqual(['ehime-lab', 'imabari-seal']);
		expect(await toCsv(rows)).toContain(`'=脱ハンコ`);
	});
	it('say the set and the status of each case, with what the set asks for, and credit every set', () => {
		const [header = [], ...rows] = caseRows(view('38'));
		const at = (name: string) => rows.map((row) => row[header.indexOf(name)]);
		expect(at('収録元')).toEqual(['記事', '記事']);
		expect(at('状態').every((status) => typeof status === 'string' && status !== '')).toBe(true);
		expect(at('収録元の利用条件')).toEqual(['CC BY 4.0', 'CC BY 4.0']);
		expect(at('収録元のクレジット')[0]).toBe('自治体DXの事例を紹介する5つの記事');
		expect(dataJson(view()).credit).toContain('自治体DXの事例を紹介する5つの記事');
	});
	it('are never written before their texts have arrived', () => {
		const shown = view('38');
		const heads = { ...shown, cases: wholeCases(shown.texts, shown.cases).map(headOf) };
		expect(() => caseRows(heads)).toThrow('before it has arrived');
		expect(() => dataJson(heads)).toThrow('before it has arrived');
	});
});

describe('JSON', () => {
	it('tells zero, not recorded and a class apart, and its own provenance', () => {
		const data = dataJson(view());
		expect(data.areas).toHaveLength(47);
		expect(data.areas.find(({ code }) => code === '38')).toMatchObject({ value: 2, class: 2, cases: 2 });
		expect(data.areas.find(({ code }) => code === '39')).toMatchObject({
			value: null,
			class: 'not-recorded'
		});
		expect(data.editions).toEqual({ data: '2026-11-22', boundaries: '2025-01-01' });
		expect(data.credit.join()).toContain('国土数値情報');
		expect(data.permalink).toContain('ed=2026-11-22');
		expect(data.cases).toHaveLength(3);
	});
});

describe('GeoJSON', () => {
	const twiceArea = (ring: readonly Position[]) =>
		ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
			const [px = 0, py = 0] = ring[i] ?? [];
			return sum + px * y - x * py;
		}, 0);
	it.each([
		['the country', null, 47],
		['a prefecture', '38', 20]
	])('of %s is as RFC 7946 has it', (_, scope, count) => {
		const { features } = dataGeoJson(view(scope));
		expect(features).toHaveLength(count);
		for (const { geometry, id, properties } of features) {
			expect(id).toBe(properties.code);
			const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
			for (const polygon of polygons) {
				polygon.forEach((ring, i) => {
					expect(ring.length).toBeGreaterThanOrEqual(4);
					expect(ring.at(-1)).toEqual(ring[0]);
					if (i === 0) expect(twiceArea(ring)).toBeGreaterThanOrEqual(0);
					else expect(twiceArea(ring)).toBeLessThanOrEqual(0);
				});
			}
		}
	});
	it('carries value, class and cases of each area', () => {
		const ehime = dataGeoJson(view()).features.find(({ id }) => id === '38');
		expect(ehime?.properties).toMatchObject({
			name: '愛媛県',
			value: 2,
			case_titles: ['エールラボえひめ', '=脱ハンコ']
		});
	});
});
