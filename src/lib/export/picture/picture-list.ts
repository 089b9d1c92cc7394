/** The cases of a picture, as many as there is room for. */
import type { Box } from '../../map/scene/boxes';
import { lookOf } from '../../map/scene/look';
import { isPrefectureCode } from '../../model/code';
import { themeGroupOf } from '../../model/theme';
import { caseTitle } from '../../text/user-data';
import { PARTNER_MESSAGES, tellBriefly, tellWhy } from '../../text/partners';
import type { MarkKey, PagePart } from './page-part';
import { PAPERS } from './paper';
import { partsOf, type PictureOptions } from './picture-options';
import { casesShown, nameOf, type Shown } from './shown';
import { cut, emsOf, textBlock, type TextBlock, type TextRequest } from './text-block';
import type { Sizes } from './text-size';

export interface PictureList extends PagePart {
	/** Cases, or candidates, that are named in it. */
	readonly named: number;
}

/** Heights in sizes of the letters: a place above what it did, and both in one line. */
const TWO_LINES = 2.85;
const ONE_LINE = 1.65;
/** The same at least, where only so all candidates are named: the map numbers them. */
const CLOSE_LINE = 1.18;
const GAP = 24;
/** A list at least this wide, in sizes of its letters, is set in two columns. */
const TWO_COLUMNS = 50;

/** Fewer rows of many say nothing. */
const LEAST = 2;

/** Height of a list with so many rows of one line. */
export function listHeight(rows: number, { heading, list }: Sizes): number {
	return Math.ceil(heading * 1.9 + rows * list * ONE_LINE);
}

/** What a row says: a place, and what of it. */
interface Entry {
	readonly key: Omit<MarkKey, 'box'>;
	readonly place: string;
	readonly text: string;
	/** The same for one line, the fullest first. */
	readonly briefs: readonly string[];
}

/**
 * Lists the cases, or the candidates while the partner finder is open: two lines each when all of them fit so, otherwise
 * one line each, and how many are left.
 * @returns `null` where there is nothing to list, or no room for a row: a heading over nothing says nothing
 */
