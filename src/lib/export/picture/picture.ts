/**
 * A view as a page for a slide: title, map, legend, cases, source and code, each in its place. Composed once; svg.ts
 * writes it as SVG (and png.ts draws that), pptx/ as a slide of native shapes, so that none can disagree with another.
 */
import { countAreas } from '../../derive/choropleth';
import type { Shortlist } from '../../derive/partners/partners';
import type { Box } from '../../map/scene/boxes';
import { prefectureCodeOf } from '../../model/code';
import { formatDate } from '../../text/messages';
import { unitOfAreas } from '../../text/area-units';
import { headline } from '../../text/headline';
import { dateOf, MULTIPLES_TEXT, multiplesTitle, overallName, overallText } from '../../text/time/multiples';
import { PARTNER_MESSAGES, tellReach, tellSought } from '../../text/partners';
import { PAPERS, type Paper } from './paper';
import type { PagePart } from './page-part';
import { pictureLegend } from './picture-legend';
import { pictureList, type PictureList } from './picture-list';
import { pictureDates, smallMaps } from './picture-dates';
import { pictureMap, type PictureMap } from './picture-map';
import { codeOf, type Code } from './qr';
import { casesShown, creditsOf, nameOf, placeOf, type Shown } from './shown';
import { textBlock, type TextBlock } from './text-block';

/** Size of a page in user units: a slide's points at 96 to the inch. */
const PAGES = {
	wide: { width: 1280, height: 720 },
	standard: { width: 1024, height: 768 }
} as const;
type PageShape = keyof typeof PAGES;

/** What goes into a picture. */
export interface PictureOptions {
	readonly shape: PageShape;
	/** `null`: without title and sentence. */
	readonly title: string | null;
	readonly legend: boolean;
	readonly list: boolean;
	readonly code: boolean;
}

export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly lang: 'ja' | 'en';
	readonly scheme: 'light' | 'dark';
	readonly paper: Paper;
	/** What it shows, in one line, whether or not it is written on it. */
	readonly title: string;
	/** The same in whole sentences, with the editions, for those who do not see it. */
	readonly description: string;
	readonly texts: readonly TextBlock[];
	readonly map: PictureMap;
	/** Where several dates are shown: the maps after the first. */
	readonly beside: readonly PictureMap[];
	readonly legend: PagePart | null;
	readonly list: PictureList | null;
	readonly code: (Code & { readonly box: Box; readonly name: string }) | null;
	readonly permalink: string;
}

const MARGIN = 40;
const GAP = 24;
const CODE = 84;
/** Height of a list below the map. */
const BELOW = 176;

/** The title that a picture has unless a person writes another. */
export function defaultTitle(shown: Shown): string {
	return headlineOf(shown).title;
}

