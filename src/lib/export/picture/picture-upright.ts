/** An upright page: the map fills it, legend and list stand side by side below. */
import type { Box } from '../../map/scene/boxes';
import type { PagePart } from './page-part';
import { pictureLegend, type LegendOptions } from './picture-legend';
import { listHeight } from './picture-list';
import type { Shown } from './shown';

const GAP = 24;
/** Rows of a list that has the page's whole width, or half of it. */
const ROWS = { whole: 5, half: 7 } as const;
/** What legend and list take of the room at most, unless the legend needs more. */
const MOST = 0.5;

export interface Wanted {
	/** All between title and foot. */
	readonly room: Box;
	/** How far down what stands at the right reaches: to the code. */
	readonly rightBottom: number;
	readonly legend: boolean;
	/** Rows that the list needs at least, `null` where there is none; or its height, where it is a table. */
	readonly list: { readonly rows: number } | { readonly height: number } | null;
	readonly options: LegendOptions;
}

export interface PageLayout {
	readonly map: Box;
	readonly legend: PagePart | null;
	readonly list: Box;
}

/** Shares an upright page out: what is below takes what it needs, and the map all the rest. */
export function uprightLayout(
	shown: Shown,
	{ room, rightBottom, legend, list: asked, options }: Wanted
): PageLayout {
	const { sizes } = options;
	const bottom = room.y + room.height;
	const hangs = bottom - rightBottom;
	const most = Math.round(room.height * MOST);
	const half = (room.width - GAP) / 2;
	const measure = (width: number): number =>
		legend ? pictureLegend(shown, { x: room.x, y: 0, width, height: most }, options).box.height : 0;
	// A short page has no room for a high legend with cases beside it; marks of a list's rows on the map need their list.
	const isHigh = legend && asked !== null && 'rows' in asked && asked.rows === 0 && measure(half) > most;
	const list = isHigh ? null : asked;
	const width = legend && list ? half : room.width;
	const measured = measure(width) + (isHigh ? hangs : 0);
	const rows = legend ? ROWS.half : ROWS.whole;
	const wanted =
		list === null ? 0 : hangs + ('rows' in list ? listHeight(Math.max(rows, list.rows), sizes) : list.height);
	const below = Math.ceil(Math.max(measured, Math.min(most, wanted)));
	const top = bottom - below;
	return {
		map: { ...room, height: room.height - below - (below > 0 ? GAP : 0) },
		legend: legend
			? pictureLegend(shown, { x: room.x, y: top, width, height: Math.max(most, measured) }, options)
			: null,
		list: {
			x: room.x + room.width - width,
			y: top,
			width,
			height: list ? Math.max(0, rightBottom - top) : 0
		}
	};
}
