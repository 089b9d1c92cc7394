/** Pictures as slides of native shapes, then their cases as tables. Runs in a worker and in Node alike. */
import type PptxGenJS from 'pptxgenjs';
import type { FlowingWords } from '../picture/slide';
import { isCut, type TextBlock } from '../picture/text-block';
import { BETWEEN, INDENT } from '../picture/words-page';
import { xmlText } from '../../map/svg/xml';
import { addLink, addStandIn, makeDeck, placed, writeDeck } from './deck';
import { flowingText, placeholderText, type PlaceholderKind } from './placeholder';
import { completePackage } from './package';
import type { PptxJob, PptxView, SlideContext } from './layout';
import { slideDrawing, textShape } from './slide-drawing';
import { tableFrame } from './table';
import { tableTitle, type Design, type SlideLayout, type TextPlace } from './theme';

/**
 * Writes a presentation.
 * @param onprogress how far it is, 0 to 1
 * @returns the content of a `.pptx` file
 */
export async function makePptx(job: PptxJob, onprogress: (share: number) => void): Promise<Uint8Array> {
	const [first] = job.views;
	if (!first) throw new Error('A presentation needs at least one view');
	const design = designOf(first.page, job);
	const deck = makeDeck({ design, title: job.title, subject: first.page.description, author: job.author });
	const drawings = new Map<number, string>();
	/** A slide of a layout; the number is the slide's. */
	const add = (
		layout: SlideLayout | undefined,
		notes: readonly string[],
		drawing: string
	): PptxGenJS.Slide => {
		const slide = deck.addSlide({ masterName: layout?.name ?? '' });
		addStandIn(slide);
		slide.addNotes(notes.map(xmlText).join('\n'));
		drawings.set(drawings.size + 1, drawing);
		return slide;
	};
	const [mapLayout, tableLayout] = design.layouts;
	for (const [at, { page, texts, flowing, pictures, notes, tables, groupNames }] of job.views.entries()) {
		const { lang, paper } = page;
		const context: SlideContext = { lang, words: job.words, groupNames };
		const layout = flowing ? design.layouts.find(({ words }) => words === flowing.kind) : mapLayout;
		const drawn = [
			headTexts(page, layout),
			flowing ? flowingShape(flowing, lang, job.words.text) : '',
			...pictures.map((picture) => slideDrawing(picture, context)),
			...texts.map((text) => textShape(text, paper, context))
		];
		const slide = add(layout, notes, drawn.join(''));
		for (const text of page.texts)
			if (text.role === 'link' && text.href !== undefined) addLink(slide, { ...text, href: text.href });
		for (const { logo } of pictures)
			if (logo) slide.addImage({ data: logo.src, altText: logo.name, ...placed(logo.box) });
		for (const { title, table } of tables) {
			const head = placeholderText({ kind: 'title', name: title, text: title, lang, own: null });
			const foot = page.texts
				.filter(({ role }) => role === 'foot')
				.map((each) => textShape({ ...each, box: { ...each.box, width: table.box.width } }, paper, context));
			add(tableLayout, notes, head + tableFrame(table, lang) + foot.join(''));
		}
		onprogress((0.5 * (at + 1)) / job.views.length);
		await turn();
	}
	const file = await writeDeck(deck);
	onprogress(0.75);
	await turn();
	const bytes = completePackage(file, drawings, design);
	onprogress(1);
	return bytes;
}

/** Layouts with their texts where the first view that has such a text has it. */
function designOf({ width, height, lang, paper }: PptxView['page'], { views, words }: PptxJob): Design {
	const page = { width, height };
	const texts = views.flatMap((view) => (view.flowing ? [] : view.page.texts));
	const [title, body] = [placeOf(texts, 'title'), placeOf(texts, 'sentence')];
	const ofWords = (['title', 'text'] as const).flatMap((kind): SlideLayout[] => {
		const [first] = views.filter(({ flowing }) => flowing?.kind === kind);
		if (!first) return [];
		const title = placeOf(first.page.texts, 'title') ?? tableTitle(page);
		return [{ name: words[kind], title, body: first.flowing, words: kind }];
	});
	return {
		page,
		lang,
		paper,
		blank: words.blank,
		layouts: [
			{ name: words.map, title: title ?? tableTitle(page), body },
			{ name: words.table, title: tableTitle(page) },
			...ofWords
		]
	};
}

function placeOf(texts: readonly TextBlock[], role: TextBlock['role']): TextPlace | undefined {
	return texts.find((text) => text.role === role);
}

/** Title and sentence of a picture, in their places of the layout. */
function headTexts({ texts, lang }: PptxView['page'], layout: SlideLayout | undefined): string {
	return texts
		.flatMap((text) => {
			if (text.role !== 'title' && text.role !== 'sentence') return [];
			const part = text.role === 'title' ? 'title' : 'body';
			const kind: PlaceholderKind = part === 'title' && layout?.words === 'title' ? 'ctrTitle' : part;
			const place = layout?.[part];
			const isThere =
				place?.size === text.size &&
				place.box.y === text.box.y &&
				place.box.width === text.box.width &&
				// A reader makes the letters of two lines in a box of one as small as one line takes.
				place.box.height === text.box.height;
			const { name, lines } = text;
			const broken = part === 'title' && lang === 'ja' && !isCut(text) ? { lines } : {};
			return [placeholderText({ kind, name, text: text.text, ...broken, lang, own: isThere ? null : text })];
		})
		.join('');
}

/** What a slide of words is to be read for. */
function flowingShape(flowing: FlowingWords, lang: SlideContext['lang'], name: string): string {
	const { kind, size } = flowing;
	return flowingText({
		...flowing,
		...{ lang, name, between: BETWEEN * size, indent: INDENT * size },
		kind: kind === 'title' ? 'subTitle' : 'body'
	});
}

/** Lets a message through before the next step. */
function turn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
