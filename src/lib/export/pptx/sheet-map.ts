/** The map of a partnership sheet as shapes of a slide. */
import { PALETTES } from '../../derive/palette';
import { clipRing } from '../../map/scene/clip';
import { emsOf, type PlacedLabel } from '../../map/scene/labels';
import { linesOf } from '../../map/scene/path';
import { BADGE } from '../../map/scene/sheet-labels';
import type { Point } from '../../map/scene/simplify';
import { PAPERS } from '../picture/paper';
import { block, freeform, group, textFrame } from './drawing';
import type { SheetJob } from './sheet-layout';

/** Where it lies on the slide, in user units. */
export const SHEET_PLACE = { x: 40, y: 128, width: 500, height: 500 };
const MAP = SHEET_PLACE;
const paper = PAPERS.light;
const palette = PALETTES.light;

/** The map: one freeform a municipality, the chosen ones filled and on top, their numbers and names as text. */
export function sheetDrawing({ map, mapName, lang }: SheetJob, font: string): string {
	const { grid } = map;
	const place = (line: readonly Point[]): readonly Point[] =>
		line.map(([x, y]) => [x * grid + MAP.x, y * grid + MAP.y]);
	const room = { x: 0, y: 0, width: map.width / grid, height: map.height / grid };
	const lines = (d: string) =>
		linesOf(d)
			.map((ring) => clipRing(ring, room))
			.filter((ring) => ring.length > 2)
			.map(place);
	const name = ({ text, x, y, size }: PlacedLabel, colour: string, bold: boolean) => {
		const width = emsOf(text) * size * (bold ? 1.1 : 1);
		return textFrame({
			name: text,
			box: { x: MAP.x + x - width / 2, y: MAP.y + y - size * 0.96, width, height: size * 1.2 },
			align: 'middle',
			anchor: 'middle',
			wrap: false,
			lang,
			font,
			paragraphs: [{ runs: [{ text, colour, bold }], size, lineHeight: size * 1.2 }]
		});
	};
	return group(mapName, MAP, [
		block(MAP, { name: mapName, fill: { colour: palette.sea } }),
		...map.insets.map((inset) =>
			block(
				{ ...inset, x: inset.x + MAP.x, y: inset.y + MAP.y },
				{
					name: inset[lang],
					fill: { colour: palette.sea },
					stroke: { colour: palette.borders.prefecture, width: 0.75 }
				}
			)
		),
		...map.areas.map((area) =>
			freeform(lines(area.d), {
				closed: true,
				name: area.name,
				said: area.name,
				fill: { colour: area.chosen ? palette.steps[0] : paper.context },
				stroke: area.chosen
					? { colour: palette.selection, width: 1.75 }
					: { colour: palette.sea, width: 0.75 }
			})
		),
		freeform(lines(map.prefectures), {
			closed: true,
			name: mapName,
			stroke: { colour: palette.borders.prefecture, width: 0.75 }
		}),
		...map.around.map((label) => name(label, paper.soft, false)),
		...map.own.map((label) => name(label, palette.label.ink, true)),
		...map.badges.flatMap((badge) => [
			badge.away
				? freeform(
						[
							[
								[MAP.x + badge.x, MAP.y + badge.y],
								[MAP.x + badge.atX, MAP.y + badge.atY]
							]
						],
						{ closed: false, name: String(badge.number), stroke: { colour: palette.selection, width: 1.25 } }
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
			fill: { colour: palette.selection },
			stroke: { colour: paper.casing, width: 1.5 }
		}),
		textFrame({
			name: text,
			box,
			align: 'middle',
			anchor: 'middle',
			wrap: false,
			lang,
			font,
			paragraphs: [{ runs: [{ text, colour: paper.casing, bold: true }], size: 11, lineHeight: 14 }]
		})
	]);
}
