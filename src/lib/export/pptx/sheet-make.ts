/** A partnership sheet as slides: its map in native shapes beside a native table, then its tables. In a worker or in Node. */
import { PAPERS } from '../picture/paper';
import { xmlText } from '../../map/svg/xml';
import { addLink, addStandIn, makeDeck, writeDeck } from './deck';
import { textFrame } from './drawing';
import { placeholderText } from './placeholder';
import { completePackage } from './package';
import type { SheetJob } from './sheet-layout';
import { sheetDrawing } from './sheet-map';
import { SHEET_PAGE, sheetSlides, sheetTitle } from './sheet-pages';
import { tableFrame } from './table';
import type { Design } from './theme';

/**
 * Writes the presentation of a sheet.
 * @param onprogress how far it is, 0 to 1
 * @returns the content of a `.pptx` file
 */
export async function makeSheetPptx(job: SheetJob, onprogress: (share: number) => void): Promise<Uint8Array> {
	const { lang } = job;
	const slides = sheetSlides(job);
	const [first, ...others] = slides.map(({ title }) => title);
	const layouts = [
		{ name: job.what, title: sheetTitle([first ?? '']) },
		{ name: job.tableLayout, title: sheetTitle(others) }
	];
	const design: Design = { page: SHEET_PAGE, lang, paper: PAPERS.light, layouts, blank: job.blankLayout };
	const title = `${job.what}: ${job.title}`;
	const deck = makeDeck({ design, title, subject: title, author: job.site });
	onprogress(0.3);
	const drawings = slides.map(({ title, texts, table, link }, i) => {
		const slide = deck.addSlide({ masterName: layouts[i === 0 ? 0 : 1]?.name ?? '' });
		addStandIn(slide);
		slide.addNotes(job.notes.map(xmlText).join('\n'));
		if (link)
			addLink(slide, { ...link, name: job.address, text: job.link, href: job.address, align: 'start' });
		return [
			placeholderText({ kind: 'title', name: job.titleName, text: title, lang, own: null }),
			...(i === 0 ? [sheetDrawing(job)] : []),
			...texts.map(({ name, text, box, size, lineHeight, colour }) =>
				textFrame({
					...{ name, box, lang },
					paragraphs: text.split('\n').map((line) => ({ runs: [{ text: line, colour }], size, lineHeight }))
				})
			),
			...(table ? [tableFrame(table, lang)] : [])
		].join('');
	});
	const file = await writeDeck(deck);
	onprogress(0.8);
	const numbered = new Map(drawings.map((drawing, i) => [i + 1, drawing]));
	const bytes = completePackage(file, numbered, design);
	onprogress(1);
	return bytes;
}
