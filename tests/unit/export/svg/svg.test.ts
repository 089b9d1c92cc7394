import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePicture } from '../../../../src/lib/export/picture/picture';
import type { PictureOptions } from '../../../../src/lib/export/picture/picture-options';
import { defaultTitle } from '../../../../src/lib/export/picture/picture-words';
import type { Shown } from '../../../../src/lib/export/picture/shown';
import { pictureSvg } from '../../../../src/lib/export/svg/svg';
import { ALL, view } from '../view';
import { all, byId, descendants, parseXml, textOf } from '../xml-tree';

const svgOf = (shown: Shown, options: Partial<PictureOptions> = {}) =>
	parseXml(pictureSvg(makePicture(shown, { ...ALL, ...options })));
const areasOf = (svg: ReturnType<typeof svgOf>) => all(byId(svg, 'areas'), 'path');

// Japan by municipality is a lot of drawing for a busy machine.
describe('the exported SVG', { timeout: 30_000 }, () => {
	it.each([
		['the country by prefecture', view(), 47],
		['the country by municipality', view(null, { level: 'municipality' }), 1747],
		['a prefecture', view('38'), 20],
		['a prefecture with northern villages', view('01'), 185]
	])('holds a named path for each area of %s', (_, shown, count) => {
		const paths = areasOf(svgOf(shown));
		expect(paths).toHaveLength(count);
		expect(new Set(paths.map(({ attributes }) => attributes.id)).size).toBe(count);
		for (const { attributes } of paths) {
			expect(attributes['data-name']).toBeTruthy();
			expect(attributes.d).toMatch(/^M/);
		}
	});

	it('says of an area what the map says', () => {
		const ehime = areasOf(svgOf(view())).find(({ attributes }) => attributes['data-code'] === '38');
		expect(ehime && textOf(ehime)).toBe('愛媛県 事例2件');
	});

	it('gives each area the colour of its class in the legend', () => {
		const svg = svgOf(view('38'));
		const swatches = byId(svg, 'legend').children.filter(({ attributes }) => attributes['data-name'] === '1');
		const imabari = areasOf(svg).find(({ attributes }) => attributes['data-code'] === '38202');
		expect(imabari?.attributes.fill).toBe(swatches[0]?.attributes.fill);
		const matsuyama = areasOf(svg).find(({ attributes }) => attributes['data-code'] === '38201');
		expect(matsuyama?.attributes).toMatchObject({ fill: '#f8f4ea', 'fill-opacity': '0' });
	});

	it('has one hatched shape for all unrecorded areas, and no other that brings the pattern', () => {
		const svg = svgOf(view('38'));
		const hatched = descendants(svg).filter(({ attributes }) =>
			attributes.fill?.startsWith('url(#hatch-map)')
		);
		expect(hatched.map(({ attributes }) => attributes.fill)).toEqual(['url(#hatch-map) #f8f4ea']);
		const [layer] = byId(svg, 'hatched').children;
		expect(layer).toBe(hatched[0]);
	});

	it('counts in the legend what is in the picture', () => {
		const legend = textOf(byId(svgOf(view('38')), 'legend'));
		expect(legend).toContain('事例の数（件）');
		expect(legend).toContain('19地域');
		expect(legend).toContain('未収録');
	});

	it('carries title, editions, credit, link and cases as text', () => {
		const text = textOf(svgOf(view('38'), { title: defaultTitle(view('38')) }));
		expect(text).toContain('愛媛県のDX事例の数（市区町村別）');
		expect(text).toContain('事例 2026年11月22日版');
		expect(text).toContain('境界 2025年1月1日時点');
		expect(text).toContain('国土数値情報');
		expect(text).toContain('エールラボえひめ');
		const links = all(svgOf(view()), 'a').map(({ attributes }) => attributes.href);
		expect(new Set(links)).toEqual(new Set(['https://example.jp/atlas/?measure=cases&ed=2026-11-22']));
	});

	it('asks for nothing: no font, no style sheet, no script, no other file', () => {
		const svg = svgOf(view());
		const names = new Set(descendants(svg).map(({ name }) => name));
		for (const name of ['style', 'script', 'image', 'use', 'foreignObject', 'font']) {
			expect(names).not.toContain(name);
		}
		const values = descendants(svg).flatMap(({ attributes }) => Object.values(attributes));
		for (const value of values) expect(value.replaceAll('url(#', '')).not.toMatch(/url\(/);
	});

	it('leaves out what was not asked for, and never the source', () => {
		const svg = svgOf(view(), { title: null, legend: false, list: false, code: false });
		const ids = descendants(svg).map(({ attributes }) => attributes.id);
		expect(ids).not.toContain('legend');
		expect(ids).not.toContain('cases');
		expect(ids).not.toContain('code');
		expect(textOf(byId(svg, 'text'))).toContain('国土数値情報');
	});

	it('is as wide as its shape', () => {
		expect(svgOf(view()).attributes.viewBox).toBe('0 0 1280 720');
		expect(svgOf(view(), { shape: 'standard' }).attributes.viewBox).toBe('0 0 1024 768');
	});

	it('speaks English where the view does', () => {
		const shown = view(null, { lang: 'en' });
		const svg = svgOf(shown, { title: defaultTitle(shown) });
		expect(svg.attributes.lang).toBe('en');
		expect(textOf(byId(svg, 'title'))).toBe('DX cases in Japan, by prefecture');
		expect(textOf(svg)).not.toContain('事例');
	});

	it('takes any title as text', () => {
		const shown = view('38');
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (title) => {
				const svg = svgOf(shown, { title, list: false });
				expect(areasOf(svg)).toHaveLength(20);
			}),
			{ numRuns: 15 }
		);
		const wild = `<b>&"'\u0000 \ud800`;
		expect(textOf(byId(svgOf(shown, { title: wild }), 'title'))).toBe(`<b>&"' `);
	});
});

describe('a picture that can be seen through', () => {
	it('has neither paper nor sea, and all the rest', () => {
		const picture = makePicture(view('38'), ALL);
		const [plain, clear] = [{}, { transparent: true }].map((how) => parseXml(pictureSvg(picture, how)));
		if (!plain || !clear) throw new Error('Wrote no picture');
		const grounds = (svg: typeof plain) =>
			descendants(svg).filter(
				({ name, attributes }) =>
					name === 'rect' &&
					[picture.width, picture.map.box.width].map(String).includes(attributes.width ?? '')
			);
		expect(grounds(plain).length - grounds(clear).length).toBe(2);
		expect(areasOf(clear)).toHaveLength(20);
	});
	it('is of any shape', () => {
		const picture = makePicture(view('38'), {
			...ALL,
			shape: 'standard',
			page: { width: 860, height: 1216 }
		});
		const { attributes } = parseXml(pictureSvg(picture));
		expect(attributes.viewBox).toBe('0 0 860 1216');
		for (const { box } of picture.texts) expect(box.x + box.width).toBeLessThanOrEqual(860);
	});
});
