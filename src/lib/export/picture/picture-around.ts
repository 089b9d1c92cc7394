/** What stands around the map and its column: title and sentence, logo, and below them what it is made from. */
import type { Box } from '../../map/scene/boxes';
import { formatDate } from '../../text/messages';
import { PAPERS } from './paper';
import { creditsOf, type Shown } from './shown';
import { textBlock, type TextBlock } from './text-block';
import type { Sizes } from './text-size';
import type { Logo, PageShape } from './picture-options';
import { runningText } from '../../text/running-text';

/** Around and between what is on a page, and the side of its code, in user units. */
export const MARGIN = 40;
export const GAP = 24;
export const CODE = 84;
/** A logo at most. */
const LOGO = { width: 200, height: 56 } as const;
/** Width of the address beside its code, in sizes of its letters. */
const LINK = 16;

/** Where a logo stands: at the top right, whole, and no larger than it is. */
export function logoIn({ width, height }: Logo, page: Page): Box {
	const scale = Math.min(LOGO.width / width, LOGO.height / height, 1);
	const size = { width: width * scale, height: height * scale };
	return { x: page.width - MARGIN - size.width, y: MARGIN - 8, ...size };
}

export interface Page {
	readonly width: number;
	readonly height: number;
	/** Between the margins. */
	readonly inner: number;
	readonly shape: PageShape;
	readonly sizes: Sizes;
}

export function bottomOf(texts: readonly TextBlock[]): number {
	return Math.max(...texts.map(({ box }) => box.y + box.height));
}

/** Title and sentence. */
export function headOf(
	{ scheme, words, multiples }: Shown,
	text: string,
	sentence: string,
	{ inner, sizes }: Page
): readonly TextBlock[] {
	const paper = PAPERS[scheme];
	const common = { x: MARGIN, width: inner };
	// Dates are wider in some readers than they are here.
	const room = multiples ? 0.87 : 1;
	const titleOf = (size: number) =>
		textBlock({
			...{ ...common, name: words.picture.title, role: 'title', text, y: MARGIN - 8, size, bold: true },
			...{ leading: 1.3, maxLines: 2, colour: paper.ink }
		});
	const fits = sizes.title.find((size) => titleOf(size / room).lines.length === 1);
	const title = titleOf(fits ?? sizes.title.at(-1) ?? 0);
	const sentenceOf = (size: number) =>
		textBlock({
			...{ ...common, name: words.picture.sentence, role: 'sentence', text: sentence, size },
			...{ y: title.box.y + title.box.height + 4, leading: 1.35, maxLines: 3, colour: paper.soft }
		});
	const told = sizes.sentence.map(sentenceOf);
	const block = told.find(({ lines }) => lines.length <= 2) ?? told.at(-1);
	return block && block.lines.length > 0 ? [title, block] : [title];
}

export function editionsOf({ dataset, t, words }: Shown): string {
	return [
		t.legend.dataEdition(formatDate(dataset.editions.data, t.lang)),
		t.legend.boundariesEdition(formatDate(dataset.editions.boundaries, t.lang))
	].join(words.picture.between);
}

/** What it is made from, below what is to be known of it; and where it can be looked at again, beside its code. */
export function footOf(
	shown: Shown,
	notes: readonly string[],
	code: boolean,
	{ width, height, inner, sizes }: Page
): { readonly foot: TextBlock; readonly link: TextBlock } {
	const { t, words, permalink, scheme } = shown;
	const paper = PAPERS[scheme];
	const size = sizes.foot;
	const linkWidth = LINK * size;
	const common = { y: 0, size, leading: 1.35 };
	const address = permalink.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
	const link = textBlock({
		...{ ...common, name: words.picture.link, role: 'link', colour: paper.link, href: permalink },
		text: `${words.picture.link}${code ? '\n' : ' '}${address}`,
		x: code ? width - MARGIN - CODE - 8 - linkWidth : MARGIN,
		width: code ? linkWidth : inner,
		align: code ? 'end' : 'start',
		maxLines: code ? 4 : 1
	});
	const source = [t.site.name, editionsOf(shown), ...creditsOf(shown)].join(words.picture.between);
	const foot = textBlock({
		...{ ...common, name: words.picture.source, role: 'foot', colour: paper.soft, x: MARGIN },
		text: [...notes.slice(0, 1), runningText(t.lang, notes.slice(1)), source]
			.filter((text) => text !== '')
			.join('\n'),
		width: code ? inner - linkWidth - CODE - 8 - GAP : inner
	});
	const base = height - 28;
	const linkTop = base - link.box.height;
	const footTop = (code ? base : linkTop) - foot.box.height;
	return {
		foot: { ...foot, box: { ...foot.box, y: footTop } },
		link: { ...link, box: { ...link.box, y: linkTop } }
	};
}
