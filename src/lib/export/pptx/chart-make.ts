/** Charts as slides: native ones, whose data a person edits in a workbook, then the same values as native tables. */
import type PptxGenJS from 'pptxgenjs';
import type { Box } from '../../map/scene/boxes';
import { PAPERS } from '../picture/paper';
import { xmlText } from '../../map/svg/xml';
import type { ChartData, ChartJob } from '../chart/chart';
import { datedWorkbook } from './chart-workbook';
import { accent, chartXml } from './chart-xml';
import { addLink, addStandIn, makeDeck, placed, writeDeck } from './deck';
import { textFrame, type TextFrame } from './drawing';
import { placeholderText } from './placeholder';
import { completePackage } from './package';
import { safeLines, tableFrame, tablePages } from './table';
import { PAGE_MARGIN, tableTitle, type Design, type TextPlace } from './theme';

const PAGE = { width: 1280, height: 720 };
const INNER = PAGE.width - 2 * PAGE_MARGIN;
const BOTTOM = 702;
const GAP = 14;
const LEADING = 1.35;
/** Sizes of letters, in user units. */
const SENTENCE = 18;
const SMALL = 12;
const TABLE_SIZES = [16, 14.67, 13.34];
const KEY = 16;
/** Bars whose names can be read below each other on a slide, where each has one bar or two. */
const MOST_NAMES = 24;
/** Of bars where there are few, in user units: each at most, between names, and their axis with its name. */
const [MOST_BAR, BETWEEN, AXIS] = [36, 28, 80];

/**
 * Writes the presentation of a chart.
 * @param onprogress how far it is, 0 to 1
 * @returns the content of a `.pptx` file
 */
export async function makeChartFiles(
	job: ChartJob,
	onprogress: (share: number) => void
): Promise<Uint8Array> {
	const { lang, words, table } = job;
	const title = fitting(job.title);
	const sentence = placeOf(job.sentence, title.box.y + title.box.height + 6, SENTENCE);
	const layouts = [
		{ name: words.chart, title, body: sentence },
		{ name: words.table, title }
	];
	const design: Design = { page: PAGE, lang, paper: PAPERS.light, layouts, blank: words.blank };
	const deck = makeDeck({ design, title: job.title, subject: job.description, author: job.site });
	const footText = [job.site, ...job.editions, ...job.credits].join(lang === 'ja' ? '　' : ' · ');
	const link = placeOf(job.link, 0, SMALL, 1);
	const linkTop = BOTTOM - link.box.height;
	const measured = placeOf(footText, 0, SMALL);
	const foot = (bottom: number) => ({
		...measured,
		box: { ...measured.box, y: bottom - measured.box.height }
	});
	const head = placeholderText({ kind: 'title', name: words.title, text: job.title, lang, own: null });
	const written = (text: string, name: string, { box, size, lineHeight }: TextPlace) =>
		textFrame({
			...{ name, box, lang },
			paragraphs: [{ runs: [{ text, colour: 'tx2' }], size, lineHeight }]
		});

	const drawings: string[] = [];
	const add = (layout: string, drawing: string): PptxGenJS.Slide => {
		const slide = deck.addSlide({ masterName: layout });
		addStandIn(slide);
		slide.addNotes([job.link, ...job.editions, ...job.credits, job.description].map(xmlText).join('\n'));
		drawings.push(drawing);
		return slide;
	};
	const charts = job.chart ? chartPages(job.chart) : [];
	const chartParts: string[] = [];
	for (const chart of charts) {
		const told = placeholderText({ kind: 'body', name: words.sentence, text: job.sentence, lang, own: null });
		const first = foot(linkTop);
		const key = barKey(chart, lang, sentence.box.y + sentence.box.height + GAP);
		const shown = head + told + (key ? textFrame(key) : '') + written(footText, words.source, first);
		const slide = add(words.chart, shown);
		const top = key ? key.box.y + key.box.height : sentence.box.y + sentence.box.height + GAP;
		const height = Math.min(first.box.y - GAP - top, heightOf(chart));
		const box = { x: PAGE_MARGIN, y: top, width: INNER, height };
		chartParts.push(chartXml(chart, box, lang));
		addChart(slide, chart, { name: words.chart, description: job.description, box });
		const place = { ...link, box: { ...link.box, y: linkTop } };
		addLink(slide, { ...place, name: words.link, text: job.link, href: job.address, align: 'start' });
	}
	onprogress(0.4);
	if (table && table.rows.length > 1) {
		const y = title.box.y + title.box.height + GAP;
		const last = foot(BOTTOM);
		const room = { width: INNER, height: last.box.y - GAP - y, below: 0, sizes: TABLE_SIZES };
		const { size, pages } = tablePages(table, room);
		for (const { rows, heights } of pages) {
			const height = heights.reduce((sum, each) => sum + each, 0);
			const box = { x: PAGE_MARGIN, y, width: INNER, height };
			const frame = tableFrame({ ...table, name: words.table, rows, heights, size, box }, lang);
			add(words.table, head + frame + written(footText, words.source, last));
		}
	}
	const file = await writeDeck(deck);
	onprogress(0.8);
	const numbered = new Map(drawings.map((drawing, i) => [i + 1, drawing]));
	const bytes = completePackage(file, numbered, design, chartParts, (workbook, i) => {
		const chart = charts[i];
		return chart?.type === 'line' && chart.days ? datedWorkbook(workbook, chart.days) : workbook;
	});
	onprogress(1);
	return bytes;
}

