/** Where everything on a page of a picture is, before its map is drawn: what has room does not depend on what is on the map. */
import type { Box } from '../../map/scene/boxes';
import { framesOf } from '../../map/scene/frames';
import { boundsOf, boundsOfScope } from '../../map/scene/framing';
import { measureTitles } from '../../text/time';
import type { PagePart } from './page-part';
import { bottomOf, CODE, footOf, GAP, headOf, logoIn, MARGIN, type Page } from './picture-around';
import { datesHeight, pictureDates } from './picture-dates';
import { legendNotes, pictureLegend } from './picture-legend';
import { listHeight, pictureList, type PictureList } from './picture-list';
import { PAGES, partsOf, type PictureOptions } from './picture-options';
import { partnersLayout } from './picture-partners';
import { uprightLayout } from './picture-upright';
import { headlineOf } from './picture-words';
import { codeOf, type Code } from './qr';
import { casesShown, type Shown } from './shown';
import type { TextBlock } from './text-block';
import { SIZES, type Sizes } from './text-size';

export interface PictureLayout {
	readonly width: number;
	readonly height: number;
	readonly sizes: Sizes;
	/** What the view calls itself, and what is written in its place. */
	readonly ownTitle: string;
	readonly sentence: string;
	/** Title and sentence, foot and link. */
	readonly texts: readonly TextBlock[];
	readonly map: Box;
	readonly pins: boolean;
	readonly legend: PagePart | null;
	readonly list: PictureList | null;
	readonly code: (Code & { readonly box: Box; readonly name: string }) | null;
	readonly logo: { readonly src: string; readonly box: Box; readonly name: string } | undefined;
}

/** Rows of a list below the map; and for how many beside it the legend moves together. */
const ROWS_BELOW = 5;
const ROWS_BESIDE = 4;
/** Between the column and what is below it. */
const ABOVE = 12;
/** Height of a map that is still one, and of one whose tiles have room for their names. */
const LEAST_MAP = { outlines: 160, tiles: 380 } as const;
/** Of a list that was asked for. */
const ROWS_ASKED = 3;
/** Width of what stands beside the map: the map takes what its land needs, and the column the rest. */
const COLUMNS = {
	wide: { least: 400, most: 520 },
	standard: { least: 370, most: 420 }
} as const;

/** Gives everything its place. */
export function layPicture(shown: Shown, options: PictureOptions): PictureLayout {
	const { t, words, permalink, multiples = null } = shown;
	const { width, height } = options.page ?? PAGES[options.shape];
	const sizes = SIZES[options.textSize ?? 'projector'];
	const parts = partsOf(shown, options);
	const page = { width, height, inner: width - 2 * MARGIN, shape: options.shape, sizes };
	const own = headlineOf(shown);
	const sentence = options.subtitle?.trim() || own.sentence;
	const written = options.title === null ? '' : options.title.trim() || own.title;
	// A date is said once: where the title has it, the sentence and the legend need not.
	const isDated = written.includes(measureTitles(shown.choropleth, t));

	const logo = options.logo && {
		...{ src: options.logo.src, name: words.picture.logo },
		box: logoIn(options.logo, page)
	};
	const titled =
		options.title === null
			? []
			: headOf(shown, written, isDated && sentence === own.sentence ? (own.below ?? sentence) : sentence, {
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
	const { foot, link } = footOf(shown, [options.footnote?.trim() ?? '', ...notes], code !== null, page);
	const bottom = Math.round(foot.box.y - ABOVE);

	const withColumn = options.legend || parts.list;
	const columnWidth = withColumn ? columnOf(shown, bottom - top, page) : 0;
	const mapBox = {
		x: MARGIN,
		y: top,
		width: page.inner - (withColumn ? columnWidth + GAP : 0),
		height: bottom - top
	};
	if (!withColumn && code) mapBox.height = Math.round(Math.min(bottom, codeBox.y - 14) - top);
	const columnBottom = code ? Math.min(codeBox.y - ABOVE, bottom) : bottom;
	const column = {
		...{ x: width - MARGIN - columnWidth, y: top, width: columnWidth },
		height: columnBottom - top
	};
	const numbered = multiples ? 0 : (shown.partners?.marks.candidates.length ?? 0);
	const wanted = !parts.list
		? 0
		: multiples
			? datesHeight(multiples.maps.length, sizes)
			: listHeight(ROWS_BESIDE, sizes);
	const room = { ...column, height: column.height - (wanted > 0 ? wanted + sizes.legend : 0) };
	const place = {
		...{ room: { x: MARGIN, y: top, width: page.inner, height: bottom - top }, rightBottom: columnBottom },
		...{ legend: options.legend, options: { sizes, pins: parts.pins, isDated } }
	};
	const laid =
		height > width && withColumn
			? uprightLayout(shown, {
					...place,
					list: !parts.list
						? null
						: multiples
							? { height: datesHeight(multiples.maps.length, sizes) }
							: { rows: numbered }
				})
			: numbered > 0 && parts.list
				? partnersLayout(shown, place)
				: null;
	if (laid) Object.assign(mapBox, laid.map);
	const roomy = laid || !options.legend ? null : pictureLegend(shown, room, place.options);
	const legend = laid
		? laid.legend
		: roomy && roomy.box.height > column.height + ABOVE
			? pictureLegend(shown, column, { ...place.options, shrinks: true })
			: roomy;
	const listTop = legend ? legend.box.y + legend.box.height + sizes.legend : column.y;
	let listBox: Box = laid?.list ?? { ...column, y: listTop, height: Math.max(0, columnBottom - listTop) };
	// A narrow column holds few cases, and cuts their titles; what was asked for is somewhere.
	const inColumn = multiples || !parts.list ? null : pictureList(shown, listBox, sizes);
	const isNarrow =
		multiples === null &&
		(options.shape === 'standard' ||
			(inColumn?.named ?? 0) < (options.list ? Math.min(ROWS_ASKED, casesShown(shown).length) : 0));
	if (parts.list && isNarrow && !laid) {
		// Here they go below the map, beside the code; where the legend reaches as far down, below the map alone.
		const y = Math.round(bottom - listHeight(ROWS_BELOW, sizes));
		const free = (legend ? legend.box.y + legend.box.height : top) + 6 <= y;
		const across = free ? page.inner - (code ? CODE + GAP : 0) : mapBox.width;
		const belowMap = { x: MARGIN, y, width: across, height: bottom - y };
		const least = shown.extent.projection === 'tiles' ? LEAST_MAP.tiles : LEAST_MAP.outlines;
		if (y - 14 - top >= least && pictureList(shown, belowMap, sizes)) {
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
	return {
		...{ width, height, sizes, sentence, legend, list, logo },
		...{ ownTitle: own.title, texts: [...titled, foot, link], map: mapBox, pins: parts.pins },
		code: code && { ...code, box: codeBox, name: words.picture.code }
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
