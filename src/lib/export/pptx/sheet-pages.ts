/** Where everything of a partnership sheet goes on its slides: text is measured, and what has no room goes on the next. */
import type { Box } from '../../map/scene/boxes';
import type { SheetTable, SheetTexts } from './sheet-layout';
import { fittedShares, keepsWords, safeLines, tablePages, type PlacedTable } from './table';
import { PAGE_MARGIN, type TextPlace } from './theme';

export const SHEET_PAGE = { width: 1280, height: 720 } as const;
const INNER = SHEET_PAGE.width - 2 * PAGE_MARGIN;
/** Above a title: what the sheet is. */
const KICKER = { x: PAGE_MARGIN, y: 20, width: INNER, height: 20 };
const TITLE = { x: PAGE_MARGIN, y: 42, width: INNER, height: 74 };
/** Where the map is on the first slide. */
export const SHEET_PLACE = { x: PAGE_MARGIN, y: 122, width: 492, height: 492 };
const BESIDE = { x: SHEET_PLACE.x + SHEET_PLACE.width + 28, y: SHEET_PLACE.y };
const BOTTOM = 702;
const GAP = 14;
/** Space between lines, in font sizes. */
const LEADING = 1.3;

/** Sizes of letters, in user units. */
const POINT = 4 / 3;
const SMALL = 9 * POINT;
const NOTE = 10 * POINT;
const TABLE_SIZES = [12, 11, 10].map((size) => size * POINT);
/** Of what is beside the map, the largest that has room: whether they are connected, and the table below it. */
const BESIDE_SIZES = [
	[14, 12],
	[13, 11],
	[12, 10],
	[10, 10]
].map((pair) => pair.map((size) => size * POINT) as [number, number]);
const TITLE_SIZES = [28, 24, 22, 20, 18, 16].map((size) => size * POINT);
/** Two lines of it hold eight of the longest names. */
const SMALLEST_TITLE = 14 * POINT;

interface PlacedText {
	readonly name: string;
	readonly text: string;
	readonly box: Box;
	readonly size: number;
	readonly lineHeight: number;
	/** The theme's colour. */
	readonly colour: 'tx1' | 'tx2';
}

interface SheetSlide {
	readonly title: string;
	/** Texts besides the title and the link. */
	readonly texts: readonly PlacedText[];
	readonly table: PlacedTable | null;
	/** The address of the sheet, on the slide that has the map. */
	readonly link: TextPlace | null;
}

/** The title of all slides: as large as the longest of them has room for. */
export function sheetTitle(titles: readonly string[]): TextPlace {
	const fits = (size: number) =>
		titles.every((title) => {
			// Titles are bold.
			const lines = safeLines(title, INNER / size / 1.06).length;
			return lines * size * LEADING <= TITLE.height;
		});
	const size = TITLE_SIZES.find(fits) ?? SMALLEST_TITLE;
	return { box: TITLE, size, lineHeight: size * LEADING };
}

