/** A page of candidates: their list stands beside the map, so that no number on it is missing; the legend is below. */
import { CODE } from './picture-around';
import { pictureLegend } from './picture-legend';
import type { PageLayout, Wanted } from './picture-upright';
import type { Shown } from './shown';

const GAP = 24;
/** Of the room's width, and at least: as much as a row in English takes. */
const COLUMN = { share: 0.47, least: 480 } as const;

/** Shares the page of an open partner finder out; without a legend the map is as high as the room. */
export function partnersLayout(
	shown: Shown,
	{ room, rightBottom, legend, options }: Omit<Wanted, 'list'>
): PageLayout {
	const column = Math.round(Math.max(room.width * COLUMN.share, COLUMN.least));
	const bottom = room.y + room.height;
	const width = room.width - (rightBottom < bottom ? CODE + GAP : 0);
	// As closely set as it can be: map and list have the rest.
	const legendAt = (y: number) =>
		legend ? pictureLegend(shown, { x: room.x, y, width, height: 0 }, { ...options, across: true }) : null;
	const height = room.height - (legend ? (legendAt(0)?.box.height ?? 0) + GAP / 2 : 0);
	const x = room.x + room.width - column;
	return {
		map: { ...room, width: room.width - GAP - column, height },
		legend: legendAt(room.y + height + GAP / 2),
		list: { x, y: room.y, width: column, height: Math.min(rightBottom, room.y + height) - room.y }
	};
}
