/**
 * A view as a page for a slide: title, map, legend, cases, source and code, each in its place. Composed once; svg.ts
 * writes it as SVG (and png.ts draws that), pptx/ as a slide of native shapes, so that none can disagree with another.
 */
import { countAreas, measuresOf } from '../../derive/choropleth';
import type { Shortlist } from '../../derive/partners/partners';
import type { Box } from '../../map/scene/boxes';
import { framesOf } from '../../map/scene/frames';
import { boundsOf, boundsOfScope } from '../../map/scene/framing';
import { measureOf, type Measure } from '../../measures/registry';
import { prefectureCodeOf } from '../../model/code';
import { formatDate } from '../../text/messages';
import { unitOfAreas } from '../../text/area-units';
import { headline } from '../../text/headline';
import { dateOf, MULTIPLES_TEXT, multiplesTitle, overallName, overallText } from '../../text/time/multiples';
import { PARTNER_MESSAGES, tellReach, tellSought } from '../../text/partners';
import { PAPERS, type Paper } from './paper';
import type { PagePart } from './page-part';
import { legendNotes, pictureLegend } from './picture-legend';
import { uprightLayout } from './picture-upright';
import { listHeight, pictureList, type PictureList } from './picture-list';
import { datesHeight, pictureDates, smallMaps } from './picture-dates';
import { pictureMap, type PictureMap } from './picture-map';
import { codeOf, type Code } from './qr';
import { casesShown, creditsOf, nameOf, placeOf, type Shown } from './shown';
import { textBlock, type TextBlock } from './text-block';
import { SIZES, type Sizes, type TextSize } from './text-size';

/** Size of a page in user units: a slide's points at 96 to the inch. */
const PAGES = {
	wide: { width: 1280, height: 720 },
	standard: { width: 1024, height: 768 }
} as const;
type PageShape = keyof typeof PAGES;

/** A person's own mark: pixels only. */
export interface Logo {
	/** `data:image/png;base64,…` */
	readonly src: string;
	/** In pixels. */
	readonly width: number;
	readonly height: number;
}

/** What goes into a picture. */
export interface PictureOptions {
	readonly shape: PageShape;
	/** Another size of the page than that of its shape, in user units. */
	readonly page?: { readonly width: number; readonly height: number };
	/** `null`: without title and sentence. */
	readonly title: string | null;
	readonly legend: boolean;
	/** Cases, candidates or the values of several dates; by default where the picture is of cases, or has the other two. */
	readonly list?: boolean | undefined;
	readonly code: boolean;
	/** Below the title, in the place of the view's own sentence. */
	readonly subtitle?: string | undefined;
	/** A person's own line above the sources. */
	readonly footnote?: string | undefined;
	/** Names of areas on the map; by default. */
	readonly names?: boolean | undefined;
	/** Pins of cases; by default where the picture is of cases. */
	readonly pins?: boolean | undefined;
	/** At the top right; none by default. */
	readonly logo?: Logo | undefined;
	/** What the picture is looked at on; a projector by default. */
	readonly textSize?: TextSize | undefined;
}

/** Whether all that is shown is made of cases: then the cases themselves belong beside it. */
export function isOfCases(measures: readonly Measure[]): boolean {
	return measures.every((each) => {
		const { ofCases, needs } = measureOf(each);
		return ofCases || needs === 'evidence' || needs === 'neighbours';
	});
}

/** The parts of a picture that nobody has chosen are those that its view asks for. */
export function partsOf(
	shown: Pick<Shown, 'choropleth' | 'partners' | 'multiples'>,
	{ list, pins }: Pick<PictureOptions, 'list' | 'pins'>
): { readonly list: boolean; readonly pins: boolean } {
	const ofCases = isOfCases(measuresOf(shown.choropleth));
	return {
		list: list ?? (ofCases || Boolean(shown.partners) || Boolean(shown.multiples)),
		pins: pins ?? ofCases
	};
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
	readonly logo?: { readonly src: string; readonly box: Box; readonly name: string };
}

