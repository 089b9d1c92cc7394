/** The map of a partnership sheet as shapes of a slide. */
import { clipRing } from '../../map/scene/clip';
import { emsOf, type PlacedLabel } from '../../map/scene/labels';
import { sheetLookOf } from '../../map/scene/look';
import type { Lines } from '../../map/scene/path';
import { BADGE } from '../../map/scene/sheet-labels';
import { block, centred, freeform, group, textFrame } from './drawing';
import type { SheetJob } from './sheet-layout';

/** Where it is on the slide, in user units. */
export const SHEET_PLACE = { x: 40, y: 128, width: 500, height: 500 };
const MAP = SHEET_PLACE;
const look = sheetLookOf('light');

/** The map: one freeform a municipality, the chosen ones filled and on top, their numbers and names as text. */
export function sheetDrawing({ map, mapName, lang }: SheetJob, font: string): string {
	const { grid } = map;
	const canvas = { x: 0, y: 0, width: map.width, height: map.height };
	const placed = (rings: Lines): Lines =>
		rings
			.map((ring) => clipRing(ring, canvas, grid))
			.filter((ring) => ring.length > 2)
			.map((ring) => ring.map(([x, y]) => [x + MAP.x, y + MAP.y]));
	const name = ({ text, x, y, size }: PlacedLabel, bold: boolean) => {
		const width = emsOf(text) * size * (bold ? 1.1 : 1);
		const ink = { colour: look.label.ink, opacity: bold ? 1 : look.label.aroundOpacity };
		return textFrame({
			name: text,
			box: { x: MAP.x + x - width / 2, y: MAP.y + y - size * 0.96, width, height: size * 1.2 },
			align: 'middle',
			anchor: 'middle',
			wrap: false,
			lang,
			font,
			paragraphs: [{ runs: [{ text, ...ink, bold }], size, lineHeight: size * 1.2 }]
		});
	};
	return group(mapName, MAP, [
		block(MAP, { name: mapName, fill: { colour: look.sea } }),
		...map.insets.map((inset) =>
			block(
				{ ...inset, x: inset.x + MAP.x, y: inset.y + MAP.y },
				{
					name: inset[lang],
					fill: { colour: look.inset.fill },
					stroke: look.inset.stroke
				}
			)
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
			badge.away
				? freeform(
						[
							[
								[MAP.x + badge.x, MAP.y + badge.y],
								[MAP.x + badge.atX, MAP.y + badge.atY]
							]
						],
						{ closed: false, name: String(badge.number), stroke: look.badgeLine }
					)
				: '',
			numbered(badge, font, lang)
		])
	]);
}

function numbered(
	{ number, x, y }: SheetJob['map']['badges'][number],
	font: string,
	lang: SheetJob['lang']
): string {
	const box = { x: MAP.x + x - BADGE, y: MAP.y + y - BADGE, width: 2 * BADGE, height: 2 * BADGE };
	const text = String(number);
	return group(text, box, [
		block(box, {
			name: text,
			form: 'ellipse',
			fill: { colour: look.badge.fill },
			stroke: look.badge.stroke
		}),
		centred(text, box, look.badge.ink, { lang, font })
	]);
}
