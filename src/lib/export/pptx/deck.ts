/** What every presentation begins with: its page, its layouts. */
import PptxGenJS from 'pptxgenjs';
import type { Box } from '../../map/scene/boxes';
import { xmlText } from '../../map/svg/xml';
import { PLACEHOLDER } from './package';
import type { Design } from './theme';

/** User units of an inch. */
const INCH = 96;

interface DeckRequest {
	readonly design: Design;
	readonly title: string;
	readonly subject: string;
	readonly author: string;
}

/** A presentation without slides, whose layouts are called what the design calls them. */
export function makeDeck({ design: { page, layouts }, title, subject, author }: DeckRequest): PptxGenJS {
	const deck = new PptxGenJS();
	deck.defineLayout({ name: 'PAGE', width: page.width / INCH, height: page.height / INCH });
	deck.layout = 'PAGE';
	deck.title = xmlText(title);
	deck.subject = xmlText(subject);
	deck.author = deck.company = xmlText(author);
	// package.ts writes what is in them.
	for (const { name } of layouts) deck.defineSlideMaster({ title: name });
	return deck;
}

/** The package as far as pptxgenjs writes it, which package.ts completes. */
export async function writeDeck(deck: PptxGenJS): Promise<Uint8Array> {
	const file = await deck.write({ outputType: 'uint8array' });
	if (!(file instanceof Uint8Array)) throw new Error(`pptxgenjs: wrote ${typeof file}, not bytes`);
	return file;
}

/** Leaves room for the slide's drawing; see package.ts. */
export function addStandIn(slide: PptxGenJS.Slide): void {
	slide.addText(' ', { objectName: PLACEHOLDER, x: 0, y: 0, w: 1, h: 1 });
}

interface LinkText {
	readonly name: string;
	readonly text: string;
	readonly href: string;
	readonly box: Box;
	/** Of the font, in user units. */
	readonly size: number;
	readonly lineHeight: number;
	readonly align: 'start' | 'end';
}

/** A text that leads to an address. */
export function addLink(
	slide: PptxGenJS.Slide,
	{ name, text, href, box, size, lineHeight, align }: LinkText
): void {
	slide.addText([{ text: xmlText(text), options: { hyperlink: { url: href } } }], {
		objectName: xmlText(name),
		...placed(box),
		margin: 0,
		fontSize: size * 0.75,
		lineSpacing: lineHeight * 0.75,
		// Not every reader knows the theme's colour of links.
		color: 'tx2',
		align: align === 'end' ? 'right' : 'left',
		valign: 'bottom'
	});
}

/** The place of a box, in inches as pptxgenjs has it. */
export function placed({ x, y, width, height }: Box) {
	return { x: x / INCH, y: y / INCH, w: width / INCH, h: height / INCH };
}
