/** What is shown, as the job of making slides: plain data, which can be sent to a worker. */
import { themeById } from '../../model/theme';
import { formatDate, formatPeriod } from '../../text/messages';
import { makePicture, type PictureOptions } from '../picture';
import { caseTitle } from '../../text/mine';
import { casesShown, creditsOf, nameOf, type Shown } from '../shown';
import { slideOptions } from '../slide';
import { TABLE_ROWS, type PptxJob, type PptxView } from './layout';

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
	const said = slide.notes.trim() === '' ? [] : [...slide.notes.trim().split(/\r?\n/), ''];
	return {
		...view,
		notes: [...said, ...view.notes],
		table: [],
		tableTitles: []
	};
}

/**
 * The presentation of several views.
 * @param shown in whose language the parts are named
 */
export function jobOf(views: readonly PptxView[], shown: Shown): PptxJob {
	const { legend, cases, code, selection, ...groups } = shown.words.slides;
	return {
		views,
		title: views[0]?.picture.title ?? shown.t.site.name,
		author: shown.t.site.name,
		words: { legend, cases, code },
		groups: {
			map: groups.map,
			sea: groups.sea,
			around: groups.around,
			areas: groups.areas,
			lines: groups.lines,
			insets: groups.insets,
			names: groups.names,
			pins: groups.pins,
			rings: groups.rings,
			partners: groups.partners,
			selection
		}
	};
}

/** The slides of one view; several make a deck. */
export function pptxView(shown: Shown, options: PictureOptions): PptxView {
	const { t, words, dataset, permalink } = shown;
	const picture = makePicture(shown, options);
	const cases = options.list ? casesShown(shown) : [];
	const pages = Math.ceil(cases.length / TABLE_ROWS);
	const several = t.lang === 'ja' ? '、' : '; ';
	return {
		picture,
		notes: [
			words.slides.permalink(permalink),
			t.legend.dataEdition(formatDate(dataset.editions.data, t.lang)),
			t.legend.boundariesEdition(formatDate(dataset.editions.boundaries, t.lang)),
			...creditsOf(shown),
			words.slides.editable
		],
		table: [
			words.slides.columns,
			...cases.map((item) => [
				nameOf(shown, item.area, true),
				caseTitle(item, t),
				item.themes.map((id) => themeById(id)?.[t.lang] ?? id).join(several),
				item.period === undefined ? '' : formatPeriod(item.period, t.lang)
			])
		],
		tableTitles: Array.from({ length: pages }, (_, i) => words.slides.casesTitle(cases.length, i + 1, pages)),
		groupNames: Object.fromEntries(
			dataset.prefectures.map(({ code }) => [code, nameOf(shown, code)] as const)
		)
	};
}
