import { NO_TEXTS } from '../../../../src/lib/model/case-texts';
import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSheet } from '../../../../src/lib/derive/sheet/sheet';
import type { Area } from '../../../../src/lib/model/area';
import {
	SHEET_PAGE,
	SHEET_PLACE,
	sheetSlides,
	sheetTitle
} from '../../../../src/lib/export/pptx/sheet-pages';
import { cellLines } from '../../../../src/lib/export/pptx/table';
import { makeSheetPptx } from '../../../../src/lib/export/pptx/sheet-make';
import { parseFigures } from '../../../../src/lib/model/figures';
import { parseFrameworks } from '../../../../src/lib/model/framework';
import { sheetJob, sheetTexts } from '../../../../src/lib/features/sheet/sheet-job';
import { areaName } from '../../../../src/lib/model/name';
import { MESSAGES } from '../../../../src/lib/text/messages';
import { SHEET_MESSAGES } from '../../../../src/lib/features/sheet/words';
import { data, detailsOf, figures, frameworks } from '../offline/real';
import { all, parseXml, textOf } from '../xml-tree';
import { boxesOf, faultsOf, partsOf as partsOfFile, slideNames, type Parts } from './package';

const ADDRESS = 'https://example.jp/atlas/sheet/?areas=38202,38206&ed=2026-11-22';

const { dataset, neighbours, boundaries } = data;
const links = new Map([['38202', { code: '38202', site: 'https://www.city.imabari.ehime.jp/' }]]);
const sheetOf = (codes: readonly string[]) =>
	makeSheet(
		{ dataset, texts: NO_TEXTS, neighbours, figures: parseFigures(figures), links, doneShare: 50 },
		codes.map((code) => dataset.areaByCode.get(code) as Area)
	);

function requestOf(codes: readonly string[], lang: 'ja' | 'en' = 'ja') {
	return {
		sheet: sheetOf(codes),
		dataset,
		t: MESSAGES[lang],
		s: SHEET_MESSAGES[lang],
		articleTitle: (id: string) => `記事${id}`,
		credits: ['「国土数値情報（行政区域データ）」（国土交通省）を加工して作成'],
		frameworks: parseFrameworks(frameworks),
		address: ADDRESS
	};
}
function jobOf(codes: readonly string[], lang: 'ja' | 'en' = 'ja') {
	const job = sheetJob({
		...requestOf(codes, lang),
		overview: boundaries,
		details: detailsOf(['37', '38', '39'])
	});
	// As the worker gets it.
	return structuredClone(job);
}
async function partsOf(codes: readonly string[], lang: 'ja' | 'en' = 'ja'): Promise<Parts> {
	const file = await makeSheetPptx(jobOf(codes, lang), () => {});
	if (process.env.KEEP_PPTX)
		writeFileSync(`${process.env.KEEP_PPTX}-${codes.join('').length}-${codes.at(-1)}-${lang}.pptx`, file);
	return partsOfFile(file);
}
const slidesOf = (parts: Parts) =>
	[...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, text]) => parseXml(text));

describe('a partnership sheet as PowerPoint', { timeout: 30_000 }, () => {
	let parts: Parts;
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
	it('keeps the words of a head whole', () => {
		const texts = sheetTexts(requestOf(['01100', '13101', '47201', '27100'], 'en'));
		const table = sheetSlides(texts).find(({ table }) => table?.rows[0]?.includes('Municipality'))?.table;
		expect(table).toBeDefined();
		table?.rows[0]?.forEach((text, column) => {
			const width = (table.shares[column] ?? 0) * table.box.width;
			for (const word of text.split(' ')) expect(cellLines(word, true, width, table.size)).toHaveLength(1);
		});
	});
	it.each(['ja', 'en'] as const)('has figures with their units in one line, and words whole (%s)', (lang) => {
		const long = ['21507', '11369', '26367', '04214', '27383', '29453', '47327', '05464'];
		for (const codes of [['34203', '34207', '38206', '34208'], long, ['01100', '13101', '47201', '27100']]) {
			const slides = sheetSlides(sheetTexts(requestOf(codes, lang)));
			const table = slides.find(({ table }) =>
				table?.rows[0]?.includes(SHEET_MESSAGES[lang].population)
			)?.table;
			expect(table?.rows).toHaveLength(codes.length + 2);
			table?.rows.slice(1).forEach((row) =>
				row.forEach((text, column) => {
					const width = (table.shares[column] ?? 0) * table.box.width;
					const pieces = table.numbers.includes(column) ? [text] : text.split(' ');
					for (const piece of pieces)
						expect([piece, cellLines(piece, column === 0, width, table.size).length <= 1]).toEqual([
							piece,
							true
						]);
				})
			);
		}
	});
	it('is English throughout, with eight municipalities as well', async () => {
		const eight = ['38202', '38206', '38201', '38203', '38204', '38205', '38207', '38210'];
		const text = [...(await partsOf(eight, 'en')).values()].join('');
		expect(text).toContain('Imabari');
		expect(text).not.toContain('連携シート');
	});
	it('is a package that a strict reader takes, with a title that outline views find on every slide', () => {
		expect(faultsOf(parts)).toEqual([]);
		for (const slide of slidesOf(parts))
			expect(all(slide, 'p:ph').filter(({ attributes }) => attributes.type === 'title')).toHaveLength(1);
	});
});

