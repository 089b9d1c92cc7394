/** Pictures as slides of native shapes, then their cases as tables. Runs in a worker and in Node alike. */
import PptxGenJS from 'pptxgenjs';
import type { Picture } from '../picture/picture';
import type { TextBlock } from '../picture/text-block';
import { xmlText } from '../svg/xml';
import { completePackage, STAND_IN } from './package';
import type { PptxJob, PptxView, SlideContext } from './layout';
import { slideDrawing } from './slide-drawing';

/** User units of an inch. */
const INCH = 96;
const MARGIN = 40;

/** A font that comes with Windows and with Office on a Mac; LibreOffice takes its own Japanese one. */
const FONTS = { ja: 'Meiryo', en: 'Arial' } as const;

/**
 * Writes a presentation.
 * @param onprogress how far it is, 0 to 1
 * @returns the content of a `.pptx` file
 */
export async function makePptx(job: PptxJob, onprogress: (share: number) => void): Promise<Uint8Array> {
	const [first] = job.views;
	if (!first) throw new Error('A presentation needs at least one view');
	const { width, height, lang } = first.picture;
	const font = FONTS[lang];
	const deck = new PptxGenJS();
	deck.defineLayout({ name: 'PAGE', width: width / INCH, height: height / INCH });
	deck.layout = 'PAGE';
	deck.title = xmlText(job.title);
	deck.author = deck.company = xmlText(job.author);
	deck.subject = xmlText(first.picture.description);
	deck.theme = { headFontFace: font, bodyFontFace: font };

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
		defineMaster(deck, master, picture, context.font);
		const slide = deck.addSlide({ masterName: master });
		number++;
		const title = picture.texts.find(({ role }) => role === 'title');
		if (title) slide.addText(xmlText(title.text), { placeholder: 'title' });
		slide.addText(' ', { objectName: STAND_IN, x: 0, y: 0, w: 1, h: 1 });
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

function defineMaster(deck: PptxGenJS, name: string, { paper, texts, width }: Picture, font: string): void {
	const title = texts.find(({ role }) => role === 'title');
	const box = title?.box ?? { x: MARGIN, y: 32, width: width - 2 * MARGIN, height: 40 };
	deck.defineSlideMaster({
		title: name,
		background: { color: hex(paper.background) },
		objects: [
			{
				placeholder: {
					options: {
						name: 'title',
						type: 'title',
						x: box.x / INCH,
						y: box.y / INCH,
						w: box.width / INCH,
						h: box.height / INCH,
						margin: 0,
						fontFace: font,
						fontSize: (title?.size ?? 30) * 0.75,
						bold: true,
						align: 'left',
						valign: 'top',
						color: hex(paper.ink)
					},
					text: ''
				}
			}
		]
	});
}

/** Adds the slides of a view's table and says how many there are. */
function addTables(deck: PptxGenJS, master: string, view: PptxView, font: string): number {
	const { picture, shares, tableTitles } = view;
	const [head, ...rows] = view.table;
	if (!head || rows.length === 0) return 0;
	const { paper, width } = picture;
	const inner = (width - 2 * MARGIN) / INCH;
	const border = { type: 'solid' as const, pt: 0.75, color: hex(paper.line) };
	const none = { type: 'none' as const };
	const cell = (text: string, bold: boolean) => ({
		text: xmlText(text),
		options: { bold, color: hex(bold ? paper.soft : paper.ink), border: [none, none, border, none] }
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
				x: MARGIN / INCH,
				y: 92 / INCH,
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
		x: box.x / INCH,
		y: box.y / INCH,
		w: box.width / INCH,
		h: box.height / INCH,
		margin: 0,
		fontFace: font,
		fontSize: size * 0.75,
		lineSpacing: lineHeight * 0.75,
		color: hex(colour),
		align: align === 'end' ? ('right' as const) : ('left' as const),
		valign: 'top' as const
	};
}

function hex(colour: string): string {
	return colour.slice(1).toUpperCase();
}

/** Lets a message through before the next step. */
function turn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
