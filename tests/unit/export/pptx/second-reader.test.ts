/** Files of slides as a program reads them that knows nothing of ours. */
import { parse } from 'pptxtojson/dist/index.js';
import { describe, expect, it } from 'vitest';
import { pairPage } from '../../../../src/lib/export/picture/pair-page';
import type { Shown } from '../../../../src/lib/export/picture/shown';
import { mapPage } from '../../../../src/lib/export/picture/slide';
import { wordsPage } from '../../../../src/lib/export/picture/words-page';
import { makeChartFiles } from '../../../../src/lib/export/pptx/chart-make';
import { deckView, jobOf, pptxJob } from '../../../../src/lib/export/pptx/job';
import { makePptx } from '../../../../src/lib/export/pptx/make';
import { CHARTS, jobOf as chartJob, TIMED } from '../chart/charts';
import { timed } from '../timed';
import { ALL, view } from '../view';

type Read = Awaited<ReturnType<typeof parse>>['slides'][number]['elements'][number];

/** What a group holds, and the groups in it. */
function opened(element: Read): readonly Read[] {
	return element.type === 'group' ? element.elements.flatMap(opened) : [element];
}

/** What stands on each slide, groups opened, and what is said with it. */
async function read(file: Uint8Array) {
	const { slides } = await parse(new Uint8Array(file).buffer);
	return slides.map(({ elements, note }) => {
		const all = elements.flatMap(opened);
		return {
			note: plain(note),
			texts: all.flatMap((each) => (each.type === 'text' ? plain(each.content) : [])),
			shapes: all.filter(({ type }) => type === 'shape').length,
			tables: all.flatMap((each) =>
				each.type === 'table' ? [each.data.map((row) => row.map(({ text }) => plain(text)))] : []
			),
			charts: all.flatMap((each) => (each.type === 'chart' ? [each] : []))
		};
	});
}

/** Its letters, from the HTML that it is read as. */
function plain(html: string): string {
	return html
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll('&nbsp;', ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');
}

const slideOf = (shown: Shown, title: string | null, notes = '') =>
	deckView(mapPage(shown, { title, parts: {} }), [shown], { notes });

describe('a second reader', { timeout: 30_000 }, () => {
	it('finds the words and the maps of every kind of slide of a deck', async () => {
		const [ehime, english] = [view('38'), view('37', { lang: 'en' })];
		const tiles = view(null, { extent: { focus: null, projection: 'tiles' } });
		const words = {
			id: 'x',
			kind: 'text',
			title: 'まとめ',
			notes: 'おわり',
			text: '一つ目\n- 二つ目'
		} as const;
		const cover = { ...words, kind: 'title', title: '愛媛のDX', text: '2026年度' } as const;
		const pair = pairPage([ehime, english], { title: '並べる <&>', parts: {} });
		const views = [
			deckView(wordsPage(cover, 'ja'), [], cover),
			deckView(wordsPage(words, 'ja'), [], words),
			slideOf(ehime, null, 'ようこそ <皆さま>'),
			deckView(pair, [ehime, english], words),
			slideOf(tiles, 'タイル'),
			slideOf(timed('/?measure=card-issued&show=multiples'), '時点ごと')
		];
		const slides = await read(await makePptx(structuredClone(jobOf(views, ehime)), () => {}));
		expect(slides.map(({ texts }) => texts[0])).toEqual([
			...['愛媛のDX', 'まとめ', '愛媛県のDX事例の数（市区町村別）', '並べる <&>', 'タイル', '時点ごと']
		]);
		expect(slides[0]?.texts).toContain('2026年度');
		expect(slides[1]?.texts.join()).toContain('一つ目二つ目');
		expect(slides.map(({ note }) => note.slice(0, 11)).slice(1, 4)).toEqual([
			...['おわり', 'ようこそ <皆さま>こ', 'おわりこの地図を開く:']
		]);
		const [, , map, , squares, dates] = slides;
		expect(map?.texts).toEqual(expect.arrayContaining(['今治市', '松山市']));
		expect(map?.shapes).toBeGreaterThanOrEqual(20);
		expect(squares?.texts).toContain('愛媛');
		expect(squares?.shapes).toBeGreaterThanOrEqual(47);
		expect(dates?.texts.filter((text) => /^20\d\d年/.test(text)).length).toBeGreaterThan(2);
	});

	it('finds the table of cases behind a map', async () => {
		const [, slide] = await read(await makePptx(structuredClone(pptxJob(view('38'), ALL)), () => {}));
		const [table] = slide?.tables ?? [];
		expect(table?.map((row) => row[0])).toEqual(['地域', '愛媛県', '愛媛県今治市']);
		expect(table?.[2]?.[1]).toBe('=脱ハンコ');
	});

	it.each([...CHARTS.map(([, chart]) => chart), TIMED])(
		'finds the values of a chart, and its table',
		async (chart) => {
			const job = chartJob(chart, 'ja', 12);
			const [first, second] = await read(await makeChartFiles(structuredClone(job), () => {}));
			expect(first?.texts[0]).toBe(job.title);
			expect(second?.tables[0]).toEqual(job.table?.rows);
			const [found] = first?.charts ?? [];
			expect(found?.chartType).toBe(`${chart.type}Chart`);
			expect(found?.data.length).toBeGreaterThanOrEqual(chart.series.length);
			const given =
				chart.type === 'scatter'
					? chart.series.flatMap(({ points }) => points.map(([, y]) => y))
					: chart.series.flatMap(({ values }) => values.filter((value) => value !== null));
			const values = (found?.data ?? []).flatMap((series) =>
				Array.isArray(series) ? series : series.values.map(({ y }) => y)
			);
			expect(values).toEqual(expect.arrayContaining(given));
		}
	);
});