const MARGIN = 40;
const GAP = 24;
const CODE = 84;
/** Rows of a list below the map; and for how many beside it the legend moves together. */
const ROWS_BELOW = 5;
/** A logo at most. */
const LOGO = { width: 200, height: 56 } as const;
const ROWS_BESIDE = 4;
/** Of a list that was asked for. */
const ROWS_ASKED = 3;
/** Width of the address beside its code, in sizes of its letters. */
const LINK = 16;
/** Width of what stands beside the map: the map takes what its land needs, and the column the rest. */
const COLUMNS = {
	wide: { least: 400, most: 520 },
	standard: { least: 370, most: 420 }
} as const;

/** The title that a picture has unless a person writes another. */
export function defaultTitle(shown: Shown): string {
	return headlineOf(shown).title;
}

/** Composes the picture of what is shown. The same input gives the same picture, in a browser or not. */
export function makePicture(shown: Shown, options: PictureOptions): Picture {
	const { t, words, permalink, multiples = null } = shown;
	const { width, height } = options.page ?? PAGES[options.shape];
	const sizes = SIZES[options.textSize ?? 'projector'];
	const parts = partsOf(shown, options);
	const page = { width, height, inner: width - 2 * MARGIN, shape: options.shape, sizes };
	const own = headlineOf(shown);
	const sentence = options.subtitle?.trim() ? options.subtitle.trim() : own.sentence;

	const logo = options.logo && {
		...{ src: options.logo.src, name: words.picture.logo },
		box: logoIn(options.logo, page)
	};
	const titled =
		options.title === null
			? []
			: headOf(shown, options.title.trim() || own.title, sentence, {
					...page,
					inner: logo ? logo.box.x - GAP - MARGIN : page.inner
				});
	const top = Math.round(titled.length === 0 ? MARGIN - 8 : bottomOf(titled) + 14);

	const code = options.code ? codeOf(permalink) : null;
	const codeBox = { x: width - MARGIN - CODE, y: height - 28 - CODE, width: CODE, height: CODE };
	// What is written below the title is not written again.
	const notes = options.legend
		? legendNotes(shown).filter((note) => options.title === null || !sentence.includes(note))
		: [];
	const written = [options.footnote?.trim() ?? '', ...notes];
	const { foot, link } = footOf(shown, written, code !== null, page);
	const bottom = Math.round(foot.box.y - 12);

	const withColumn = options.legend || parts.list;
	const columnWidth = withColumn ? columnOf(shown, bottom - top, page) : 0;
	const mapBox = {
		x: MARGIN,
		y: top,
		width: page.inner - (withColumn ? columnWidth + GAP : 0),
		height: bottom - top
	};
	if (!withColumn && code) mapBox.height = Math.round(Math.min(bottom, codeBox.y - 14) - top);
	const columnBottom = code ? Math.min(codeBox.y - 12, bottom) : bottom;
	const column = {
		...{ x: width - MARGIN - columnWidth, y: top, width: columnWidth },
		height: columnBottom - top
	};
	// No number on the map may be missing in the list.
	const numbered = multiples ? 0 : (shown.partners?.marks.candidates.length ?? 0);
	const below = listHeight(Math.max(ROWS_BELOW, Math.ceil(numbered / 2)), sizes) + 14;
	const wanted = !parts.list
		? 0
		: multiples
			? datesHeight(multiples.maps.length, sizes)
			: numbered > 0
				? below - (bottom - columnBottom)
				: listHeight(ROWS_BESIDE, sizes);
	const room = {
		...column,
		height: column.height - (wanted > 0 ? wanted + (numbered > 0 ? 6 : sizes.legend) : 0)
	};
	const upright =
		height > width && withColumn
			? uprightLayout(shown, {
					room: { x: MARGIN, y: top, width: page.inner, height: bottom - top },
					rightBottom: columnBottom,
					legend: options.legend,
					list: !parts.list
						? null
						: multiples
							? { height: datesHeight(multiples.maps.length, sizes) }
							: { rows: numbered },
					options: { sizes, pins: parts.pins }
				})
			: null;
	if (upright) Object.assign(mapBox, upright.map);
	const legend = upright
		? upright.legend
		: options.legend
			? pictureLegend(shown, room, { sizes, pins: parts.pins })
			: null;
	const listTop = legend ? legend.box.y + legend.box.height + sizes.legend : column.y;
	let listBox: Box = upright?.list ?? { ...column, y: listTop, height: Math.max(0, columnBottom - listTop) };
	// A narrow column holds few cases, and cuts their titles; what was asked for is somewhere.
	const inColumn = multiples || !parts.list ? null : pictureList(shown, listBox, sizes);
	const isNarrow =
		multiples === null &&
		(options.shape === 'standard' ||
			(inColumn?.named ?? 0) <
				Math.max(numbered, options.list ? Math.min(ROWS_ASKED, casesShown(shown).length) : 0));
	if (parts.list && isNarrow && !upright) {
		// Here they go below the map, beside the code; where the legend reaches as far down, below the map alone.
		const y = Math.round(bottom - below + 14);
		const free = (legend ? legend.box.y + legend.box.height : top) + 6 <= y;
		const across = free ? page.inner - (code ? CODE + GAP : 0) : mapBox.width;
		const belowMap = { x: MARGIN, y, width: across, height: bottom - y };
		if (pictureList(shown, belowMap, sizes)) {
			listBox = belowMap;
			mapBox.height = y - 14 - top;
			if (!legend) mapBox.width = page.inner;
		}
	}
	const list = !parts.list
		? null
		: multiples
			? pictureDates(shown, multiples, listBox, sizes)
			: pictureList(shown, listBox, sizes);
	const onMap = { lettering: sizes.lettering, names: options.names ?? true, pins: parts.pins };
	const maps = multiples
		? smallMaps(shown, multiples, mapBox, sizes)
		: [{ map: pictureMap(shown, mapBox, onMap), heading: null }];
	const texts = [...titled, foot, link, ...maps.flatMap(({ heading }) => heading ?? [])];
	const [first, ...others] = maps.map(({ map }) => map);
	if (!first) throw new Error('A picture needs a map');

	const title = (options.title?.trim() || own.title).replace(/\s+/g, ' ');
	return {
		width,
		height,
		lang: t.lang,
		scheme: shown.scheme,
		paper: PAPERS[shown.scheme],
		title,
		description: [sentence, editionsOf(shown), ...creditsOf(shown)].join(t.lang === 'ja' ? ' ' : '. '),
		texts,
		map: first,
		beside: others,
		legend,
		list,
		code: code && { ...code, box: codeBox, name: words.picture.code },
		permalink,
		...(logo && { logo })
	};
}

