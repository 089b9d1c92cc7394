/** What every presentation has: its page, its font, its masters. Given in user units, 96 to the inch. */
import PptxGenJS from 'pptxgenjs';
import type { Box, Size } from '../../map/scene/boxes';
import type { Paper } from '../picture/paper';
import { xmlText } from '../svg/xml';
import { hex } from './drawing';
import { PLACEHOLDER } from './package';

const INCH = 96;

/** A font that comes with Windows and with Office on a Mac; LibreOffice takes its own Japanese one. */
export const FONTS = { ja: 'Meiryo', en: 'Arial' } as const;

interface DeckRequest {
	readonly page: Size;
	readonly font: string;
	readonly title: string;
	readonly subject: string;
	readonly author: string;
}

/** A presentation without slides. */
export function makeDeck({ page, font, title, subject, author }: DeckRequest): PptxGenJS {
	const deck = new PptxGenJS();
	deck.defineLayout({ name: 'PAGE', width: page.width / INCH, height: page.height / INCH });
	deck.layout = 'PAGE';
	deck.title = xmlText(title);
	deck.subject = xmlText(subject);
	deck.author = deck.company = xmlText(author);
	deck.theme = { headFontFace: font, bodyFontFace: font };
	return deck;
}

interface MasterRequest {
	readonly name: string;
	/** Where the title is. */
	readonly box: Box;
	/** Of the title, in points: a slide cannot ask for another. */
	readonly fontSize: number;
	readonly font: string;
	readonly paper: Paper;
}

/** A master with a title. */
export function defineMaster(deck: PptxGenJS, { name, box, fontSize, font, paper }: MasterRequest): void {
	deck.defineSlideMaster({
		title: name,
		background: { color: hex(paper.background) },
		objects: [
			{
				placeholder: {
					options: {
						name: 'title',
						type: 'title',
						...placed(box),
						margin: 0,
						fontFace: font,
						fontSize,
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

/** Leaves room for the slide's drawing; see package.ts. */
export function addStandIn(slide: PptxGenJS.Slide): void {
	slide.addText(' ', { objectName: PLACEHOLDER, x: 0, y: 0, w: 1, h: 1 });
}

/** The place of a box, in inches as pptxgenjs has it. */
export function placed({ x, y, width, height }: Box) {
	return { x: inches(x), y: inches(y), w: inches(width), h: inches(height) };
}

export function inches(units: number): number {
	return units / INCH;
}

/** Borders of a table's cell: a line below it. */
export function cellBorder({ line }: Paper) {
	const border = { type: 'solid' as const, pt: 0.75, color: hex(line) };
	const none = { type: 'none' as const };
	return [none, none, border, none];
}