type Named = ReturnType<typeof boxesOf>[number];
function clashes(boxes: readonly Named[]): readonly string[] {
	const outside = boxes.filter(
		({ x, y, width, height }) =>
			!(x >= 0 && y >= 0 && x + width <= SHEET_PAGE.width && y + height <= SHEET_PAGE.height)
	);
	const covered = boxes.flatMap((a, i) =>
		boxes
			.slice(i + 1)
			.filter(
				(b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
			)
			.map((b) => `${a.name} and ${b.name}`)
	);
	return [...outside.map(({ name }) => `${name} is outside`), ...covered];
}

describe('the slides of two to eight municipalities in one to eight parts', { timeout: 60_000 }, () => {
	/** So many, in so many parts: a chain of neighbours around 松山市, and others that touch nobody. */
	function municipalities(count: number, pieces: number): readonly string[] {
		const chain = ['38201'];
		for (const code of chain) {
			for (const next of neighbours.of(code).map((each) => each.code))
				if (!chain.includes(next) && chain.length < count - pieces + 1) chain.push(next);
		}
		const apart = ['01100', '13101', '27100', '40130', '47201', '23100', '15100'].slice(0, pieces - 1);
		return [...chain, ...apart];
	}
	const combinations = [2, 3, 4, 5, 6, 7, 8].flatMap((count) =>
		Array.from({ length: count }, (_, i) => [count, i + 1] as const)
	);
	it.each(['ja', 'en'] as const)('hold no two boxes that overlap, and none outside, in %s', (lang) => {
		const found: string[] = [];
		for (const [count, pieces] of combinations) {
			const codes = municipalities(count, pieces);
			const request = requestOf(codes, lang);
			expect(request.sheet.groups).toHaveLength(pieces);
			const slides = sheetSlides(sheetTexts(request));
			slides.forEach(({ title, texts, table, link }, i) => {
				const boxes = [
					{ name: 'title', ...sheetTitle([title]).box },
					...(i === 0 ? [{ name: 'map', ...SHEET_PLACE }] : []),
					...texts.map(({ name, box }) => ({ name, ...box })),
					...(table ? [{ name: 'table', ...table.box }] : []),
					...(link ? [{ name: 'link', ...link.box }] : [])
				];
				found.push(...clashes(boxes).map((fault) => `${count} in ${pieces}, slide ${i + 1}: ${fault}`));
				expect(table === null || table.size >= 13.3).toBe(true);
			});
			const told = slides.flatMap(({ table }) => table?.rows.flat() ?? []);
			for (const { area } of request.sheet.areas)
				expect(told.some((text) => text.includes(areaName(area, lang)))).toBe(true);
		}
		expect(found).toEqual([]);
	});
	it.each([
		['ja', 8, 3],
		['en', 8, 3],
		['ja', 8, 8],
		['en', 8, 1]
	] as const)('are written so: %s, %i in %i', async (lang, count, pieces) => {
		const parts = await partsOf(municipalities(count, pieces), lang);
		for (const name of slideNames(parts)) expect([name, clashes(boxesOf(parts, name))]).toEqual([name, []]);
		expect(faultsOf(parts)).toEqual([]);
	});
});
