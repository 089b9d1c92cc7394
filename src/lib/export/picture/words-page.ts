/** Words as a page of a deck: a title to begin with, or paragraphs and bullets, as large as they have room. */
import type { Language } from '../../model/language';
import type { WordsSlide } from '../../view/deck';
import { PAPERS } from './paper';
import type { FlowingWords, SlidePage } from './slide';
import { breakLines, isCut, textBlock, type TextBlock } from './text-block';

const PAGE = { width: 1280, height: 720 } as const;
const MARGIN = 96;
const BOTTOM = PAGE.height - 56;
/** Sizes that are tried, in user units: the smallest is 18 points. */
const BODY_SIZES = [32, 28, 24] as const;
const LEADING = 1.5;
/** Room before a bullet's words, and between paragraphs, in font sizes. */
export const INDENT = 1.1;
export const BETWEEN = 0.35;

type Paragraph = FlowingWords['paragraphs'][number];

/** The paragraphs of a text: a line each; one that begins with a hyphen or a dot is a bullet. */
export function paragraphsOf(text: string): readonly Paragraph[] {
	return text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((line) => {
			const bullet = /^(?:[-*•]\s+|・\s*)(?=\S)/.exec(line);
			return { text: bullet ? line.slice(bullet[0].length) : line, isBullet: bullet !== null };
		});
}

/** Composes the page of a slide of words. */
export function wordsPage(slide: WordsSlide, lang: Language): SlidePage {
	const paper = PAPERS.light;
	const { width, height } = PAGE;
	const inner = width - 2 * MARGIN;
	const own = paragraphsOf(slide.text)[0]?.text ?? '';
	const isTitle = slide.kind === 'title';
	const given = slide.title?.trim() ?? '';
	const sizes = isTitle ? [56, 48, 40] : [40, 38];
	const most = isTitle ? 3 : 2;
	const size = sizes.find((each) => breakLines(given, inner / each).length <= most) ?? sizes.at(-1) ?? 40;
	const common = { x: MARGIN, width: inner, colour: paper.ink };
	const heading =
		given === ''
			? null
			: textBlock({
					...{ ...common, name: given, role: 'title', text: given, y: 56, size },
					...{ bold: true, leading: 1.3, maxLines: most }
				});
	const below = isTitle ? 0 : heading ? heading.box.y + heading.box.height + 28 : 72;
	const room = isTitle ? 260 : BOTTOM - below;
	const body = bodyOf(slide.text, { ...common, y: below, colour: isTitle ? paper.soft : paper.ink }, room);
	// What begins a deck stands in the middle of its page.
	const shift = isTitle
		? Math.round((height - (heading ? heading.box.height + 24 : 0) - body.height) / 2 - 20)
		: 0;
	const moved = (block: TextBlock, by: number): TextBlock => ({
		...block,
		box: { ...block.box, y: block.box.y + by }
	});
	const placedHeading = heading && (isTitle ? { ...heading, box: { ...heading.box, y: shift } } : heading);
	const bodyTop = isTitle ? shift + (heading ? heading.box.height + 24 : 0) : 0;
	return {
		...{ width, height, lang, scheme: 'light', paper },
		title: given || own,
		own,
		description: paragraphsOf(slide.text)
			.map(({ text }) => text)
			.join(' '),
		texts: [...(placedHeading ? [placedHeading] : []), ...body.blocks.map((block) => moved(block, bodyTop))],
		words: {
			kind: slide.kind,
			box: { x: MARGIN, y: below + bodyTop, width: inner, height: isTitle ? body.height : room },
			size: body.size,
			lineHeight: LEADING * body.size,
			paragraphs: paragraphsOf(slide.text)
		},
		pictures: [],
		parts: {},
		cut: {
			title: heading !== null && isCut(heading),
			lines: body.left
		}
	};
}

interface Body {
	readonly blocks: readonly TextBlock[];
	readonly height: number;
	readonly size: number;
	/** Lines that found no room. */
	readonly left: number;
}

function bodyOf(
	text: string,
	{ x, y, width, colour }: { x: number; y: number; width: number; colour: string },
	room: number
): Body {
	const paragraphs = paragraphsOf(text);
	const linesIn = (size: number): readonly (readonly string[])[] =>
		paragraphs.map((each) => breakLines(each.text, (width - (each.isBullet ? INDENT * size : 0)) / size));
	const heightIn = (size: number): number =>
		linesIn(size).reduce((sum, lines) => sum + lines.length * LEADING * size + BETWEEN * size, 0);
	const smallest = BODY_SIZES.at(-1) ?? 24;
	const size = BODY_SIZES.find((each) => heightIn(each) <= room) ?? smallest;
	const blocks: TextBlock[] = [];
	let top = y;
	let left = 0;
	for (const [i, { text, isBullet }] of paragraphs.entries()) {
		const all = linesIn(size)[i]?.length ?? 0;
		const fitting = left > 0 ? 0 : Math.min(all, Math.floor((y + room - top) / (LEADING * size)));
		left += all - fitting;
		if (fitting === 0) continue;
		const indent = isBullet ? INDENT * size : 0;
		const common = { name: text, y: top, size, colour, leading: LEADING };
		if (isBullet) blocks.push(textBlock({ ...common, name: '•', text: '•', x, width: indent }));
		blocks.push(textBlock({ ...common, text, x: x + indent, width: width - indent, maxLines: fitting }));
		top += fitting * LEADING * size + BETWEEN * size;
	}
	return { blocks, height: top - y, size, left };
}
