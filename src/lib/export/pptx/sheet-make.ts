/** A partnership sheet as slides: its map in native shapes beside a native table, then its tables. In a worker or in Node. */
import type PptxGenJS from 'pptxgenjs';
import { emsOf } from '../../map/scene/labels';
import { PAPERS } from '../picture/paper';
import { xmlText } from '../svg/xml';
import { addStandIn, cellBorder, defineMaster, FONTS, inches, makeDeck, placed as placedBox } from './deck';
import { hex } from './drawing';
import { completePackage } from './package';
import type { SheetJob, SheetTable } from './sheet-layout';
import { SHEET_PLACE as MAP, sheetDrawing } from './sheet-map';

const PAGE = { width: 1280, height: 720, margin: 40 };
const INNER = PAGE.width - 2 * PAGE.margin;
/** From here on, a table's letters are smaller, so that a name stays in one line of its column. */
const MANY_COLUMNS = 7;
const paper = PAPERS.light;

/**
 * Writes the presentation of a sheet.
 * @param onprogress how far it is, 0 to 1
 * @returns the content of a `.pptx` file
 */
export async function makeSheetPptx(job: SheetJob, onprogress: (share: number) => void): Promise<Uint8Array> {
	const font = FONTS[job.lang];
	const title = `${job.what}: ${job.title}`;
	const deck = makeDeck({ page: PAGE, font, title, subject: title, author: job.site });
	const box = { x: PAGE.margin, y: 52, width: INNER, height: 44 };
	// A title is as large as its master has it, whatever a slide asks for.
	defineMaster(deck, { name: 'SHEET', box, fontSize: titleSize(job.title), font, paper });
	defineMaster(deck, { name: 'TABLE', box, fontSize: 20, font, paper });

	const slides: PptxGenJS.Slide[] = [];
	const add = (masterName: 'SHEET' | 'TABLE'): PptxGenJS.Slide => {
		const slide = deck.addSlide({ masterName });
		slides.push(slide);
		return slide;
	};
	const first = add('SHEET');
	first.addText(xmlText(job.title), { placeholder: 'title' });
	first.addText(xmlText(`${job.what}\u3000${job.editions}`), {
		...written(font, 11, paper.soft),
		objectName: xmlText(job.what),
		...placed(PAGE.margin, 30, INNER, 18)
	});
	addStandIn(first);
	const left = MAP.x + MAP.width + 28;
	const width = PAGE.width - PAGE.margin - left;
	const connection = job.connection.join('\n');
	first.addText(xmlText(connection), {
		...written(font, 13, paper.ink),
		objectName: xmlText(job.connection[0] ?? ''),
		...placed(left, MAP.y, width, 24 * job.connection.length + 8)
	});
	addTable(
		first,
		job.facts,
		job.facts.rows,
		{ x: left, y: MAP.y + 24 * job.connection.length + 20, width },
		font
	);
	first.addText(xmlText(job.facts.note), {
		...written(font, 9, paper.soft),
		objectName: xmlText(job.facts.note),
		...placed(left, MAP.y + MAP.height - 32, width, 32),
		valign: 'bottom'
	});
	addFoot(first, job, font);
	first.addText([{ text: xmlText(job.link), options: { hyperlink: { url: job.address } } }], {
		...written(font, 9, paper.link),
		objectName: xmlText(job.address),
		...placed(PAGE.margin, 676, INNER, 16)
	});
	onprogress(0.3);

	for (const table of job.tables) {
		const [head = [], ...rows] = table.rows;
		const pages = Math.ceil(rows.length / table.most);
		for (let page = 0; page < pages; page++) {
			const slide = add('TABLE');
			const title = pages > 1 ? `${table.title} (${page + 1}/${pages})` : table.title;
			slide.addText(xmlText(title), { placeholder: 'title' });
			slide.addText(xmlText(`${job.what}\u3000${job.title}`), {
				...written(font, 11, paper.soft),
				objectName: xmlText(job.what),
				...placed(PAGE.margin, 30, INNER, 18)
			});
			const shown = [head, ...rows.slice(page * table.most, (page + 1) * table.most)];
			addTable(slide, table, shown, { x: PAGE.margin, y: 110, width: INNER }, font);
			if (table.note !== '') {
				slide.addText(xmlText(table.note), {
					...written(font, 9, paper.soft),
					objectName: xmlText(table.title),
					...placed(PAGE.margin, 500, INNER, 142)
				});
			}
			addFoot(slide, job, font);
		}
	}
	for (const slide of slides) slide.addNotes(job.notes.map(xmlText).join('\n'));
	const file = await deck.write({ outputType: 'uint8array' });
	onprogress(0.8);
	const drawings = new Map([[1, sheetDrawing(job, font)]]);
	const bytes = completePackage(file as Uint8Array, drawings, job.lang === 'ja' ? 'ja-JP' : 'en-GB');
	onprogress(1);
	return bytes;
}

interface TablePlace {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

function addTable(
	slide: PptxGenJS.Slide,
	{ title, shares, numbers }: SheetTable,
	rows: SheetTable['rows'],
	{ x, y, width }: TablePlace,
	font: string
): void {
	const border = cellBorder(paper);
	const cells = rows.map((row, i) =>
		row.map((text, column) => ({
			text: xmlText(text),
			options: {
				bold: i === 0 || column === 0,
				color: hex(i === 0 ? paper.soft : paper.ink),
				align: numbers.includes(column) ? ('right' as const) : ('left' as const),
				border
			}
		}))
	);
	slide.addTable(cells as PptxGenJS.TableRow[], {
		objectName: xmlText(title),
		x: inches(x),
		y: inches(y),
		w: inches(width),
		colW: shares.map((share) => inches(share * width)),
		rowH: 0.34,
		fontFace: font,
		fontSize: shares.length > MANY_COLUMNS ? 9 : width < INNER ? 10 : 11,
		valign: 'middle',
		margin: [0.03, 0.06, 0.03, 0.02]
	});
}

function addFoot(slide: PptxGenJS.Slide, job: SheetJob, font: string): void {
	slide.addText(xmlText(job.foot), {
		...written(font, 8, paper.soft),
		objectName: xmlText(job.site),
		...placed(PAGE.margin, 648, INNER, 28),
		valign: 'top'
	});
}

function titleSize(title: string): number {
	const ems = emsOf(title);
	return [24, 20, 17, 14].find((size) => (ems * size) / 0.75 <= INNER) ?? 12;
}

function written(font: string, points: number, colour: string) {
	return {
		margin: 0,
		fontFace: font,
		fontSize: points,
		color: hex(colour),
		align: 'left' as const,
		valign: 'top' as const
	};
}

function placed(x: number, y: number, width: number, height: number) {
	return placedBox({ x, y, width, height });
}
