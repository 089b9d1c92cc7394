import type { Insets } from '$lib/map/props';
import type { DrawerHeight } from '$lib/view/view';

interface Size {
	readonly width: number;
	readonly height: number;
}
/** What stands over the map, as far as it decides where the map has its contents. All sizes are CSS pixels. */
export interface OverTheMap {
	/** The part of the screen that the map has. */
	readonly stage: Size;
	/** The panel lies over the map, as a drawer of this height; `null` where it is beside. */
	readonly drawer: DrawerHeight | null;
	/** Another view stands beside the map. */
	readonly docked: boolean;
	/** The screen has no room for an open legend beside the map. */
	readonly small: boolean;
	/** A person has opened it all the same: as large as it is; otherwise `null`. */
	readonly opened: Size | null;
	/** Something is shown that the legend must not lie on; the country leaves the corner at the north-west free. */
	readonly avoid: boolean;
	/** The slider of dates is at the map's foot. */
	readonly timed: boolean;
	/** Filters and scope are said over the map. */
	readonly chips: boolean;
	/** What the search found is listed over the map. */
	readonly listing: boolean;
}

/** Margin, legend and margin; the list of what was found in its place. */
const LEGEND_WIDTH = 304;
const LIST_WIDTH = 440;
/** The folded legend with its margin, as large as it gets: it does not reframe the map when its name is longer. */
const FOLDED: Size = { width: 204, height: 76 };
/** A line more, which says the date. */
const FOLDED_DATED: Size = { width: 204, height: 96 };
/** The credits at the foot: a line of editions. */
const CREDITS = 24;
/** The slider above them, the chips of filters at the head. */
const SLIDER = 56;
const CHIPS = 44;
/** Less room than this is not framed in: the map is covered rather than made tiny. */
const LEAST = 120;

/** The room that is taken from the map at its four sides. */
export function insetsOf(over: OverTheMap): Insets {
	const { stage, docked, small, avoid } = over;
	const chips = over.chips ? CHIPS : 0;
	if (!small && !docked)
		return { top: 24 + chips, right: 24, bottom: 24, left: over.listing ? LIST_WIDTH : LEGEND_WIDTH };
	const margin = over.drawer !== null || docked ? 8 : 16;
	const drawer =
		docked || over.drawer === null ? 0 : over.drawer === 'peek' ? 104 : Math.round(stage.height * 0.46);
	const foot = CREDITS + (over.timed && over.opened === null ? SLIDER : 0);
	const plain = { top: margin, right: margin, bottom: margin + drawer + foot, left: margin };
	if (over.listing && stage.width > LIST_WIDTH + 320) return { ...plain, left: LIST_WIDTH };
	const folded = over.timed ? FOLDED_DATED : FOLDED;
	if (chips > 0) return { ...plain, top: folded.height };
	if (!avoid) return plain;
	const corners = [over.opened ?? folded, folded];
	for (const corner of corners) {
		const sides = [
			{ ...plain, top: corner.height + margin },
			{ ...plain, left: corner.width + margin }
		].sort((a, b) => roomIn(stage, b) - roomIn(stage, a));
		const [best] = sides;
		if (best && roomIn(stage, best) > 0) return best;
	}
	return plain;
}

/** The area that insets leave, 0 where it is too small in either direction. */
function roomIn({ width, height }: Size, { top, right, bottom, left }: Insets): number {
	const [across, down] = [width - left - right, height - top - bottom];
	return across < LEAST || down < LEAST ? 0 : across * down;
}