/** The slides of a sheet: map and facts, then its tables. */
export function sheetSlides(job: SheetTexts): readonly SheetSlide[] {
	const { connection, what } = job;
	const factsIn = (width: number, size: number): SheetTable => ({
		...job.facts,
		shares: fittedShares(job.facts, width / size)
	});
	const link = placed(
		{ name: job.address, text: job.link, size: SMALL, maxLines: 1 },
		{ x: PAGE_MARGIN, y: 0, width: INNER }
	);
	const linkTop = BOTTOM - link.box.height;
	const foot = placed(
		{ name: job.site, text: job.foot, size: SMALL },
		{ x: PAGE_MARGIN, y: 0, width: INNER }
	);
	/** On every slide, as far down as it goes. */
	const footAt = (bottom: number) => ({ ...foot, box: { ...foot.box, y: bottom - foot.box.height } });
	const kicker = (text: string): PlacedText => ({
		...{ name: what, text: `${what}\u3000${text}`, size: 11 * POINT, lineHeight: 11 * POINT * LEADING },
		...{ colour: 'tx2', box: KICKER }
	});

	const beside = { ...BESIDE, width: SHEET_PAGE.width - PAGE_MARGIN - BESIDE.x };
	const lowest = SHEET_PLACE.y + SHEET_PLACE.height;
	const tries = BESIDE_SIZES.map(([size, tableSize]) => {
		const facts = factsIn(beside.width, tableSize);
		const told = placed(
			{ name: connection[0] ?? '', text: connection.join('\n'), size, colour: 'tx1' },
			beside
		);
		const note = placed({ name: facts.title, text: facts.note, size: NOTE }, beside);
		const top = told.box.y + told.box.height + GAP;
		const { pages } = tablePages(facts, {
			width: beside.width,
			height: lowest - top,
			below: note.box.height + GAP,
			sizes: [tableSize]
		});
		const table = placedTable(facts, facts.title, pages[0]?.heights ?? [], { ...beside, y: top }, tableSize);
		const isWhole =
			pages.length === 1 &&
			table.box.y + table.box.height + GAP + note.box.height <= lowest &&
			keepsWords(facts, beside.width, tableSize);
		const below = { ...note, box: { ...note.box, y: lowest - note.box.height } };
		return { told, table, note: below, isWhole, fits: top - GAP <= lowest };
	});
	const whole = tries.find(({ isWhole }) => isWhole);
	const told = (whole ?? tries.find(({ fits }) => fits) ?? tries.at(-1))?.told;
	const first: SheetSlide = {
		title: job.title,
		texts: [
			kicker(job.editions),
			...(told ? [told] : []),
			...(whole && job.facts.note !== '' ? [whole.note] : []),
			footAt(linkTop)
		],
		table: whole?.table ?? null,
		link: { ...link, box: { ...link.box, y: linkTop } }
	};
	const last = footAt(BOTTOM);
	return [
		first,
		...[...(whole ? [] : [factsIn(INNER, Math.max(...TABLE_SIZES))]), ...job.tables].flatMap((table) =>
			tableSlides(table, last.box.y - GAP).map((slide) => ({
				...slide,
				texts: [kicker(job.title), ...slide.texts, last]
			}))
		)
	];
}

/** A table on slides of its own, what is to be said of it below the last row. */
function tableSlides(table: SheetTable, bottom: number): readonly SheetSlide[] {
	const room = { x: PAGE_MARGIN, y: SHEET_PLACE.y, width: INNER };
	const note = placed({ name: table.title, text: table.note, size: NOTE }, room);
	const below = table.note === '' ? 0 : note.box.height + GAP;
	const { size, pages } = tablePages(table, {
		...{ width: INNER, height: bottom - room.y, below, sizes: TABLE_SIZES }
	});
	return pages.map(({ rows, heights }, i): SheetSlide => {
		const title = pages.length > 1 ? `${table.title} (${i + 1}/${pages.length})` : table.title;
		const shown = placedTable({ ...table, rows }, title, heights, room, size);
		const isLast = i === pages.length - 1 && table.note !== '';
		const y = room.y + shown.box.height + GAP;
		return {
			title,
			texts: isLast ? [{ ...note, box: { ...note.box, y } }] : [],
			table: shown,
			link: null
		};
	});
}

function placedTable(
	{ rows, shares, numbers }: Pick<SheetTable, 'rows' | 'shares' | 'numbers'>,
	name: string,
	heights: readonly number[],
	{ x, y, width }: Omit<Box, 'height'>,
	size: number
): PlacedTable {
	const height = heights.reduce((sum, each) => sum + each, 0);
	return { name, rows, shares, numbers, box: { x, y, width, height }, size, heights };
}

interface TextRequest {
	readonly name: string;
	readonly text: string;
	readonly size: number;
	readonly colour?: PlacedText['colour'];
	readonly maxLines?: number;
}

/** A text as high as its lines. */
function placed(
	{ name, text, size, colour = 'tx2', maxLines }: TextRequest,
	{ x, y, width }: Omit<Box, 'height'>
): PlacedText {
	const lines = safeLines(text, width / size, maxLines);
	const lineHeight = size * LEADING;
	const height = lines.length * lineHeight;
	return {
		name,
		text: maxLines === 1 ? (lines[0] ?? '') : text,
		size,
		lineHeight,
		colour,
		box: { x, y, width, height }
	};
}
