/** Several dates on a page: a small map each under its date, and their values as a list. */
import type { Choropleth } from '../../derive/choropleth';
import { shownIn, type Multiples } from '../../derive/time/multiples';
import type { Box } from '../../map/scene/boxes';
import { SMALL_CANVAS } from '../../map/scene/small-map';
import { briefDate } from '../../text/date';
import { dateOf, MULTIPLES_TEXT, overallName, overallText, valueText } from '../../text/time/multiples';
import type { PictureList } from './picture-list';
import { smallPictureMap, type PictureMap } from './picture-map';
import { PAPERS } from './paper';
import { nameOf, type Shown } from './shown';
import { emsOf, textBlock, type TextBlock } from './text-block';
import type { Sizes } from './text-size';

const GAP = 10;
/** How much wider bold dates become in readers that set room between digits and Japanese letters. */
const WIDER = 1.35;
/** Height of a row of values, in sizes of its letters. */
const DATE_ROW = 1.38;

/** Height of the list of values of so many dates. */
export function datesHeight(dates: number, { list }: Sizes): number {
	return (dates + 1) * list * DATE_ROW;
}

/** The maps in their places, as large as the box lets them be. */
export function smallMaps(
	shown: Shown,
	{ maps }: Multiples,
	box: Box,
	{ date }: Sizes
): readonly { readonly map: PictureMap; readonly heading: TextBlock }[] {
	const { t } = shown;
	const head = Math.round(date * 1.6);
	const places = placesIn(box, maps.length, head);
	const dates = maps.map((choropleth) => dateOf(choropleth, t.lang));
	const isNarrow = dates.some((text) => emsOf(text) * date * WIDER > (places[0] ?? box).width);
	return maps.map((choropleth, i) => {
		const place = places[i] ?? box;
		const text = (isNarrow ? briefDate(choropleth.time?.at ?? '', t.lang) : dates[i]) ?? '';
		const heading = textBlock({
			...{ name: text, text, role: 'date', x: place.x, y: place.y, width: place.width },
			...{ size: date, bold: true, maxLines: 1, colour: PAPERS[shown.scheme].ink }
		});
		const map = { ...place, y: place.y + head, height: place.height - head };
		return { map: smallPictureMap(shown, choropleth, map, maps.length), heading };
	});
}

/**
 * Equal places in a box, in as many columns as leave the maps largest.
 * @param head room of a map's heading
 */
export function placesIn(box: Box, count: number, head = 20): readonly Box[] {
	const shapes = Array.from({ length: count }, (_, i) => {
		const columns = i + 1;
		const rows = Math.ceil(count / columns);
		const width = Math.floor((box.width - (columns - 1) * GAP) / columns);
		const height = Math.floor((box.height - (rows - 1) * GAP) / rows);
		const scale = Math.min(width / SMALL_CANVAS.width, (height - head) / SMALL_CANVAS.height);
		return { columns, width, height, scale };
	});
	const best = shapes.reduce((a, b) => (b.scale > a.scale ? b : a));
	return Array.from({ length: count }, (_, i) => ({
		x: box.x + (i % best.columns) * (best.width + GAP),
		y: box.y + Math.floor(i / best.columns) * (best.height + GAP),
		width: best.width,
		height: best.height
	}));
}

/** The values of the selection at each date, beside what all areas come to. */
export function pictureDates(
	shown: Shown,
	multiples: Multiples,
	box: Box,
	{ list: size }: Sizes
): PictureList | null {
	const row = size * DATE_ROW;
	const { t } = shown;
	const paper = PAPERS[shown.scheme];
	const selected = shownIn(multiples, shown.selected);
	const columns: readonly { readonly name: string; readonly of: (map: Choropleth) => string }[] = [
		{ name: MULTIPLES_TEXT[t.lang].date, of: (map) => dateOf(map, t.lang) },
		...(selected === null
			? []
			: [{ name: nameOf(shown, selected), of: (map: Choropleth) => valueText(map, selected, t) }]),
		{ name: overallName(multiples, t), of: (map) => overallText(map, t) }
	];
	const { maps } = multiples;
	const rows = Math.max(0, Math.floor(box.height / row) - 1);
	// The newest, where not all have room; the last row tells of those before them.
	const listed = rows >= maps.length ? maps : maps.slice(maps.length - Math.max(0, rows - 1));
	if (listed.length === 0) return null;
	const width = box.width / columns.length;
	const line = (text: string, at: number, column: number): TextBlock =>
		textBlock({
			...{ name: text, text, x: box.x + column * width, y: box.y + at * row, width: width - 4 },
			...{ size, bold: at === 0, maxLines: 1, colour: at === 0 ? paper.soft : paper.ink },
			align: column === 0 ? 'start' : 'end'
		});
	const head = columns.map(({ name }, column) => line(name, 0, column));
	const texts = listed.flatMap((map, i) => columns.map(({ of }, column) => line(of(map), i + 1, column)));
	const before = maps.slice(0, maps.length - listed.length).map((map) => dateOf(map, t.lang));
	const [first, last] = [before[0], before.at(-1)];
	if (first !== undefined && last !== undefined) {
		const text = shown.words.picture.moreDates(before.length, first, last);
		const place = { x: box.x, y: box.y + (listed.length + 1) * row, width: box.width };
		texts.push(textBlock({ ...{ name: text, text, ...place }, size, maxLines: 1, colour: paper.soft }));
	}
	return { box, swatches: [], keys: [], texts: [...head, ...texts], named: listed.length };
}
