import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { deckView, jobOf } from '../../../../src/lib/export/pptx/job';
import { pairPage } from '../../../../src/lib/export/picture/pair-page';
import type { Shown } from '../../../../src/lib/export/picture/shown';
import { mapPage } from '../../../../src/lib/export/picture/slide';
import { wordsPage } from '../../../../src/lib/export/picture/words-page';
import { makePptx } from '../../../../src/lib/export/pptx/make';
import { view } from '../view';
import { all, parseXml, textOf } from '../xml-tree';

describe('a deck as a PowerPoint file', { timeout: 60_000 }, () => {
	const shares: number[] = [];
	let parts: ReadonlyMap<string, string>;
	const part = (name: string) => parseXml(parts.get(name) ?? '');
	beforeAll(async () => {
		const country = view(null, { permalink: 'https://example.jp/?ed=2026-11-22' });
		const ehime = view('38', { permalink: 'https://example.jp/area/38/?ed=2026-11-22' });
		const english = view('37', { lang: 'en', permalink: 'https://example.jp/area/37/?lang=en' });
		const slideOf = (shown: Shown, title: string | null, notes: string) =>
			deckView(mapPage(shown, { title, parts: {} }), [shown], { notes });
		const pair = { title: '並べる', parts: {} };
		const words = {
			id: 'x',
			kind: 'text',
			title: 'まとめ',
			notes: 'おわり',
			text: '一つ目\n- 二つ目'
		} as const;
		const cover = { ...words, id: 'y', kind: 'title', title: '愛媛のDX', text: '2026年度' } as const;
		const views = [
			slideOf(country, '始めに', ''),
			slideOf(ehime, null, 'ようこそ <皆さま>\r\n\n次に移ります & 終わります'),
			slideOf(english, null, 'Last'),
			deckView(pairPage([ehime, english], pair), [ehime, english], { notes: '' }),
			deckView(wordsPage(words, 'ja'), [], words),
			deckView(wordsPage(cover, 'ja'), [], cover)
		];
		// As the worker gets it.
		const job = structuredClone(jobOf(views, country));
		const file = await makePptx(job, (share) => shares.push(share));
		parts = new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
	});

	it('has a slide and a page of notes for each slide of the deck', () => {
		const count = (pattern: RegExp) => [...parts.keys()].filter((name) => pattern.test(name)).length;
		expect(count(/^ppt\/slides\/slide\d+\.xml$/)).toBe(6);
		expect(count(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toBe(6);
	});
	it('has each slide under its own title, or under what its view calls itself', () => {
		const titles = [1, 2, 3].map((number) => textOf(part(`ppt/slides/slide${number}.xml`)));
		expect(titles[0]).toContain('始めに');
		expect(titles[1]).toContain('愛媛県のDX事例の数');
		expect(titles[2]).toContain('Kagawa');
	});
	it('says in the notes what the speaker says, a paragraph a line, then where the map can be opened', () => {
		const notes = part('ppt/notesSlides/notesSlide2.xml');
		const lines = all(notes, 'a:p').map(textOf);
		const at = lines.indexOf('ようこそ <皆さま>');
		expect(at).toBeGreaterThan(-1);
		expect(lines.slice(at, at + 5)).toEqual([
			'ようこそ <皆さま>',
			'',
			'次に移ります & 終わります',
			'',
			'この地図を開く: https://example.jp/area/38/?ed=2026-11-22'
		]);
	});
	it('gives a title of two lines room for both, and not that of one in its layout', async () => {
		const long = '自治体のデジタル化の取組を市区町村ごとに調べてまとめた地図';
		const shown = view('38');
		const views = ['短い題', long + long].map((title) =>
			deckView(mapPage(shown, { title, parts: {} }), [shown], { notes: '' })
		);
		const [first, second] = views.map(({ page }) => page.texts.find(({ role }) => role === 'sentence'));
		if (!first || !second) throw new Error('no sentence');
		// Where only the height differs.
		const tall = { ...second, box: { ...first.box, height: 2 * first.box.height }, size: first.size };
		const given = views.map((each, i) =>
			i === 0
				? each
				: {
						...each,
						page: { ...each.page, texts: each.page.texts.map((text) => (text === second ? tall : text)) }
					}
		);
		const file = await makePptx(structuredClone(jobOf(given, shown)), () => undefined);
		const slide = parseXml(strFromU8(unzipSync(file)['ppt/slides/slide2.xml'] ?? new Uint8Array()));
		const body = all(slide, 'p:sp').find((shape) => all(shape, 'p:ph')[0]?.attributes.type === 'body');
		expect(body && all(body, 'a:ext')[0]?.attributes.cy).toBe(String(Math.round(tall.box.height * 9525)));
	});
	it('draws a shape for every area of each slide', () => {
		const shapes = (number: number) =>
			all(part(`ppt/slides/slide${number}.xml`), 'p:sp').filter(
				(shape) => all(shape, 'a:custGeom').length > 0
			).length;
		expect(shapes(1)).toBeGreaterThanOrEqual(47);
		expect(shapes(2)).toBeGreaterThanOrEqual(20);
		expect(shapes(3)).toBeGreaterThanOrEqual(17);
	});
	it('has two maps on one slide, and their addresses in its notes', () => {
		const pair = part('ppt/slides/slide4.xml');
		const areas = all(pair, 'p:sp').filter((shape) => all(shape, 'a:custGeom').length > 0);
		expect(areas.length).toBeGreaterThanOrEqual(37);
		expect(textOf(pair)).toContain('並べる');
		const notes = textOf(part('ppt/notesSlides/notesSlide4.xml'));
		expect(notes).toContain('https://example.jp/area/38/?ed=2026-11-22');
		expect(notes).toContain('https://example.jp/area/37/?lang=en');
	});
	it('has words in the places of a layout, where outline views find them, and their bullets as bullets', () => {
		const placesOf = (number: number) =>
			all(part(`ppt/slides/slide${number}.xml`), 'p:sp').map((shape) => [
				all(shape, 'p:ph')[0]?.attributes.type,
				all(shape, 'a:p').map(textOf)
			]);
		expect(placesOf(5)).toEqual([
			['title', ['まとめ']],
			['body', ['一つ目', '二つ目']]
		]);
		expect(placesOf(6)).toEqual([
			['ctrTitle', ['愛媛のDX']],
			['subTitle', ['2026年度']]
		]);
		expect(all(part('ppt/slides/slide5.xml'), 'a:buChar')).toHaveLength(1);
		const layouts = [...parts.keys()].filter((name) => /^ppt\/slideLayouts\/[^/]+$/.test(name));
		expect(layouts.map((name) => all(part(name), 'p:sldLayout')[0]?.attributes.type).toSorted()).toEqual([
			...['blank', 'obj', 'title', 'titleOnly', 'tx']
		]);
		expect(textOf(part('ppt/notesSlides/notesSlide5.xml'))).toContain('おわり');
	});
	it('tells how far it is', () => {
		expect(shares.at(-1)).toBe(1);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	});
});
