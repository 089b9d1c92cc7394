import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makePicture } from '../../../src/lib/export/picture/picture';
import type { Shown } from '../../../src/lib/export/picture/shown';
import { pptxJob } from '../../../src/lib/export/pptx/job';
import { makePptx } from '../../../src/lib/export/pptx/make';
import { areaName } from '../../../src/lib/model/name';
import { pictureSvg } from '../../../src/lib/export/svg/svg';
import { ALL, dataset, view } from './view';
import { all, byId, parseXml, textOf } from './xml-tree';

const EXTENT = { focus: null, projection: 'tiles' } as const;
const prefectures = dataset.prefectures.map(({ code }) => code);
const numbersOf = (text = '') => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

/** West, north, east and south of a path of corners. */
function boxOf(path = ''): readonly [number, number, number, number] {
	const [xs, ys] = [[] as number[], [] as number[]];
	let [x, y] = [0, 0];
	for (const [, letter = '', rest] of path.matchAll(/([MLHVmlhv])([^MLHVmlhvZz]*)/g)) {
		const values = numbersOf(rest);
		const isRelative = letter === letter.toLowerCase();
		const kind = letter.toUpperCase();
		const step = kind === 'H' || kind === 'V' ? 1 : 2;
		for (let i = 0; i < values.length; i += step) {
			const [first = 0, second = 0] = values.slice(i, i + step);
			const [dx, dy] = kind === 'H' ? [first, null] : kind === 'V' ? [null, first] : [first, second];
			if (dx !== null) x = isRelative ? x + dx : dx;
			if (dy !== null) y = isRelative ? y + dy : dy;
			xs.push(x);
			ys.push(y);
		}
	}
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

describe.each([
	['ja', 'light'],
	['en', 'light'],
	['ja', 'dark'],
	['en', 'dark']
] as const)('the tile map that leaves the atlas (%s, %s)', (lang, scheme) => {
	const shown: Shown = view(null, { lang, scheme, extent: EXTENT });
	const picture = makePicture(shown, { ...ALL, list: false });

	it('is a picture of 47 squares of one size beside each other, each with its colour and its name', () => {
		const svg = parseXml(pictureSvg(picture));
		const areas = all(byId(svg, 'areas'), 'path');
		expect(areas.map(({ attributes }) => attributes['data-code'] ?? '').toSorted()).toEqual(prefectures);
		const boxes = areas.map(({ attributes }) => boxOf(attributes.d));
		const sides = boxes.flatMap(([west, north, east, south]) => [east - west, south - north]);
		expect(Math.max(...sides) - Math.min(...sides)).toBeLessThan(0.3);
		const over = boxes.flatMap((a, i) =>
			boxes.slice(i + 1).filter((b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3])
		);
		expect(over).toEqual([]);
		const names = all(byId(svg, 'names'), 'text').map(textOf);
		expect(names).toContain(lang === 'ja' ? '愛媛' : 'Ehime');
		expect(names).toHaveLength(47);
		// A long name has two lines, each of them in the middle of its tile and below the one before.
		const [long] = all(byId(svg, 'names'), 'text').filter(
			(text) => textOf(text) === (lang === 'ja' ? '鹿児島' : 'Kagoshima')
		);
		const [second] = long ? all(long, 'tspan') : [];
		expect(second?.attributes.x).toBe(long?.attributes.x);
		expect(Number(second?.attributes.dy)).toBeGreaterThan(12);
		const fills = new Set(areas.map(({ attributes }) => attributes.fill));
		expect(fills.size).toBeGreaterThan(1);
	});

	it('has no key of marks, of which there are none on it', () => {
		expect(picture.legend?.keys).toEqual([]);
	});

	it('is a slide of 47 shapes with the names of their prefectures', async () => {
		const job = structuredClone(pptxJob(shown, { ...ALL, list: false }));
		const parts = unzipSync(await makePptx(job, () => {}));
		const slide = parseXml(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array()));
		const shapes = all(slide, 'p:sp').filter((shape) => all(shape, 'a:custGeom').length > 0);
		const named = shapes.map((shape) => all(shape, 'p:cNvPr')[0]?.attributes.name ?? '');
		// The frame of a name in two lines has a paragraph for each, and the whole name for its own.
		const frames = all(slide, 'p:sp').filter(
			(shape) =>
				all(shape, 'a:custGeom').length === 0 &&
				all(shape, 'p:cNvPr')[0]?.attributes.name === (lang === 'ja' ? '鹿児島' : 'Kagoshima')
		);
		expect(frames.flatMap((frame) => all(frame, 'a:p').map(textOf))).toEqual(
			lang === 'ja' ? ['鹿児', '島'] : ['Kago', 'shima']
		);
		const ours = dataset.prefectures.map((area) => areaName(area, lang));
		for (const name of ours) expect(named.filter((each) => each === name)).toHaveLength(1);
	});
});
