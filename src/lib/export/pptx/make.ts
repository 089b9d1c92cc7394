/** Pictures as slides of native shapes, then their cases as tables. Runs in a worker and in Node alike. */
import type PptxGenJS from 'pptxgenjs';
import type { TextBlock } from '../picture/text-block';
import { xmlText } from '../svg/xml';
import { addStandIn, cellBorder, defineMaster, FONTS, inches, makeDeck, placed } from './deck';
import { hex } from './drawing';
import { completePackage } from './package';
import type { PptxJob, PptxView, SlideContext } from './layout';
import { slideDrawing } from './slide-drawing';

const MARGIN = 40;

/**
 * Writes a presentation.
 * @param onprogress how far it is, 0 to 1
 * @returns the content of a `.pptx` file
 */
export async function makePptx(job: PptxJob, onprogress: (share: number) => void): Promise<Uint8Array> {
	const [first] = job.views;
	if (!first) throw new Error('A presentation needs at least one view');
	const { width, height, lang } = first.picture;
	const deck = makeDeck({
		page: { width, height },
		font: FONTS[lang],
		title: job.title,
		subject: first.picture.description,
		author: job.author
	});

	const drawings = new Map<number, string>();
	let number = 0;
	for (const [at, view] of job.views.entries()) {
		const { picture } = view;
		const context: SlideContext = {
			lang: picture.lang,
			font: FONTS[picture.lang],
			words: job.words,
			groupNames: view.groupNames
		};
		const master = `VIEW${at}`;
		const title = picture.texts.find(({ role }) => role === 'title');
		defineMaster(deck, {
			name: master,
			box: title?.box ?? { x: MARGIN, y: 32, width: picture.width - 2 * MARGIN, height: 40 },
			fontSize: (title?.size ?? 30) * 0.75,
			font: context.font,
			paper: picture.paper
		});
		const slide = deck.addSlide({ masterName: master });
		number++;
		if (title) slide.addText(xmlText(title.text), { placeholder: 'title' });
		addStandIn(slide);
		for (const text of picture.texts) {
			if (text.role === 'sentence') slide.addText(xmlText(text.text), written(text, context.font));
			if (text.role !== 'link') continue;
			const run = { text: xmlText(text.text), options: { hyperlink: { url: picture.permalink } } };
			slide.addText([run], { ...written(text, context.font), valign: 'bottom' });
		}
		slide.addNotes(view.notes.map(xmlText).join('\n'));
		drawings.set(number, slideDrawing(picture, context));
		number += addTables(deck, master, view, context.font);
		onprogress((0.5 * (at + 1)) / job.views.length);
		await turn();
	}
	const file = await deck.write({ outputType: 'uint8array' });
	onprogress(0.75);
	await turn();
	const bytes = completePackage(file as Uint8Array, drawings, lang === 'ja' ? 'ja-JP' : 'en-GB');
	onprogress(1);
	return bytes;
}

/** Adds the slides of a view's table and says how many there are. */
function addTables(deck: PptxGenJS, master: string, view: PptxView, font: string): number {
	const { picture, shares, tableTitles } = view;
	const [head, ...rows] = view.table;
	if (!head || rows.length === 0) return 0;
	const { paper, width } = picture;
	const inner = inches(width - 2 * MARGIN);
	const border = cellBorder(paper);
	const cell = (text: string, bold: boolean) => ({
		text: xmlText(text),
		options: { bold, color: hex(bold ? paper.soft : paper.ink), border }
	});
	tableTitles.forEach((title, i) => {
		const slide = deck.addSlide({ masterName: master });
		slide.addText(xmlText(title), { placeholder: 'title' });
		const shown = rows.slice(i * view.rows, (i + 1) * view.rows);
		slide.addTable(
			[
				head.map((text) => cell(text, true)),
				...shown.map((row) => row.map((text, column) => cell(text, column === 0)))
			] as PptxGenJS.TableRow[],
			{
				objectName: xmlText(title),
				x: inches(MARGIN),
				y: inches(92),
				w: inner,
				colW: shares.map((share) => share * inner),
				rowH: 0.38,
				fontFace: font,
				fontSize: 11,
				valign: 'middle',
				margin: [0.03, 0.08, 0.03, 0.02]
			}
		);
		const foot = picture.texts.find(({ role }) => role === 'foot');
		if (foot) slide.addText(xmlText(foot.text), { ...written(foot, font), w: inner, valign: 'bottom' });
		slide.addNotes(view.notes.map(xmlText).join('\n'));
	});
	return tableTitles.length;
}

function written({ name, box, size, colour, align, lineHeight }: TextBlock, font: string) {
	return {
		objectName: xmlText(name),
		...placed(box),
		margin: 0,
		fontFace: font,
		fontSize: size * 0.75,
		lineSpacing: lineHeight * 0.75,
		color: hex(colour),
		align: align === 'end' ? ('right' as const) : ('left' as const),
		valign: 'top' as const
	};
}

/** Lets a message through before the next step. */
function turn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