/** A chart on as many slides as its bars take, about as full each; all of them on the same axis. */
function chartPages(chart: ChartData): readonly ChartData[] {
	if (chart.type !== 'bar') return [chart];
	const { labels, series } = chart;
	const count = Math.ceil((labels.length * Math.max(1, series.length / 2)) / MOST_NAMES);
	const size = Math.ceil(labels.length / Math.max(1, count));
	return Array.from({ length: Math.ceil(labels.length / size) }, (_, i) => {
		const part = <T>(all: readonly T[]) => all.slice(i * size, (i + 1) * size);
		return {
			...chart,
			labels: part(labels),
			series: series.map((each) => ({ ...each, values: part(each.values) }))
		};
	});
}

/** What bars take at most: one alone is a bar too. */
function heightOf(chart: ChartData): number {
	if (chart.type !== 'bar') return Infinity;
	return AXIS + chart.labels.length * (MOST_BAR * chart.series.length + BETWEEN);
}

/** Names of the series of bars, in their order; LibreOffice turns the legend of such a chart round. */
function barKey(chart: ChartData, lang: ChartJob['lang'], y: number): TextFrame | null {
	if (chart.type !== 'bar' || chart.series.length < 2) return null;
	const names = chart.series.map(({ name }) => name);
	const { box, size, lineHeight } = placeOf(names.map((name) => `■ ${name}\u3000`).join(''), y, KEY);
	const runs = names.flatMap((text, i) => [
		{ text: '■ ', colour: accent(i) },
		{ text: `${text}\u3000`, colour: 'tx1' }
	]);
	return { name: names.join(' / '), box, lang, paragraphs: [{ runs, size, lineHeight }] };
}

interface Frame {
	readonly name: string;
	readonly description: string;
	readonly box: Box;
}

/** Its workbook, and where it is; chart-xml.ts writes how it looks. */
function addChart(slide: PptxGenJS.Slide, chart: ChartData, { name, description, box }: Frame): void {
	const common = { ...placed(box), objectName: xmlText(name), altText: xmlText(description) };
	if (chart.type !== 'scatter') {
		const data = chart.series.map(({ name, values }) => ({
			name: xmlText(name),
			labels: chart.labels.map(xmlText),
			// A value that there is not is an empty cell; the types know numbers only.
			values: [...values] as number[]
		}));
		slide.addChart(chart.type, data, common);
		return;
	}
	const xs = chart.series.flatMap(({ points }) => points.map(([x]) => x));
	let before = 0;
	const data = chart.series.map(({ name, points }) => {
		const values: (number | null)[] = xs.map(() => null);
		points.forEach(([, y], i) => (values[before + i] = y));
		before += points.length;
		return { name: xmlText(name), values: values as number[] };
	});
	slide.addChart('scatter', [{ name: xmlText(chart.axes[0].name), values: xs }, ...data], common);
}

/** The title's place: as many lines of 28 points as it takes. */
function fitting(title: string): TextPlace {
	const place = tableTitle(PAGE);
	const lines = safeLines(title, INNER / place.size / 1.06).length;
	return { ...place, box: { ...place.box, height: Math.max(1, lines) * place.lineHeight } };
}

function placeOf(text: string, y: number, size: number, maxLines?: number): TextPlace {
	const lineHeight = size * LEADING;
	const height = Math.max(1, safeLines(text, INNER / size, maxLines).length) * lineHeight;
	return { box: { x: PAGE_MARGIN, y, width: INNER, height }, size, lineHeight };
}
