/** Text broken into lines without measuring, so that a picture is the same wherever it is made. */
import type { Box } from '../../map/scene/boxes';

/** `date`: above one of several maps. */
type TextRole = 'title' | 'sentence' | 'foot' | 'link' | 'date';

interface TextLead {
	readonly text: string;
	readonly colour: string;
}

/** A text in its place. */
export interface TextBlock {
	/** What part of the page it is; absent inside the legend and the list. */
	readonly role?: TextRole;
	/** What it is, for a person who edits the file. */
	readonly name: string;
	/** Bold words that the text follows, in its one line. */
	readonly lead?: TextLead;
	readonly box: Box;
	/** In one piece, for writers whose reader breaks lines itself. */
	readonly text: string;
	readonly lines: readonly string[];
	/** Of the font, in user units. */
	readonly size: number;
	readonly lineHeight: number;
	readonly bold: boolean;
	readonly colour: string;
	readonly align: 'start' | 'end';
	/** Address that it leads to. */
	readonly href?: string;
}

export interface TextRequest {
	readonly lead?: TextLead;
	readonly name: string;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
	readonly colour: string;
	readonly bold?: boolean;
	readonly align?: 'start' | 'end';
	/** The last line that there is room for ends in 「…」 when more would follow. */
	readonly maxLines?: number;
	/** In font sizes. */
	readonly leading?: number;
	readonly href?: string;
	readonly role?: TextRole;
}

/** A block as high as its lines. */
export function textBlock(request: TextRequest): TextBlock {
	const { name, text, x, y, width, size, colour, href, bold = false, align = 'start' } = request;
	const lineHeight = size * (request.leading ?? 1.45);
	const lines = breakLines(text, width / size, request.maxLines);
	return {
		name,
		box: { x, y, width, height: lines.length * lineHeight },
		text,
		lines,
		size,
		lineHeight,
		bold,
		colour,
		align,
		...(request.lead === undefined ? {} : { lead: request.lead }),
		...(href === undefined ? {} : { href }),
		...(request.role === undefined ? {} : { role: request.role })
	};
}

/** Whether a text had no room for all of it. */
export function isCut({ text, lines }: Pick<TextBlock, 'text' | 'lines'>): boolean {
	return lines.at(-1)?.endsWith('…') === true && !text.trimEnd().endsWith('…');
}

/** Distance of a line's baseline below the top of its block. */
export function baselineOf(
	{ size, lineHeight }: Pick<TextBlock, 'size' | 'lineHeight'>,
	line: number
): number {
	return (line + 0.5) * lineHeight + size * 0.36;
}

/**
 * About how wide a text is, in font sizes: a full-width character is one, a Latin one what it is in most fonts without
 * serifs. On the safe side, since every reader brings another font.
 */
export function emsOf(text: string): number {
	let ems = 0;
	for (const character of text) {
		let width = WIDTHS.get(character);
		if (width === undefined) WIDTHS.set(character, (width = widthOf(character)));
		ems += width;
	}
	return ems;
}

