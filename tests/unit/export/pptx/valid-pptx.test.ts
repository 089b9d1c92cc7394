import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { pairPage } from '../../../../src/lib/export/picture/pair-page';
import { mapPage } from '../../../../src/lib/export/picture/slide';
import { wordsPage } from '../../../../src/lib/export/picture/words-page';
import { deckView, jobOf, pptxJob } from '../../../../src/lib/export/pptx/job';
import type { PptxJob } from '../../../../src/lib/export/pptx/layout';
import { makePptx } from '../../../../src/lib/export/pptx/make';
import { all, parseXml, textOf } from '../xml-tree';
import { ALL, view } from '../view';
import { faultsOf, partsOf, slideNames, type Parts } from './package';

/** XML that a program has to read for the slides of all municipalities, at most. */
const MOST_XML = 2_500_000;

async function made(name: string, job: PptxJob): Promise<Parts> {
	// As the worker gets it.
	const file = await makePptx(structuredClone(job), () => {});
	if (process.env.KEEP_PPTX) writeFileSync(`${process.env.KEEP_PPTX}-${name}.pptx`, file);
	return partsOf(file);
}

/** Words first, then a map, then two side by side. */
function deckJob(): PptxJob {
	const words = { id: 'x', kind: 'text', title: 'まとめ', notes: '', text: '一つ目\n- 二つ目' } as const;
	const [ehime, english] = [view('38'), view('37', { lang: 'en' })];
	return jobOf(
		[
			deckView(wordsPage(words, 'ja'), [], words),
			deckView(mapPage(ehime, { title: null, parts: {} }), [ehime], { notes: 'x' }),
			deckView(pairPage([ehime, english], { title: '並べる', parts: {} }), [ehime, english], { notes: '' })
		],
		ehime
	);
}

const KINDS: readonly (readonly [string, () => PptxJob])[] = [
	['a prefecture', () => pptxJob(view('38'), ALL)],
	['the country in English', () => pptxJob(view(null, { lang: 'en' }), ALL)],
	['the country on dark paper', () => pptxJob(view(null, { scheme: 'dark' }), ALL)],
	['a slide of 4:3 without a title', () => pptxJob(view('13'), { ...ALL, shape: 'standard', title: null })],
	['an official figure', () => pptxJob(view(null, { measure: 'card-issued' }), ALL)],
	['a deck', deckJob]
];

describe('PowerPoint files', { timeout: 60_000 }, () => {
	it.each(KINDS)('of %s are what a strict reader takes', async (name, jobFor) => {
		const parts = await made(name.replaceAll(/\W+/g, '-'), jobFor());
		expect(faultsOf(parts)).toEqual([]);
		for (const slide of slideNames(parts)) expect(parts.get(slide)).not.toContain('typeface');
	});

	describe('of all municipalities', () => {
		let parts: Parts;
		beforeAll(async () => {
			parts = await made('all', pptxJob(view(null, { level: 'municipality' }), ALL));
		}, 60_000);

		it('are valid and no more than a program reads in a moment', () => {
			expect(faultsOf(parts)).toEqual([]);
			const xml = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name));
			expect(
				xml.reduce((sum, [, text]) => sum + new TextEncoder().encode(text).length, 0)
			).toBeLessThanOrEqual(MOST_XML);
		});
		it('say what their map shows to those who do not see it', () => {
			const slide = parseXml(parts.get('ppt/slides/slide1.xml') ?? '');
			const map = all(slide, 'p:cNvPr').find(({ attributes }) => attributes.name === '地図');
			expect(map?.attributes.descr).toContain('2026年11月22日版');
		});
	});

	it('have their title, sentence and layouts where programs and templates look for them', async () => {
		const parts = await made('layouts', pptxJob(view('38'), ALL));
		const slide = parseXml(parts.get('ppt/slides/slide1.xml') ?? '');
		const [title, body] = all(slide, 'p:sp').filter((shape) => all(shape, 'p:ph').length > 0);
		expect(title && [all(title, 'p:ph')[0]?.attributes.type, textOf(title)]).toEqual(['title', '題名']);
		expect(body && all(body, 'p:ph')[0]?.attributes.type).toBe('body');
		const layouts = [2, 3].map((number) =>
			parseXml(parts.get(`ppt/slideLayouts/slideLayout${number}.xml`) ?? '')
		);
		expect(layouts.map((layout) => all(layout, 'p:cSld')[0]?.attributes.name)).toEqual(['地図', '表']);
		const theme = parts.get('ppt/theme/theme1.xml') ?? '';
		expect(theme).toContain('<a:ea typeface="Meiryo"/>');
		// Text beside the map is in the theme's colours.
		expect(all(slide, 'a:schemeClr').length).toBeGreaterThan(5);
	});
});