/** Composes the picture of what is shown. The same input gives the same picture, in a browser or not. */
export function makePicture(shown: Shown, options: PictureOptions): Picture {
	const { t, words, permalink, multiples = null } = shown;
	const { width, height } = PAGES[options.shape];
	const paper = PAPERS[shown.scheme];
	const inner = width - 2 * MARGIN;
	const own = headlineOf(shown);
	const texts: TextBlock[] = [];

	let top = MARGIN - 8;
	if (options.title !== null) {
		const text = options.title.trim() || own.title;
		const common = { x: MARGIN, width: inner };
		// Dates are wider in some readers than they are here.
		const room = multiples ? 0.87 : 1;
		const fitting = [30, 26, 22].find((size) => block(size / room).lines.length === 1) ?? 22;
		function block(size: number): TextBlock {
			return textBlock({
				...common,
				name: words.picture.title,
				role: 'title',
				text,
				y: top,
				size,
				bold: true,
				leading: 1.3,
				maxLines: 2,
				colour: paper.ink
			});
		}
		const title = block(fitting);
		const sentence = textBlock({
			...common,
			name: words.picture.sentence,
			role: 'sentence',
			text: own.sentence,
			y: top + title.box.height + 4,
			size: 14,
			maxLines: 2,
			colour: paper.soft
		});
		texts.push(title, sentence);
		top = sentence.box.y + sentence.box.height + 14;
	}

	const editions = [
		t.legend.dataEdition(formatDate(shown.dataset.editions.data, t.lang)),
		t.legend.boundariesEdition(formatDate(shown.dataset.editions.boundaries, t.lang))
	].join(words.picture.between);
	const address = permalink.replace(/^https?:\/\//, '').replace(/\?.*$/, '');
	const code = options.code ? codeOf(permalink) : null;
	const columnWidth = options.shape === 'wide' ? 340 : 284;
	const codeBox = { x: width - MARGIN - CODE, y: height - 28 - CODE, width: CODE, height: CODE };

	// The foot: what it is made from, and where it can be looked at again; the latter is printed beside its QR code.
	const foot = textBlock({
		name: words.picture.source,
		role: 'foot',
		text: [t.site.name, editions, ...creditsOf(shown)].join(words.picture.between),
		x: MARGIN,
		y: 0,
		width: code ? inner - columnWidth - GAP : inner,
		size: 10.5,
		colour: paper.soft
	});
	const link = textBlock({
		name: words.picture.link,
		role: 'link',
		text: `${words.picture.link}${code ? '\n' : ' '}${address}`,
		x: code ? width - MARGIN - columnWidth : MARGIN,
		y: 0,
		width: code ? columnWidth - CODE - 8 : inner,
		size: 10.5,
		align: code ? 'end' : 'start',
		maxLines: code ? 4 : 1,
		colour: paper.link,
		href: permalink
	});
	const base = height - 28;
	const linkTop = base - link.box.height;
	const footTop = (code ? base : linkTop) - foot.box.height;
	texts.push(
		{ ...foot, box: { ...foot.box, y: footTop } },
		{ ...link, box: { ...link.box, y: linkTop - (code ? 6 : 0) } }
	);

	const withColumn = options.legend || options.list;
	const bottom = footTop - 14;
	const mapBox = {
		x: MARGIN,
		y: Math.round(top),
		width: withColumn ? inner - columnWidth - GAP : inner,
		height: Math.round(bottom - top)
	};
	if (!withColumn && code) mapBox.height = Math.round(Math.min(bottom, codeBox.y - 14) - top);
	const column = { x: width - MARGIN - columnWidth, y: mapBox.y, width: columnWidth };
	const columnBottom = code ? codeBox.y - 12 : bottom;
	// What is written below the title is not written again.
	const written = options.title === null ? '' : own.sentence;
	const legend = options.legend ? pictureLegend(shown, column, written) : null;
	const listTop = legend ? legend.box.y + legend.box.height + 16 : column.y;
	const beside = { ...column, y: listTop, height: Math.max(0, columnBottom - listTop) };
	let listBox = beside;
	// A narrow column holds few cases, and cuts their titles; and no number on the map may be missing in the list.
	const numbered = shown.partners?.marks.candidates.length ?? 0;
	const isNarrow =
		multiples === null &&
		(options.shape === 'standard' || (numbered > 0 && pictureList(shown, beside).named < numbered));
	if (options.list && isNarrow) {
		// Here they go below the map, beside the code.
		const below = Math.max(bottom - BELOW, listTop);
		const width = code ? inner - CODE - GAP : inner;
		listBox = { x: MARGIN, y: below, width, height: bottom - below };
		mapBox.height = Math.round(below - 14 - top);
		if (!legend) mapBox.width = inner;
	}
	const list = !options.list
		? null
		: multiples
			? pictureDates(shown, multiples, listBox)
			: pictureList(shown, listBox);
	const maps = multiples
		? smallMaps(shown, multiples, mapBox)
		: [{ map: pictureMap(shown, mapBox), heading: null }];
	texts.push(...maps.flatMap(({ heading }) => heading ?? []));
	const [first, ...others] = maps.map(({ map }) => map);
	if (!first) throw new Error('A picture needs a map');

	const title = (options.title?.trim() || own.title).replace(/\s+/g, ' ');
	return {
		width,
		height,
		lang: t.lang,
		scheme: shown.scheme,
		paper,
		title,
		description: [own.sentence, editions, ...creditsOf(shown)].join(t.lang === 'ja' ? ' ' : '. '),
		texts,
		map: first,
		beside: others,
		legend,
		list,
		code: code && { ...code, box: codeBox, name: words.picture.code },
		permalink
	};
}

/** Title and sentence that a view gives itself. */
export function headlineOf(shown: Shown): { readonly title: string; readonly sentence: string } {
	const { dataset, choropleth, filters, t, words, partners } = shown;
	const own = headline(
		{
			choropleth,
			counted: countAreas(dataset, choropleth),
			unit: unitOfAreas(dataset, choropleth, t.lang),
			place: placeOf(shown),
			cases: casesShown(shown),
			filters,
			known: shown.known ?? null
		},
		t,
		words
	);
	if (shown.multiples) {
		const { maps } = shown.multiples;
		const title = words.picture.headline({
			place: placeOf(shown) ?? t.country,
			subject: null,
			name: multiplesTitle(shown.multiples, t),
			level: t.level[choropleth.level]
		});
		const told = maps.flatMap((each) => {
			const text = overallText(each, t);
			return text === '' ? [] : [t.labelled(dateOf(each, t.lang), text)];
		});
		const overall =
			told.length > 0
				? [
						t.labelled(
							overallName(shown.multiples, t),
							[told[0], told.at(-1)].join(t.lang === 'ja' ? '→' : ' → ')
						)
					]
				: [];
		return {
			title,
			sentence: [...overall, MULTIPLES_TEXT[t.lang].classes].join(t.lang === 'ja' ? '　' : ' · ')
		};
	}
	if (!partners) return own;
	return {
		title: words.picture.partnersOf(nameOf(shown, partners.marks.own)),
		sentence: partnersSentence(shown, partners.shortlist)
	};
}

/** What the finder was asked, and where it looked. */
function partnersSentence(shown: Shown, shortlist: Shortlist): string {
	const { t, dataset } = shown;
	const { area, wanted } = shortlist;
	const messages = PARTNER_MESSAGES[t.lang];
	const prefecture = prefectureCodeOf(area.code);
	const programmesOf = dataset.casesOf(prefecture).length > 0 ? nameOf(shown, prefecture) : null;
	const where = tellReach(shortlist, programmesOf, shown.scoped.name(t.lang), messages);
	if (wanted.by === 'any') return where;
	return `${messages.sentence([t.labelled(messages.wanted.label, tellSought(wanted, messages))])}${t.lang === 'ja' ? '' : ' '}${where}`;
}