export function pictureList(shown: Shown, box: Box, sizes: Sizes): PictureList | null {
	const { t, words } = shown;
	const paper = PAPERS[shown.scheme];
	const partners = partnerEntries(shown);
	const entries = partners ?? caseEntries(shown);
	const size = sizes.list;
	const [head, twoLines] = [sizes.heading * 1.9, size * TWO_LINES];
	const keySize = Math.round(size * 1.2);
	const indent = keySize + size * 0.5;
	const heading = partners ? words.picture.partners(entries.length) : words.picture.cases(entries.length);
	const texts: TextBlock[] = [
		textBlock({
			name: heading,
			text: heading,
			x: box.x,
			y: box.y,
			width: box.width,
			size: sizes.heading,
			bold: true,
			colour: paper.ink
		})
	];
	const room = box.height - head;
	const columns = box.width >= TWO_COLUMNS * size ? 2 : 1;
	const rowsOf = (height: number) => Math.max(0, Math.floor(room / height));
	const roomy = entries.length <= columns * rowsOf(twoLines);
	const even = Math.floor(room / Math.ceil(entries.length / columns));
	const oneLine = Math.min(size * ONE_LINE, partners ? Math.max(even, size * CLOSE_LINE) : Infinity);
	const fits = columns * rowsOf(oneLine);
	const listed = roomy || entries.length <= fits ? entries : entries.slice(0, Math.max(0, fits - 1));
	const keys: MarkKey[] = [];
	if (listed.length < Math.min(LEAST, entries.length) || listed.length === 0) return null;
	const height = roomy ? twoLines : oneLine;
	const step = (box.width + GAP) / columns;
	const width = step - GAP - indent;
	/** Down the first column, then the second. */
	const placeOf = (i: number) => {
		const rows = Math.max(1, rowsOf(height));
		return { left: box.x + Math.floor(i / rows) * step, y: box.y + head + (i % rows) * height };
	};
	const line = (
		text: string,
		at: number,
		left: number,
		room: number,
		rest: Partial<TextRequest> = {}
	): void => {
		texts.push(
			textBlock({
				name: text,
				text: cut(text, room / (rest.size ?? size)),
				x: left,
				y: at,
				width: room,
				size,
				colour: paper.ink,
				...rest
			})
		);
	};
	const takenBy = (place: string): number => (emsOf(place) * (t.lang === 'ja' ? 1.03 : 1.08) + 0.8) * size;
	/** The fullest of what can be said that has room, or the shortest. */
	const fitting = (texts: readonly string[], room: number): string =>
		texts.find((each) => emsOf(each) * size <= room) ?? texts.at(-1) ?? '';
	// All rows leave out the same: what one says and another does not would seem to be a difference between them.
	const left = Math.max(
		...listed.map(({ place, briefs }) => briefs.indexOf(fitting(briefs, width - takenBy(place))))
	);
	for (const [i, { key, place, text, briefs }] of listed.entries()) {
		const { left: from, y } = placeOf(i);
		const x = from + indent;
		keys.push({ ...key, box: { x: from, y: y + size * 0.15, width: keySize, height: keySize } });
		if (roomy) {
			line(place, y, x, width, { size: size * 0.94, bold: true, colour: paper.soft });
			line(fitting([text, ...briefs], width), y + size * 1.3, x, width);
		} else {
			const brief = briefs[left] ?? '';
			line(cut(brief, (width - takenBy(place)) / size), y, x, width, {
				lead: { text: place, colour: paper.soft }
			});
		}
	}
	if (listed.length < entries.length) {
		const rest = entries.length - listed.length;
		const { left, y } = placeOf(listed.length);
		line(
			partners ? words.picture.morePartners(rest) : words.picture.moreCases(rest),
			y,
			left + indent,
			width,
			{ colour: paper.soft }
		);
	}
	return { box, swatches: [], keys, texts, named: listed.length };
}

/** Whether a picture was to list something and has no room for it. */
export function lacksList(
	shown: Shown,
	options: PictureOptions,
	{ list }: { readonly list: PictureList | null }
): boolean {
	if (list !== null || !partsOf(shown, options).list) return false;
	return shown.multiples ? true : (partnerEntries(shown) ?? casesShown(shown)).length > 0;
}

function caseEntries(shown: Shown): readonly Entry[] {
	const { pin } = lookOf(shown.scheme);
	return casesShown(shown).map((item) => {
		const theme = themeGroupOf(item.themes[0] ?? '');
		const letter = theme?.letter[shown.t.lang] ?? '';
		const id = theme?.id ?? '';
		return {
			key: { shape: 'square', fill: pin(id, false).fill, ink: pin(id, false).ink, letter },
			place: nameOf(shown, item.area),
			text: caseTitle(item, shown.t),
			briefs: [caseTitle(item, shown.t)]
		};
	});
}

/** As many candidates as the map numbers, each with why it is one; `null` while the finder is closed. */
function partnerEntries(shown: Shown): readonly Entry[] | null {
	if (!shown.partners) return null;
	const { marks, shortlist } = shown.partners;
	const { number } = lookOf(shown.scheme);
	const messages = PARTNER_MESSAGES[shown.t.lang];
	return shortlist.candidates.slice(0, marks.candidates.length).map((candidate, i) => ({
		key: {
			shape: isPrefectureCode(candidate.area.code) ? 'square' : 'circle',
			fill: number.fill,
			ink: number.ink,
			letter: String(i + 1)
		},
		place: nameOf(shown, candidate.area.code, candidate.otherPrefecture),
		text: tellWhy(candidate, shortlist, messages),
		briefs: tellBriefly(candidate, messages)
	}));
}
