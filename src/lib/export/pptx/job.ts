/** What is shown, as the job of making slides: plain data, which can be sent to a worker. */
import { filterLabel } from '../../text/filter-label';
import { themeById } from '../../model/theme';
import type { Messages } from '../../text/ja';
import { formatDate, formatPeriod } from '../../text/messages';
import { partsOf, type PictureOptions } from '../picture/picture';
import type { Candidate } from '../../derive/partners/candidate';
import { caseTitle } from '../../text/user-data';
import { EVIDENCE_WORDS } from '../../text/evidence';
import { PARTNER_MESSAGES, tellWhy } from '../../text/partners';
import { casesShown, creditsOf, nameOf, type Shown } from '../picture/shown';
import { slideOptions } from '../picture/slide';
import type { PptxJob, PptxView } from './layout';
import { bearablePicture } from './points';

/** Rows of a slide; those of candidates are higher. */
const CASE_ROWS = 13;
const CANDIDATE_ROWS = 9;
/** Cases of a candidate that its row names. */
const NAMED = 3;

/** The presentation of what is shown. */
export function pptxJob(shown: Shown, options: PictureOptions): PptxJob {
	return jobOf([pptxView(shown, options)], shown);
}

/** A slide of a deck: its map under its title, and what the speaker says above where it comes from. */
export function deckView(
	shown: Shown,
	slide: { readonly title: string | null; readonly notes: string }
): PptxView {
	const view = pptxView(shown, slideOptions(slide.title));
	const spoken = slide.notes.trim() === '' ? [] : [...slide.notes.trim().split(/\r?\n/), ''];
	return {
		...view,
		notes: [...spoken, ...view.notes],
		table: [],
		shares: [],
		rows: 0,
		tableTitles: []
	};
}

/**
 * The presentation of several views.
 * @param shown in whose language the parts are named
 */
export function jobOf(views: readonly PptxView[], shown: Shown): PptxJob {
	// Not the functions among the words: they cannot be sent to a worker.
	const { map, sea, around, areas, lines, insets, names } = shown.words.slides;
	const { pins, rings, frameworks, partners, selection, legend, cases, code } = shown.words.slides;
	return {
		views,
		title: views[0]?.picture.title ?? shown.t.site.name,
		author: shown.t.site.name,
		words: {
			...{ map, sea, around, areas, lines, insets, names },
			...{ pins, rings, frameworks, partners, selection, legend, cases, code }
		}
	};
}

/** The slides of one view; several make a deck. */
function pptxView(shown: Shown, options: PictureOptions): PptxView {
	const { t, words, dataset, permalink } = shown;
	const picture = bearablePicture(shown, options);
	const table =
		!partsOf(shown, options).list || shown.multiples
			? null
			: shown.partners
				? candidateTable(shown, shown.partners)
				: caseTable(shown);
	return {
		picture,
		notes: [
			words.slides.permalink(permalink),
			t.legend.dataEdition(formatDate(dataset.editions.data, t.lang)),
			t.legend.boundariesEdition(formatDate(dataset.editions.boundaries, t.lang)),
			...creditsOf(shown),
			words.slides.editable
		],
		table: table === null ? [] : [table.columns, ...table.rows],
		shares: table?.shares ?? [],
		rows: table?.most ?? 0,
		tableTitles: table?.titles ?? [],
		groupNames: Object.fromEntries(
			dataset.prefectures.map(({ code }) => [code, nameOf(shown, code)] as const)
		)
	};
}

interface Table {
	/** Rows of a slide: as many as fit. */
	readonly most: number;
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
	readonly shares: readonly number[];
	readonly titles: readonly string[];
}

function caseTable(shown: Shown): Table {
	const { t, words } = shown;
	const cases = casesShown(shown);
	const pages = Math.ceil(cases.length / CASE_ROWS);
	const several = t.lang === 'ja' ? '、' : '; ';
	return {
		most: CASE_ROWS,
		columns: words.slides.columns,
		shares: [0.15, 0.37, 0.24, 0.13, 0.11],
		rows: cases.map((item) => [
			nameOf(shown, item.area, true),
			caseTitle(item, t),
			item.themes.map((id) => themeById(id)?.[t.lang] ?? id).join(several),
			item.period === undefined ? '' : formatPeriod(item.period, t.lang),
			filterLabel('statuses', item.status, t)
		]),
		titles: Array.from({ length: pages }, (_, i) => words.slides.casesTitle(cases.length, i + 1, pages))
	};
}

/** What a candidate has, cases before official answers: the first few, and how many more. */
function heldBy({ cases, done }: Candidate, t: Messages): string {
	const { list, row } = PARTNER_MESSAGES[t.lang];
	const held = [
		...cases.map((item) => caseTitle(item, t)),
		...done.map((id) => row.answers(themeById(id)?.[t.lang] ?? id, [EVIDENCE_WORDS[t.lang].names.done]))
	];
	return list(held.slice(0, NAMED)) + (held.length > NAMED ? row.others(held.length - NAMED) : '');
}

/** The candidates that the map numbers: why each is one, and what it has done. */
function candidateTable(shown: Shown, { shortlist, marks }: NonNullable<Shown['partners']>): Table {
	const { t } = shown;
	const messages = PARTNER_MESSAGES[t.lang];
	const candidates = shortlist.candidates.slice(0, marks.candidates.length);
	const pages = Math.ceil(candidates.length / CANDIDATE_ROWS);
	return {
		most: CANDIDATE_ROWS,
		columns: messages.columns,
		shares: [0.06, 0.17, 0.39, 0.38],
		rows: candidates.map((candidate, i) => [
			String(i + 1),
			nameOf(shown, candidate.area.code, candidate.otherPrefecture),
			tellWhy(candidate, shortlist, messages),
			heldBy(candidate, t)
		]),
		titles: Array.from({ length: pages }, (_, i) => messages.listTitle(candidates.length, i + 1, pages))
	};
}
