import { NO_TEXTS } from '../../../../src/lib/model/case-texts';
import { strFromU8, unzipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSheet } from '../../../../src/lib/derive/sheet/sheet';
import type { Area } from '../../../../src/lib/model/area';
import { makeSheetPptx } from '../../../../src/lib/export/pptx/sheet-make';
import { parseFigures } from '../../../../src/lib/model/figures';
import { parseFrameworks } from '../../../../src/lib/model/framework';
import { sheetJob } from '../../../../src/lib/features/sheet/sheet-job';
import { MESSAGES } from '../../../../src/lib/text/messages';
import { SHEET_MESSAGES } from '../../../../src/lib/features/sheet/words';
import { data, detailsOf, figures, frameworks } from '../offline/real';
import { all, parseXml, textOf } from '../xml-tree';

const ADDRESS = 'https://example.jp/atlas/sheet/?areas=38202,38206&ed=2026-11-22';

const { dataset, neighbours, boundaries } = data;
const links = new Map([['38202', { code: '38202', site: 'https://www.city.imabari.ehime.jp/' }]]);
const sheetOf = (codes: readonly string[]) =>
	makeSheet(
		{ dataset, texts: NO_TEXTS, neighbours, figures: parseFigures(figures), links, doneShare: 50 },
		codes.map((code) => dataset.areaByCode.get(code) as Area)
	);

function jobOf(codes: readonly string[], lang: 'ja' | 'en' = 'ja') {
	const job = sheetJob({
		sheet: sheetOf(codes),
		dataset,
		overview: boundaries,
		details: detailsOf(['37', '38', '39']),
		t: MESSAGES[lang],
		s: SHEET_MESSAGES[lang],
		articleTitle: (id) => `記事${id}`,
		credits: ['「国土数値情報（行政区域データ）」（国土交通省）を加工して作成'],
		frameworks: parseFrameworks(frameworks),
		address: ADDRESS
	});
	// As the worker gets it.
	return structuredClone(job);
}
async function partsOf(
	codes: readonly string[],
	lang: 'ja' | 'en' = 'ja'
): Promise<ReadonlyMap<string, string>> {
	const file = await makeSheetPptx(jobOf(codes, lang), () => {});
	if (process.env.KEEP_PPTX) writeFileSync(`${process.env.KEEP_PPTX}-${codes.length}-${lang}.pptx`, file);
	return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
const slidesOf = (parts: ReadonlyMap<string, string>) =>
	[...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, text]) => parseXml(text));

describe('a partnership sheet as PowerPoint', { timeout: 30_000 }, () => {
	let parts: ReadonlyMap<string, string>;
	beforeAll(async () => {
		parts = await partsOf(['38202', '38206', '39344']);
	});

	it('declares every part, has every part that a relation leads to, and leads outside to the sheet only', () => {
		const types = parts.get('[Content_Types].xml') ?? '';
		const declared = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, name]) => name ?? '');
		expect(declared.filter((name) => !parts.has(name))).toEqual([]);
		const slides = [...parts.keys()].filter((name) => /^ppt\/.*\.xml$/.test(name));
		expect(slides.filter((name) => !declared.includes(name))).toEqual([]);
		const outside = [...parts.values()].flatMap((text) =>
			[...text.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target)
		);
		expect(outside).toEqual([ADDRESS.replace('&', '&amp;')]);
	});
	it('draws each municipality on the map as a freeform of its own, by its name', () => {
		const shapes = slidesOf(parts)
			.slice(0, 1)
			.flatMap((first) => all(first, 'p:sp'));
		const freeforms = shapes.filter((shape) => all(shape, 'a:custGeom').length > 0);
		const names = freeforms.map((shape) => all(shape, 'p:cNvPr')[0]?.attributes.name);
		const { areas } = jobOf(['38202', '38206', '39344']).map;
		// One more line is that of the prefectures.
		expect(names).toHaveLength(areas.length + 1);
		for (const { name } of areas) expect(names).toContain(name);
		expect(names).toEqual(expect.arrayContaining(['今治市', '西条市', '大豊町']));
	});
	it('tells population, themes, cases and contacts in native tables', () => {
		const tables = slidesOf(parts).flatMap((slide) => all(slide, 'a:tbl'));
		const text = tables.map(textOf).join('\n');
		expect(tables.length).toBeGreaterThanOrEqual(4);
		for (const word of ['今治市', '合計', '未収録', '問い合わせ先', 'テーマ', '○ 実施', '類似団体'])
			expect(text).toContain(word);
		const { cases } = sheetOf(['38202', '38206', '39344']);
		for (const { item } of cases) expect(text).toContain(item.title);
	});
	it('lists the frameworks that hold several of them', () => {
		const tables = jobOf(['34203', '34207', '38206']).tables;
		const [, ...rows] = tables.find(({ title }) => title === '連携の枠組み')?.rows ?? [];
		expect(rows.map(([name]) => name)).toContain('備後圏域連携中枢都市圏');
		for (const [, , source] of rows) expect(source).toMatch(/^出典: /);
		expect(jobOf(['01100', '47201']).tables.map(({ title }) => title)).not.toContain('連携の枠組み');
	});
	it('numbers every shape of a slide once, and names the address in the notes', () => {
		for (const slide of slidesOf(parts)) {
			const ids = all(slide, 'p:cNvPr').map(({ attributes }) => attributes.id);
			expect(new Set(ids).size).toBe(ids.length);
		}
		expect(parts.get('ppt/notesSlides/notesSlide1.xml')).toContain('areas=38202,38206');
	});
	it('is worth showing of four municipalities without a case: answers, surveys with dates, groups and sites', async () => {
		const text = [...(await partsOf(['38402', '38401', '38386', '38422'])).values()].join('');
		for (const word of ['○ 実施', '× 未実施', '2024年7月12日', '町村', '公式の取組'])
			expect(text).toContain(word);
	});
	it('is English throughout, with eight municipalities as well', async () => {
		const eight = ['38202', '38206', '38201', '38203', '38204', '38205', '38207', '38210'];
		const text = [...(await partsOf(eight, 'en')).values()].join('');
		expect(text).toContain('Imabari');
		expect(text).not.toContain('連携シート');
	});
});
