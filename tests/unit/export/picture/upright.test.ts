import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/lib/map/scene/boxes';
import { makePicture } from '../../../../src/lib/export/picture/picture';
import { listHelps } from '../../../../src/lib/export/picture/list-room';
import { lacksList } from '../../../../src/lib/export/picture/picture-list';
import { ALL, view } from '../view';

const page = { width: 905, height: 1280 };
const VIEWS = {
	country: view(null),
	'a prefecture': view('38'),
	'all municipalities': view(null, { level: 'municipality', measure: 'population' }),
	'the country in English': view(null, { lang: 'en' })
};
const end = ({ y, height }: Box): number => y + height;

describe('an upright page', () => {
	it.each(Object.entries(VIEWS))(
		'of %s is filled by its map; what else there is stands below',
		(_, shown) => {
			const { map, legend, list, code, texts } = makePicture(shown, { ...ALL, shape: 'standard', page });
			expect(map.box.width).toBe(page.width - 80);
			expect(map.box.height).toBeGreaterThan(0.42 * page.height);
			const foot = texts.find(({ role }) => role === 'foot')?.box;
			expect(legend?.box.y).toBeGreaterThanOrEqual(end(map.box));
			expect(end(legend?.box ?? map.box)).toBeLessThanOrEqual(foot?.y ?? 0);
			if (list && legend && code) {
				expect(list.box.x).toBeGreaterThanOrEqual(legend.box.x + legend.box.width);
				expect(list.box.y).toBe(legend.box.y);
				expect(end(list.box)).toBeLessThanOrEqual(code.box.y);
			}
		}
	);
	it.each([
		['900 × 1100', { width: 900, height: 1100 }],
		['800 × 800', { width: 800, height: 801 }],
		['640 × 1280', { width: 640, height: 1280 }]
	])('of %s has a legend in large letters above its foot', (_, page) => {
		for (const lang of ['ja', 'en'] as const) {
			const shown = view('38', { lang });
			const { legend, map, texts } = makePicture(shown, {
				...ALL,
				...{ shape: 'standard', page, textSize: 'projector' }
			});
			const foot = texts.find(({ role }) => role === 'foot')?.box;
			expect(end(legend?.box ?? map.box)).toBeLessThanOrEqual(foot?.y ?? 0);
			expect(map.box.height).toBeGreaterThan(0.2 * page.height);
		}
	});
	it('gives a list the whole width where there is no legend', () => {
		const { list, map } = makePicture(VIEWS['a prefecture'], {
			...ALL,
			...{ shape: 'standard', page, legend: false }
		});
		expect(list?.box).toMatchObject({ x: map.box.x, width: map.box.width });
	});
});

describe('a list that found no room', () => {
	it('has room by every change that is named, and by no other', () => {
		const shown = view('38', { lang: 'en' });
		const asked = { ...ALL, shape: 'standard' as const, page: { width: 860, height: 900 } };
		const helps = listHelps(shown, asked);
		expect(helps).toContain('legend');
		const without = { ...asked, legend: false };
		expect(lacksList(shown, without, makePicture(shown, without))).toBe(false);
		const small = { ...asked, textSize: 'screen' as const };
		expect(lacksList(shown, small, makePicture(shown, small))).toBe(!helps.includes('text'));
		// At 16:9 a size is no help, and in the smallest letters there are none smaller.
		expect(listHelps(shown, { ...ALL, textSize: 'screen' })).not.toContain('shape');
		expect(listHelps(shown, { ...ALL, textSize: 'screen' })).not.toContain('text');
	});
	it('is told to turn its paper, which has no other shape', () => {
		const shown = view('38', { lang: 'en' });
		const paper = { ...ALL, shape: 'standard' as const, page: { width: 860, height: 900 } };
		expect(listHelps(shown, paper)).toContain('shape');
		const helps = listHelps(shown, paper, { width: 1200, height: 720 });
		expect(helps).toContain('paper');
		expect(helps).not.toContain('shape');
	});
	it('is told of, where one was to be listed', () => {
		const shown = view('38');
		const low = { ...ALL, shape: 'standard' as const, page: { width: 860, height: 900 } };
		expect(lacksList(shown, ALL, makePicture(shown, ALL))).toBe(false);
		expect(lacksList(shown, low, makePicture(shown, low))).toBe(true);
		expect(lacksList(shown, { ...low, list: false }, makePicture(shown, { ...low, list: false }))).toBe(
			false
		);
		expect(lacksList({ ...shown, cases: [] }, low, makePicture({ ...shown, cases: [] }, low))).toBe(false);
	});
});
