import { describe, expect, it } from 'vitest';
import { pairPage } from '../../../../src/lib/export/picture/pair-page';
import { mapPage } from '../../../../src/lib/export/picture/slide';
import { paragraphsOf, wordsPage } from '../../../../src/lib/export/picture/words-page';
import { slideSvg } from '../../../../src/lib/export/svg/slide-svg';
import { mapSlide, type PairSlide, type WordsSlide } from '../../../../src/lib/view/deck';
import { view } from '../view';
import { all, parseXml, textOf } from '../xml-tree';

const words = (text: string, title: string | null = '題'): WordsSlide => ({
	...{ id: 'a', kind: 'text', title, notes: '', text }
});
const inside = (page: ReturnType<typeof wordsPage>) =>
	page.texts.every(
		({ box }) =>
			box.x >= 0 && box.y >= 0 && box.x + box.width <= page.width && box.y + box.height <= page.height
	);

describe('a slide of words', () => {
	it('has a paragraph a line, and bullets where a line begins with a hyphen or a dot', () => {
		expect(paragraphsOf('一つ目\n\n- 二つ目\n・三つ目\r\n-5%')).toEqual([
			{ text: '一つ目', isBullet: false },
			{ text: '二つ目', isBullet: true },
			{ text: '三つ目', isBullet: true },
			{ text: '-5%', isBullet: false }
		]);
	});
	it('stays on its page whatever is written, and says what found no room', () => {
		for (const lines of [0, 1, 5, 40]) {
			const page = wordsPage(words(Array(lines).fill('- 長い文章を書きます。'.repeat(4)).join('\n')), 'ja');
			expect(inside(page)).toBe(true);
			expect(page.cut.lines > 0).toBe(lines === 40);
			// 18 points at least.
			expect(Math.min(99, ...page.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(24);
		}
		expect(wordsPage(words('', 'とても長い題名'.repeat(30)), 'ja').cut.title).toBe(true);
	});
	it('begins a deck in the middle of its page', () => {
		const page = wordsPage({ ...words('2026年11月29日\n愛媛県'), kind: 'title' }, 'ja');
		expect(inside(page)).toBe(true);
		const top = page.texts[0]?.box.y ?? 0;
		expect(top).toBeGreaterThan(200);
		expect(textOf(parseXml(slideSvg(page)))).toContain('愛媛県');
	});
});

describe('a slide of a map', () => {
	it('has what was chosen to be on it', () => {
		const shown = view('38');
		const usual = mapPage(shown, mapSlide('a', '/area/38/'));
		const bare = mapPage(shown, {
			title: null,
			parts: { legend: false, list: false, code: false, names: false, pins: false }
		});
		const [one] = usual.pictures;
		const [other] = bare.pictures;
		expect([one?.picture.legend, one?.picture.list, one?.picture.code].includes(null)).toBe(false);
		expect([other?.picture.legend, other?.picture.list, other?.picture.code]).toEqual([null, null, null]);
		const kinds = (page: typeof bare) =>
			new Set(page.pictures[0]?.picture.map.drawables.map(({ kind }) => kind));
		expect(kinds(usual).has('label')).toBe(true);
		expect(kinds(bare).has('label')).toBe(false);
		expect(kinds(bare).has('pin')).toBe(false);
	});
});

describe('a slide of two maps', () => {
	const pair: PairSlide = { ...mapSlide('a', '/area/38/'), kind: 'pair', beside: '/area/37/' };
	it('has two maps side by side that do not overlap, each under its own title', () => {
		const page = pairPage([view('38'), view('37')], pair);
		const [left, right] = page.pictures.map(({ picture }) => picture.map.box);
		expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
		expect(page.texts.map(({ text }) => text).join()).toMatch(/愛媛県.*香川県/);
		for (const { picture } of page.pictures) {
			const { box } = picture.map;
			expect(box.y + box.height).toBeLessThan(page.texts.at(-1)?.box.y ?? 0);
		}
	});
	it('has one legend where both say the same, and two otherwise', () => {
		const legends = (page: ReturnType<typeof pairPage>) =>
			page.pictures.filter(({ picture }) => picture.legend !== null).length;
		expect(legends(pairPage([view('38'), view('38')], pair))).toBe(1);
		expect(legends(pairPage([view(null), view('38')], pair))).toBe(2);
		expect(legends(pairPage([view('38'), view('38')], { ...pair, parts: { legend: false } }))).toBe(0);
	});
	it('has room for both legends above what it is made from, however long that is', () => {
		const figure = { level: 'municipality', measure: 'population' } as const;
		for (const views of [
			[view(null), view('37', figure)],
			[view('38'), view(null, { ...figure, measure: 'card-issued' })]
		] as const) {
			const page = pairPage(views, { ...pair, parts: { pins: true } });
			for (const { picture } of page.pictures) {
				const { box } = picture.legend ?? picture.map;
				expect(box.y + box.height).toBeLessThanOrEqual(page.texts.at(-1)?.box.y ?? 0);
				expect(picture.map.box.height).toBeGreaterThan(130);
			}
		}
	});
	it('is one drawing in which no name is given twice', () => {
		const svg = parseXml(slideSvg(pairPage([view('38'), view('37')], pair)));
		const ids = [...all(svg, 'g'), ...all(svg, 'path'), ...all(svg, 'pattern'), ...all(svg, 'clipPath')]
			.map(({ attributes }) => attributes.id)
			.filter((id) => id !== undefined);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