/** Every line of a picture is measured letter by letter, several times until it fits. */
const WIDTHS = new Map<string, number>();
function widthOf(character: string): number {
	if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u{20000}-\u{3ffff}\u2026]/u.test(character)) return 1;
	if (/[ilj.,:;'|!()[\] ]/.test(character)) return 0.3;
	if (/[mwMW@%]/.test(character)) return 0.88;
	return /[A-Z]/.test(character) ? 0.67 : 0.56;
}

/** A text cut to a width, with 「…」 where something is missing. */
export function cut(text: string, ems: number): string {
	if (emsOf(text) <= ems) return text;
	let kept = '';
	for (const character of text) {
		if (emsOf(kept + character) + 1 > ems) break;
		kept += character;
	}
	return `${kept.trimEnd()}…`;
}

/**
 * Breaks a text into lines between phrases, as a Japanese reader does; where one is longer than a line, or the lines would
 * be too many, between words; and never before a closing mark or after an opening one. A line break in the text stays one.
 * @param ems width of a line in font sizes
 */
export function breakLines(text: string, ems: number, maxLines = Infinity): readonly string[] {
	const parts = text.split(/\r?\n/).map((part) => wordsOf(part.replace(/[ \t\r]+/g, ' ').trim()));
	const phrased = parts.flatMap((words) => linesOf(phrasesOf(words), ems));
	const lines = phrased.length <= maxLines ? phrased : parts.flatMap((words) => linesOf([words], ems));
	if (lines.length <= maxLines) return lines;
	const last = lines[maxLines - 1] ?? '';
	return [...lines.slice(0, maxLines - 1), cut(last + '\u3000'.repeat(Math.ceil(ems)), ems)];
}

/** Lines of phrases, each of words. */
function linesOf(phrases: readonly (readonly string[])[], ems: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	const add = (piece: string): void => {
		if (line !== '' && emsOf((line + piece).trimEnd()) > ems) {
			lines.push(line.trimEnd());
			line = '';
		}
		line += line === '' ? piece.trimStart() : piece;
		// A word that is longer than a line is broken where the line ends.
		while (emsOf(line.trimEnd()) > ems && Array.from(line.trimEnd()).length > 1) {
			const head = headOf(line, ems);
			lines.push(head);
			line = line.slice(head.length);
		}
	};
	for (const words of phrases) {
		const whole = words.join('');
		if (emsOf(whole.trim()) <= ems) add(whole);
		else words.forEach(add);
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

const CLOSING = /^[、。，．・：；？！）」』】〕〉》〜ー…,.;:?!)\]}%]/u;
const OPENING = /[（「『【〔〈《([{]\s*$/u;
/** What the dictionary parts and a reader does not: 「市区｜町村」, 「交付｜率」, 「10｜万人」, 「2022年｜12月」. */
const ONE_WORD: readonly (readonly [before: RegExp, next: RegExp])[] = [
	[/市区$/u, /^町村/u],
	[/[\p{sc=Han}\p{sc=Katakana}ー]$/u, /^\p{sc=Han}$/u],
	[/\p{sc=Katakana}ー?$/u, /^\p{sc=Katakana}/u],
	[/[0-9]$/u, /^[\p{sc=Han}\p{sc=Katakana}]/u],
	[/[0-9][年月]$/u, /^[0-9]/u]
];

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** A text is broken anew for each size of letters that is tried: its words are known from the last time. */
const WORDS = new Map<string, readonly string[]>();
const MOST_TEXTS = 1000;

function wordsOf(text: string): readonly string[] {
	const known = WORDS.get(text);
	if (known) return known;
	if (WORDS.size >= MOST_TEXTS) WORDS.clear();
	const words = segmentsOf(text);
	WORDS.set(text, words);
	return words;
}

function segmentsOf(text: string): readonly string[] {
	const words: string[] = [];
	for (const { segment } of segmenter.segment(text)) {
		const before = words.at(-1);
		const joins =
			before !== undefined &&
			(CLOSING.test(segment) ||
				OPENING.test(before) ||
				bothLatin(before, segment) ||
				ONE_WORD.some(([end, start]) => end.test(before) && start.test(segment)) ||
				segment === ' ');
		if (joins) words[words.length - 1] = before + segment;
		else words.push(segment);
	}
	return words;
}

/** Words in phrases: one ends in a particle or a mark, or before a bracket. */
function phrasesOf(words: readonly string[]): readonly (readonly string[])[] {
	const phrases: string[][] = [];
	for (const word of words) {
		const before = phrases.at(-1);
		if (!before || endsPhrase(before.at(-1) ?? '', word)) phrases.push([word]);
		else before.push(word);
	}
	return phrases;
}

function endsPhrase(before: string, next: string): boolean {
	if (/^\p{sc=Hiragana}/u.test(next)) return /[、。 ]$/u.test(before);
	return (
		/[\p{sc=Hiragana}、。，．・：；？！）」』】〕〉》…,.;:?!)\]}% ]$/u.test(before) ||
		/^[（「『【〔〈《([{]/u.test(next)
	);
}

/** Latin words are broken at spaces only: not inside an address or "AI-OCR". */
function bothLatin(before: string, next: string): boolean {
	return /[\x21-\x7e]$/.test(before) && /^[\x21-\x7e]/.test(next);
}

function headOf(text: string, ems: number): string {
	let head = '';
	for (const character of text) {
		if (head !== '' && emsOf(head + character) > ems) break;
		head += character;
	}
	return head;
}
