import { describe, expect, test } from 'vitest';
import { placeNames } from '../../../../src/lib/map/scene/placed-names';
import { sceneOf } from '../../../../src/lib/map/scene/scene';
import { TILES } from '../../../../src/lib/map/scene/tiles';
import { boundaries, dataset } from '../country';

const sceneIn = (width: number, height: number) =>
	sceneOf(boundaries, { focus: null, level: 'prefecture', projection: 'tiles', width, height });

describe('the tile map', () => {
	test('has a tile for each of the 47 prefectures, each in a place of its own', () => {
		expect([...TILES.keys()].sort()).toEqual(dataset.prefectures.map(({ code }) => code));
		expect(new Set([...TILES.values()].map(String)).size).toBe(47);
	});

	test.each([
		[960, 780],
		[320, 260]
	])('draws squares of one size that are inside %i × %i and do not touch', (width, height) => {
		const boxes = sceneIn(width, height).areas.map(({ rings: [ring = []] }) => {
			const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
			return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
		});
		for (const [west, north, east, south] of boxes) {
			expect(east - west).toBe(south - north);
			expect([west >= 0, north >= 0, east <= width, south <= height]).toEqual([true, true, true, true]);
		}
		const over = boxes.flatMap((a, i) =>
			boxes.slice(i + 1).filter((b) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3])
		);
		expect(over).toEqual([]);
	});

	test('keeps neighbours that readers look for side by side', () => {
		const distance = (a: string, b: string) => {
			const [[ax = 0, ay = 0] = [], [bx = 9, by = 9] = []] = [TILES.get(a), TILES.get(b)];
			return Math.abs(ax - bx) + Math.abs(ay - by);
		};
		for (const [a, b] of [
			['01', '02'],
			['13', '14'],
			['13', '11'],
			['27', '28'],
			['35', '40'],
			['38', '39']
		] as const)
			expect(distance(a, b)).toBe(1);
	});

	test.each(['ja', 'en'] as const)('has every name inside its tile (%s)', (lang) => {
		const [width, height] = [960, 780];
		const scene = sceneIn(width, height);
		const { own } = placeNames({ dataset, scene, focus: null, lang, marks: [], width, height });
		expect(own).toHaveLength(47);
		for (const { id, text, written, x, size } of own) {
			const [middle] = scene.tiles?.middleOf(id) ?? [NaN];
			expect(x).toBe(middle);
			expect(written).toBeUndefined();
			expect(text.length * size * (lang === 'ja' ? 1 : 0.56)).toBeLessThanOrEqual(scene.tiles?.side ?? 0);
		}
	});

	test.each([
		['ja', 776, 496, 16, ['北海', '道'], undefined],
		['en', 776, 496, 16, ['Hok', 'kaido'], ['Hiro', 'shima']],
		['en', 776, 420, 16, ['Hkd'], ['Hrs']],
		['en', 320, 260, 12, ['Hkd'], ['Hrs']],
		['ja', 320, 260, 12, ['北海', '道'], undefined]
	] as const)(
		'writes names in two lines or shortened where they would be too small otherwise (%s, %i × %i)',
		(lang, width, height, size, hokkaido, hiroshima) => {
			const scene = sceneIn(width, height);
			const { own } = placeNames({
				...{ dataset, scene, focus: null, lang, marks: [], size, width, height }
			});
			const linesOf = (code: string) => own.find(({ id }) => id === code)?.written;
			expect(own).toHaveLength(47);
			expect([linesOf('01'), linesOf('34')]).toEqual([hokkaido, hiroshima]);
			// All of one size; what is written is told apart, and the name itself stays whole.
			expect(new Set(own.map((each) => each.size)).size).toBe(1);
			expect(new Set(own.map(({ text, written = [text] }) => written.join(' '))).size).toBe(47);
			expect(own.find(({ id }) => id === '34')?.text).toBe(lang === 'ja' ? '広島' : 'Hiroshima');
			if (height > 300) expect(own[0]?.size).toBe(size);
		}
	);
	test('has none where they could not be read', () => {
		const [width, height] = [130, 100];
		const scene = sceneIn(width, height);
		expect(placeNames({ dataset, scene, focus: null, lang: 'en', marks: [], width, height }).own).toEqual([]);
	});

	test('marks the prefecture of a municipality that is selected', () => {
		const scene = sceneIn(960, 780);
		expect(scene.outlineOf('38')).toHaveLength(1);
		expect(scene.tiles?.middleOf('38201')).toEqual(scene.tiles?.middleOf('38'));
	});
});
