/** A chart as a page of its own: title, legend, chart, the table where it says more, and what it is made from. */
import { PAPERS, type Paper } from '../picture/paper';
import { textBlock, type TextBlock, type TextRequest } from '../picture/text-block';
import { SIZES } from '../picture/text-size';
import { cellLines, tablePages, type TableText } from '../pptx/table';
import type { ChartJob } from './chart';
import { plotOf, type ChartShape } from './chart-plot';

export interface ChartPage {
	readonly width: number;
	/** A slide's; of bars and a table as much as they take. */
	readonly height: number;
	readonly lang: 'ja' | 'en';
	readonly paper: Paper;
	readonly title: string;
	readonly description: string;
	readonly texts: readonly TextBlock[];
	readonly shapes: readonly ChartShape[];
}

const WIDTH = 1280;
const SLIDE = 720;
const MARGIN = 40;
const INNER = WIDTH - 2 * MARGIN;
const GAP = 18;
/** Of a chart that has a table below it. */
const PLOT = 460;
const sizes = SIZES.projector;

/** Composes the page of a chart. */
export function chartPage({
	chart,
	table,
	lang,
	title,
	sentence,
	description,
	...rest
}: ChartJob): ChartPage {
	const paper = PAPERS.light;
	const block = (request: Omit<TextRequest, 'x' | 'width' | 'name'>): TextBlock =>
		textBlock({ ...request, x: MARGIN, width: INNER, name: request.text });
	const titles = sizes.title.map((size) =>
		block({ text: title, y: 32, size, bold: true, leading: 1.3, maxLines: 3, colour: paper.ink })
	);
	const head = titles.find(({ lines }) => lines.length === 1) ?? titles.at(-1);
	const told = block({
		...{ text: sentence, y: head ? bottomOf(head) + 6 : 32, size: sizes.sentence.at(-1) ?? 18 },
		...{ leading: 1.35, colour: paper.soft }
	});
	const foot = block({
		text: [rest.site, ...rest.editions, ...rest.credits].join(lang === 'ja' ? '　' : ' · '),
		...{ y: 0, size: sizes.foot, leading: 1.35, colour: paper.soft }
	});
	const link = block({
		...{ text: rest.link, y: 0, size: sizes.foot, leading: 1.35, maxLines: 2 },
		...{ colour: paper.link, href: rest.address }
	});
	const below = foot.box.height + link.box.height + 28;
	const hasTable = table !== null && (chart === null || rest.tableToo === true);
	const top = bottomOf(told) + GAP;
	const height = hasTable ? PLOT : SLIDE - top - GAP - below;
	const place = { x: MARGIN, y: top, width: INNER, height, paper, lang, legend: sizes.legend };
	const plot = chart && plotOf(chart, place);
	const tableTop = top + (plot ? plot.height + GAP : 0);
	const rows = hasTable ? tableShapes(table, tableTop, paper) : null;
	const end = tableTop + (rows ? rows.height + GAP : 0);
	const at = (text: TextBlock, y: number): TextBlock => ({ ...text, box: { ...text.box, y } });
	return {
		...{ width: WIDTH, height: Math.round(end + below), lang, paper, title },
		description: [description, sentence, ...rest.editions, ...rest.credits].join(lang === 'ja' ? ' ' : '. '),
		texts: [
			...(head ? [head] : []),
			told,
			...(rows?.texts ?? []),
			at(foot, end),
			at(link, end + foot.box.height)
		],
		shapes: [...(plot?.shapes ?? []), ...(rows?.shapes ?? [])]
	};
}

function tableShapes(table: TableText, top: number, paper: Paper) {
	const size = sizes.list;
	const room = { width: INNER, height: Infinity, below: 0, sizes: [size] };
	const [page] = tablePages(table, room).pages;
	const texts: TextBlock[] = [];
	const shapes: ChartShape[] = [];
	let y = top;
	page?.rows.forEach((row, i) => {
		const height = page.heights[i] ?? 0;
		let x = MARGIN;
		row.forEach((text, column) => {
			const width = (table.shares[column] ?? 0) * INNER;
			const bold = i === 0 || column === 0;
			const cell = textBlock({
				...{ name: text, text: cellLines(text, bold, width, size).join('\n'), x: x + 5, y, width: width - 4 },
				...{ size, bold, leading: 1.3, colour: i === 0 ? paper.soft : paper.ink },
				align: table.numbers.includes(column) ? 'end' : 'start'
			});
			texts.push({ ...cell, box: { ...cell.box, y: y + (height - cell.box.height) / 2 } });
			x += width;
		});
		y += height;
		shapes.push({
			kind: 'line',
			points: [
				[MARGIN, y],
				[WIDTH - MARGIN, y]
			],
			colour: paper.line,
			width: 1
		});
	});
	return { texts, shapes, height: y - top };
}

function bottomOf({ box }: TextBlock): number {
	return box.y + box.height;
}
