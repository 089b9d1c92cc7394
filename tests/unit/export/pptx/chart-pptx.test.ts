import { writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ChartJob } from '../../../../src/lib/export/chart/chart';
import { makeChartFiles } from '../../../../src/lib/export/pptx/chart-make';
import { CHARTS, CROWD, jobOf, TIMED } from '../chart/charts';
import { all, parseXml, textOf } from '../xml-tree';
import { boxesOf, faultsOf, partsOf, slideNames, type Parts } from './package';

async function made(name: string, job: ChartJob): Promise<Parts> {
	const file = await makeChartFiles(structuredClone(job), () => {});
	if (process.env.KEEP_PPTX) writeFileSync(`${process.env.KEEP_PPTX}-${name}.pptx`, file);
	return partsOf(file);
}
async function workbooks(job: ChartJob): Promise<readonly Uint8Array[]> {
	const file = unzipSync(await makeChartFiles(structuredClone(job), () => {}));
	return Object.entries(file).flatMap(([name, part]) => (name.endsWith('.xlsx') ? [part] : []));
}
describe('charts as PowerPoint', { timeout: 30_000 }, () => {
	it.each(CHARTS)(
		'a %s is a native chart with its workbook, in a package that a strict reader takes',
		async (name, chart) => {
			const parts = await made(name, jobOf(chart, 'ja', 12));
			expect(faultsOf(parts)).toEqual([]);
			expect([...parts.keys()].some((part) => /embeddings\/.*\.xlsx$/.test(part))).toBe(true);
			const [file] = chartFiles(parts);
			const root = parseXml(file ?? '');
			expect(all(root, `c:${name}Chart`)).toHaveLength(1);
			expect(all(root, 'c:ser')).toHaveLength(chart.series.length);
			const frame = all(parseXml(parts.get('ppt/slides/slide1.xml') ?? ''), 'p:graphicFrame')[0];
			expect(frame && all(frame, 'p:cNvPr')[0]?.attributes.descr).toContain('散布図');
			for (const slide of slideNames(parts))
				for (const { x, y, width, height } of boxesOf(parts, slide))
					expect([x >= 0, y >= 0, x + width <= 1280, y + height <= 720]).toEqual([true, true, true, true]);
		}
	);
	it('has the values as tables on as many slides as they take, or alone', async () => {
		const parts = await made('table', jobOf(null, 'ja', 60));
		const rows = slideNames(parts).flatMap((name) => all(parseXml(parts.get(name) ?? ''), 'a:tr').slice(1));
		expect(rows).toHaveLength(60);
		expect(rows.map(textOf).at(-1)).toBe('地域5959');
		expect(faultsOf(parts)).toEqual([]);
	});
	it('leaves a point that there is not empty, and keeps each value with its own', async () => {
		const parts = await made('points', jobOf(CHARTS[0]?.[1] ?? null, 'ja', 12));
		const [file] = chartFiles(parts);
		const [first, second] = all(parseXml(file ?? ''), 'c:ser').map((series) =>
			all(all(series, 'c:yVal')[0] ?? series, 'c:v')
				.map(textOf)
				.filter((text) => text !== '')
		);
		expect(first).toEqual(['70', '80.5', '90']);
		expect(second).toEqual(['75']);
		expect(all(parseXml(file ?? ''), 'c:dLbl').map(textOf)).toEqual(['今治市 <&>']);
	});
	it('has lines over time on an axis of dates, which are dates in its workbook too', async () => {
		const parts = await made('timed', jobOf(TIMED));
		expect(faultsOf(parts)).toEqual([]);
		const root = parseXml(chartFiles(parts)[0] ?? '');
		expect(all(root, 'c:catAx')).toEqual([]);
		const [axis] = all(root, 'c:dateAx');
		expect(axis && all(axis, 'c:majorTimeUnit')[0]?.attributes.val).toBe('years');
		// 8 March 2017 as a workbook counts.
		expect(all(all(root, 'c:cat')[0] ?? root, 'c:v').map(textOf)).toEqual([
			'42802',
			'42978',
			'43770',
			'44926',
			'45291'
		]);
		const book = unzipSync((await workbooks(jobOf(TIMED)))[0] ?? new Uint8Array());
		const sheet = parseXml(strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
		const dates = all(sheet, 'c').filter(({ attributes }) => /^A[2-6]$/.test(attributes.r ?? ''));
		expect(dates.map(textOf)).toEqual(['42802', '42978', '43770', '44926', '45291']);
		const style = Number(dates[0]?.attributes.s);
		const styles = parseXml(strFromU8(book['xl/styles.xml'] ?? new Uint8Array()));
		expect(all(all(styles, 'cellXfs')[0] ?? styles, 'xf')[style]?.attributes.numFmtId).toBe('14');
	});
	it.each([
		['ja', 'yyyy/m'],
		['en', 'mmm yyyy']
	] as const)('has the months of a short line as %s writes them', async (lang, format) => {
		const { days = [], labels, series } = TIMED;
		const [first] = series;
		const short = {
			...TIMED,
			labels: labels.slice(0, 2),
			days: days.slice(0, 2),
			series: [{ name: first?.name ?? '', values: first?.values.slice(0, 2) ?? [] }]
		};
		const root = parseXml(chartFiles(await made('months', jobOf(short, lang)))[0] ?? '');
		const [axis] = all(root, 'c:dateAx');
		expect(axis && all(axis, 'c:numFmt')[0]?.attributes.formatCode).toBe(format);
	});
	it('names of close points only those that have room, the selected one first', async () => {
		const root = parseXml(chartFiles(await made('crowd', jobOf(CROWD)))[0] ?? '');
		const names = all(root, 'c:dLbl').map(textOf);
		expect(names).toContain('Imabari City');
		expect(names.length).toBeLessThan(5);
		const sides = all(root, 'c:dLbl').map((label) => all(label, 'c:dLblPos')[0]?.attributes.val);
		expect(new Set(sides).size).toBe(sides.length);
		// The field is where it was taken to be, on axes from power to power.
		expect(all(root, 'c:manualLayout')).toHaveLength(1);
		expect(all(root, 'c:min').map(({ attributes }) => attributes.val)[0]).toBe('10000');
	});
	it('has every bar, with its name, on as many slides as they take, and a lone one is no wall', async () => {
		const labels = Array.from({ length: 47 }, (_, i) => `地域${i}`);
		const series = [{ name: '割合', values: labels.map((_, i) => i) }];
		const bars = { type: 'bar' as const, axis: { name: '%', domain: [0, 100] as const }, series };
		const parts = await made('bars', jobOf({ ...bars, labels }));
		expect(faultsOf(parts)).toEqual([]);
		const told = chartFiles(parts).map((xml) =>
			all(all(parseXml(xml), 'c:cat')[0] ?? parseXml(xml), 'c:v').map(textOf)
		);
		expect(told.map(({ length }) => length)).toEqual([24, 23]);
		expect(told.flat()).toEqual(labels);
		for (const xml of chartFiles(parts)) {
			expect(xml).toContain('<c:tickLblSkip val="1"/>');
			expect(xml).toMatch(/<c:catAx>.*<a:bodyPr rot="0"/s);
		}
		const one = await made('one', jobOf({ ...bars, labels: ['愛媛県'] }));
		const frame = boxesOf(one, 'ppt/slides/slide1.xml').find(({ name }) => name === '図');
		expect(frame?.height).toBeLessThan(200);
	});
	it('says in their order which bars are whose, in colours of the theme', async () => {
		const parts = await made('key', jobOf(CHARTS[1]?.[1] ?? null));
		const slide = parts.get('ppt/slides/slide1.xml') ?? '';
		expect(textOf(parseXml(slide))).toMatch(/■ 事例がある市区町村\s*■ 全国/);
		expect(slide).toMatch(/"accent1".*■.*"accent2".*■/s);
		expect(chartFiles(parts).join('')).not.toContain('<c:legend>');
	});
});

/** In the order of their slides. */
function chartFiles(parts: Parts): readonly string[] {
	return [...parts]
		.flatMap(([part, text]) => {
			const number = /charts\/chart(\d+)\.xml$/.exec(part)?.[1];
			return number === undefined ? [] : [{ number: Number(number), text }];
		})
		.sort((a, b) => a.number - b.number)
		.map(({ text }) => text);
}