/** Where a logo stands: at the top right, whole, and no larger than it is. */
function logoIn({ width, height }: Logo, page: Page): Box {
	const scale = Math.min(LOGO.width / width, LOGO.height / height, 1);
	const size = { width: width * scale, height: height * scale };
	return { x: page.width - MARGIN - size.width, y: MARGIN - 8, ...size };
}

interface Page {
	readonly width: number;
	readonly height: number;
	/** Between the margins. */
	readonly inner: number;
	readonly shape: PageShape;
	readonly sizes: Sizes;
}

function bottomOf(texts: readonly TextBlock[]): number {
	return Math.max(...texts.map(({ box }) => box.y + box.height));
}

/** Title and sentence. */
function headOf(
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

function editionsOf({ dataset, t, words }: Shown): string {
	return [
		t.legend.dataEdition(formatDate(dataset.editions.data, t.lang)),
		t.legend.boundariesEdition(formatDate(dataset.editions.boundaries, t.lang))
	].join(words.picture.between);
}

/** What it is made from, below what is to be known of it; and where it can be looked at again, beside its code. */
function footOf(
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
		text: [...notes.slice(0, 1), notes.slice(1).join(t.lang === 'ja' ? '' : ' '), source]
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

/** How wide what stands beside the map is: the map takes what its land needs at its height, and no sea beyond that. */
function columnOf(
	{ dataset, extent, scoped, multiples }: Shown,
	mapHeight: number,
	{ shape, inner }: Page
): number {
	const { least, most } = COLUMNS[shape];
	if (multiples || extent.projection === 'tiles') return least;
	const { focus } = extent;
	const [west, south, east, north] =
		focus === null ? boundsOfScope(dataset, scoped) : boundsOf(dataset, focus);
	const across = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
	// Boxes of far islands stand beside the land.
	const boxes = framesOf(focus).length > 1 ? 1.25 : 1.05;
	const needed = (mapHeight * boxes * across) / (north - south);
	return Math.round(Math.min(most, Math.max(least, inner - GAP - needed)));
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
