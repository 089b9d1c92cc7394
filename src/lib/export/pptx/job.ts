/** What is shown, as the job of making slides: plain data, which can be sent to a worker. */
import { filterLabel } from '../../text/filter-label';
import { themeById } from '../../model/theme';
import type { Messages } from '../../text/ja';
import { formatDate, formatPeriod } from '../../text/messages';
import type { Picture } from '../picture/picture';
import { partsOf, type PictureOptions } from '../picture/picture-options';
import type { Candidate } from '../../derive/partners/candidate';
import { caseTitle } from '../../text/user-data';
import { EVIDENCE_WORDS } from '../../text/evidence';
import { PARTNER_MESSAGES, tellWhy } from '../../text/partners';
import { casesShown, creditsOf, nameOf, type Shown } from '../picture/shown';
import type { Slide } from '../../view/deck';
import type { SlidePage } from '../picture/slide';
import type { PptxJob, PptxView } from './layout';
import { bearablePicture } from './points';
import { tablePages, type TableText } from './table';
import { PAGE_MARGIN } from './theme';

/** Of the letters of a table, in user units: 12, 11 and 10 points. */
const SIZES = [16, 14.67, 13.34];
const TABLE_TOP = 96;
/** Cases of a candidate that its row names. */
const NAMED = 3;

/** The presentation of what is shown. */
export function pptxJob(shown: Shown, options: PictureOptions): PptxJob {
	return jobOf([pptxView(shown, options)], shown);
}

/**
 * A slide of a deck: what is on it, and what the speaker says above where that comes from.
 * @param views what its maps show, from the left; none where it has none
 */
export function deckView(
	page: SlidePage,
	views: readonly Shown[],
	{ notes }: Pick<Slide, 'notes'>
): PptxView {
	const [first] = views;
	const spoken = notes.trim() === '' ? [] : notes.trim().split(/\r?\n/);
	const sources = [...new Set(views.flatMap((shown) => sourcesOf(shown)))];
	const pictures = page.pictures.map(({ picture }) => picture);
	const [only] = pictures;
	return {
		// A picture that is the whole slide has its title too.
		page: only && page.texts.length === 0 ? only : page,
		texts: page.words ? [] : page.texts.filter(({ role }) => role !== 'title'),
		flowing: page.words,
		pictures,
		notes: [...spoken, ...(spoken.length > 0 && sources.length > 0 ? [''] : []), ...sources],
		tables: [],
		groupNames: first ? groupNamesOf(first) : {}
	};
}

/**
 * The presentation of several views.
 * @param shown in whose language the parts are named
 */
export function jobOf(views: readonly PptxView[], shown: Pick<Shown, 't' | 'words'>): PptxJob {
	// Not the functions among the words: they cannot be sent to a worker.
	const { map, sea, around, areas, lines, insets, names } = shown.words.slides;
	const { pins, rings, frameworks, partners, selection, legend, cases, code, title, text, table, blank } =
		shown.words.slides;
	return {
		views,
		title: views[0]?.page.title ?? shown.t.site.name,
		author: shown.t.site.name,
		words: {
			...{ map, sea, around, areas, lines, insets, names },
			...{ pins, rings, frameworks, partners, selection, legend, cases, code },
			...{ title, text, table, blank }
		}
	};
}

/** The slides of one view; several make a deck. */
function pptxView(shown: Shown, options: PictureOptions): PptxView {
	const picture = bearablePicture(shown, options);
	const table =
		!partsOf(shown, options).list || shown.multiples
			? null
			: shown.partners
				? candidateTable(shown, shown.partners)
				: caseTable(shown);
	return {
		...{ page: picture, texts: [], pictures: [picture], notes: sourcesOf(shown) },
		tables: table === null || table.rows.length < 2 ? [] : placedTables(table, picture),
		groupNames: groupNamesOf(shown)
	};
}

/** Where what is shown comes from, for the notes. */
function sourcesOf(shown: Shown): readonly string[] {
	const { t, words, dataset, permalink } = shown;
	return [
		words.slides.permalink(permalink),
		t.legend.dataEdition(formatDate(dataset.editions.data, t.lang)),
		t.legend.boundariesEdition(formatDate(dataset.editions.boundaries, t.lang)),
		...creditsOf(shown),
		words.slides.editable
	];
}

function groupNamesOf(shown: Shown): PptxView['groupNames'] {
	return Object.fromEntries(
		shown.dataset.prefectures.map(({ code }) => [code, nameOf(shown, code)] as const)
	);
}

interface Table extends TableText {
	readonly titleOf: (page: number, pages: number) => string;
}

/** A table on slides of its own, above what it is made from. */
function placedTables(table: Table, { width, texts, height }: Picture): PptxView['tables'] {
	const box = { x: PAGE_MARGIN, y: TABLE_TOP, width: width - 2 * PAGE_MARGIN };
	const foot = texts.find(({ role }) => role === 'foot')?.box.y ?? height - PAGE_MARGIN;
	const room = { width: box.width, height: foot - 12 - TABLE_TOP, below: 0, sizes: SIZES };
	const { size, pages } = tablePages(table, room);
	return pages.map(({ rows, heights }, i) => {
		const title = table.titleOf(i + 1, pages.length);
		const height = heights.reduce((sum, each) => sum + each, 0);
		const { shares, numbers } = table;
		return { title, table: { name: title, box: { ...box, height }, size, rows, heights, shares, numbers } };
	});
}

function caseTable(shown: Shown): Table {
	const { t, words } = shown;
	const cases = casesShown(shown);
	const several = t.lang === 'ja' ? '、' : '; ';
	return {
		numbers: [],
		titleOf: (page, pages) => words.slides.casesTitle(cases.length, page, pages),
		shares: [0.15, 0.37, 0.24, 0.13, 0.11],
		rows: [
			words.slides.columns,
			...cases.map((item) => [
				nameOf(shown, item.area, true),
				caseTitle(item, t),
				item.themes.map((id) => themeById(id)?.[t.lang] ?? id).join(several),
				item.period === undefined ? '' : formatPeriod(item.period, t.lang),
				filterLabel('statuses', item.status, t)
			])
		]
	};
}

/** What a candidate has, cases before official answers: the first few, and how many more. */
function heldBy({ cases, done }: Candidate, t: Messages): string {
	const { list, row } = PARTNER_MESSAGES[t.lang];
	const held = [
		...cases.map((item) => caseTitle(item, t)),
		...done.map((id) => t.labelled(themeById(id)?.[t.lang] ?? id, EVIDENCE_WORDS[t.lang].names.done))
	];
	return list(held.slice(0, NAMED)) + (held.length > NAMED ? row.others(held.length - NAMED) : '');
}

/** The candidates that the map numbers: why each is one, and what it has done. */
function candidateTable(shown: Shown, { shortlist, marks }: NonNullable<Shown['partners']>): Table {
	const { t } = shown;
	const messages = PARTNER_MESSAGES[t.lang];
	const candidates = shortlist.candidates.slice(0, marks.candidates.length);
	return {
		numbers: [],
		titleOf: (page, pages) => messages.listTitle(candidates.length, page, pages),
		shares: [0.06, 0.17, 0.39, 0.38],
		rows: [
			messages.columns,
			...candidates.map((candidate, i) => [
				String(i + 1),
				nameOf(shown, candidate.area.code, candidate.otherPrefecture),
				tellWhy(candidate, shortlist, messages),
				heldBy(candidate, t)
			])
		]
	};
}
