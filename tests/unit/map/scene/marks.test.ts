import { describe, expect, test } from 'vitest';
import { makePins, type Pin } from '../../../../src/lib/derive/pins';
import { overlap } from '../../../../src/lib/map/scene/boxes';
import {
	CAPTION,
	markBox,
	keptInside,
	marksInBox,
	marksOf,
	markSize,
	markTexts,
	MARK_HEIGHT,
	type Mark
} from '../../../../src/lib/map/scene/marks';
import { THEMES } from '../../../../src/lib/model/theme';
import { data } from '../../export/offline/real';

describe('marks of a thousand cases', () => {
	const { municipalities, prefectures } = data.dataset;
	const pins = [
		...prefectures.map((area): Pin => ({
			code: area.code,
			at: area.label,
			shape: 'square',
			count: 6,
			theme: 'services'
		})),
		...municipalities
			.filter((_, i) => i % 3 === 0)
			.map((area, i): Pin => {
				const theme = THEMES[i % THEMES.length]?.id ?? '';
				return { code: area.code, at: area.label, shape: 'circle', count: 1 + (i % 6), theme };
			})
	];

	test.each([18, 40, 120, 400])('never cover each other at %i pixels a degree', (scale) => {
		const marks = marksOf(
			pins,
			([lon, lat]) => [(lon - 122) * scale, (46 - lat) * scale * 1.2],
			MARK_HEIGHT * 1.1
		);
		for (const [i, mark] of marks.entries()) {
			expect(marks.slice(0, i).filter((other) => overlap(markBox(other), markBox(mark)))).toEqual([]);
		}
		expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(
			pins.reduce((sum, { count }) => sum + count, 0)
		);
		expect(new Set(marks.flatMap(({ codes }) => codes)).size).toBe(pins.length);
	});

	test('several places in one have the letter of most of their cases, and the sum', () => {
		const some = [
			{ code: '01', at: [140, 43], shape: 'circle', count: 1, theme: 'services' },
			{ code: '02', at: [140, 43], shape: 'circle', count: 3, theme: 'community' }
		] as const;
		const [mark] = marksOf(some, ([x, y]) => [x, y], MARK_HEIGHT);
		expect(mark).toMatchObject({ shape: 'cluster', count: 4, theme: 'community' });
		expect(mark && markTexts(mark, 'ja').map(({ text }) => text)).toEqual(['域', '4']);
	});
});

test('a prefecture’s own mark is where its name is, not at an office in one of its cities', () => {
	const { dataset } = data;
	for (const { code, at, shape } of makePins(dataset, dataset.counted)) {
		const area = dataset.areaByCode.get(code);
		expect(shape === 'square', code).toBe(code.length === 2);
		if (area && shape === 'square') expect(at).toEqual(area.label);
	}
});

test('in a box marks are as large as elsewhere, apart, whole and below its name, however small it is', () => {
	const pins = (
		[
			[128, 26],
			[127.8, 26.3],
			[124.1, 24.4],
			[131, 25.8]
		] as const
	).map((at, i): Pin => ({ code: `4720${i}`, at, shape: 'circle', count: 2, theme: 'services' }));
	for (const scale of [1, 0.43]) {
		const box = { x: 700, y: 500, width: 240 * scale, height: 180 * scale };
		const project = ([lon, lat]: readonly [number, number]) =>
			[700 + (lon - 123) * 30 * scale, 500 + (180 - (lat - 24) * 60) * scale] as const;
		const marks = marksInBox(pins, project, box).map(markBox);
		expect(marks.length).toBeGreaterThan(1);
		for (const [i, mark] of marks.entries()) {
			expect(mark.height).toBeGreaterThanOrEqual(MARK_HEIGHT);
			expect(mark.x).toBeGreaterThan(box.x);
			expect(mark.y).toBeGreaterThan(box.y + CAPTION);
			expect(mark.x + mark.width).toBeLessThan(box.x + box.width);
			expect(mark.y + mark.height).toBeLessThan(box.y + box.height);
			expect(marks.slice(0, i).filter((other) => overlap(other, mark))).toEqual([]);
		}
	}
});

describe('a mark kept inside a frame', () => {
	const frame = { x: 100, y: 50, width: 200, height: 120 };
	const kept = (x: number, y: number): Mark => ({
		id: '47357',
		at: keptInside([x, y], markSize({ shape: 'circle', count: 3 }), frame),
		count: 3,
		codes: ['47357'],
		shape: 'circle',
		theme: 'services'
	});
	test('is whole in it, wherever it was', () => {
		for (const [x, y] of [
			[299, 60],
			[101, 169],
			[400, 0]
		] as const) {
			const box = markBox(kept(x, y));
			expect(box.x).toBeGreaterThan(frame.x);
			expect(box.y).toBeGreaterThan(frame.y);
			expect(box.x + box.width).toBeLessThan(frame.x + frame.width);
			expect(box.y + box.height).toBeLessThan(frame.y + frame.height);
		}
	});
	test('stays where it was when it is', () => {
		expect(kept(200, 100).at).toEqual([200, 100]);
	});
});
