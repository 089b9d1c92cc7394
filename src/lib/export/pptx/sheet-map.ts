/** The map of a partnership sheet as shapes of a slide. */
import { clipRing } from '../../map/scene/outlines/clip';
import { emsOf, type PlacedLabel } from '../../map/scene/labels';
import { sheetLookOf } from '../../map/scene/look';
import type { Box } from '../../map/scene/boxes';
import type { Lines } from '../../map/scene/path';
import type { Point } from '../../map/scene/simplify';
import { BADGE } from '../../map/scene/sheet/sheet-labels';
import { block, centred, freeform, group, textFrame } from './drawing';
import { SHEET_MAP, type SheetJob } from './sheet-layout';
import { SHEET_PLACE } from './sheet-pages';

const MAP = SHEET_PLACE;
/** How much larger it is on the slide than where it was laid out. */
const SCALE = MAP.width / SHEET_MAP.width;
const look = sheetLookOf('light');

/** The map: one freeform a municipality, the chosen ones filled and on top, their numbers and names as text. */
export function sheetDrawing({ map, mapName, lang }: SheetJob): string {
	const { grid } = map;
	const canvas = { x: 0, y: 0, width: map.width, height: map.height };
	const placed = (rings: Lines): Lines =>
		rings
			.map((ring) => clipRing(ring, canvas, grid))
			.filter((ring) => ring.length > 2)
			.map((ring) => ring.map(onSlide));
	const name = ({ text, x, y, size }: PlacedLabel, bold: boolean) => {
		const width = emsOf(text) * size * (bold ? 1.1 : 1);
		const ink = { colour: look.label.ink, opacity: bold ? 1 : look.label.aroundOpacity };
		return textFrame({
			name: text,
			box: boxOnSlide({ x: x - width / 2, y: y - size * 0.96, width, height: size * 1.2 }),
			align: 'middle',
			anchor: 'middle',
			wrap: false,
			lang,
			paragraphs: [{ runs: [{ text, ...ink, bold }], size: size * SCALE, lineHeight: size * SCALE * 1.2 }]
		});
	};
	return group(
		mapName,
		MAP,
		[
			block(MAP, { name: mapName, fill: { colour: look.sea } }),
			...map.insets.map((inset) =>
				block(boxOnSlide(inset), {
					name: inset[lang],
					fill: { colour: look.inset.fill },
					stroke: look.inset.stroke
				})
			),
			...map.areas.map(({ name, rings, chosen }) => {
				const { fill, stroke } = chosen ? look.chosen : look.land;
				return freeform(placed(rings), {
					closed: true,
					name,
					description: name,
					fill: { colour: fill },
					stroke
				});
			}),
			freeform(placed(map.prefectures), { closed: true, name: mapName, stroke: look.prefectures }),
			...map.around.map((label) => name(label, false)),
			...map.own.map((label) => name(label, true)),
			...map.badges.flatMap((badge) => [
				badge.away && isOn(map, badge.atX, badge.atY)
					? freeform([[onSlide([badge.x, badge.y]), onSlide([badge.atX, badge.atY])]], {
							closed: false,
							name: String(badge.number),
							stroke: look.badgeLine
						})
					: '',
				numbered(badge, lang)
			])
		],
		mapName
	);
}

function numbered({ number, x, y }: SheetJob['map']['badges'][number], lang: SheetJob['lang']): string {
	const box = boxOnSlide({ x: x - BADGE, y: y - BADGE, width: 2 * BADGE, height: 2 * BADGE });
	const text = String(number);
	return group(text, box, [
		block(box, {
			name: text,
			form: 'ellipse',
			fill: { colour: look.badge.fill },
			stroke: look.badge.stroke
		}),
		centred(text, box, look.badge.ink, { lang }, 11 * SCALE)
	]);
}

/** A place that is off the map has no line to it: one would go over what is beside. */
function isOn({ width, height }: SheetJob['map'], x: number, y: number): boolean {
	return x >= 0 && y >= 0 && x <= width && y <= height;
}

function onSlide([x, y]: Point): Point {
	return [MAP.x + x * SCALE, MAP.y + y * SCALE];
}

function boxOnSlide({ x, y, width, height }: Box): Box {
	const [left, top] = onSlide([x, y]);
	return { x: left, y: top, width: width * SCALE, height: height * SCALE };
}
