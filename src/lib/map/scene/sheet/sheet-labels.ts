/** Numbers and names on the map of a partnership sheet, the same on the page and in a file. */
import type { Area } from '../../../model/area';
import type { AreaCode } from '../../../model/code';
import type { Dataset } from '../../../model/dataset';
import type { Language } from '../../../model/language';
import { placeLabels, type PlacedLabel } from '../labels';
import { nameOnMap } from '../names';
import type { SheetScene } from './sheet-scene';
import { spread } from '../spread';

/** Radius of a number's disc, in user units. */
export const BADGE = 9;
/** Of the dot in a municipality whose number had to be moved aside. */
export const BADGE_PLACE = 2.5;

/** A number, and where its municipality's name is placed: beside it where numbers would cover each other. */
interface SheetBadge {
	readonly code: AreaCode;
	/** From 1, in the sheet's order. */
	readonly number: number;
	readonly x: number;
	readonly y: number;
	readonly atX: number;
	readonly atY: number;
	/** Whether a line leads from one to the other. */
	readonly away: boolean;
}

export interface SheetLabels {
	readonly badges: readonly SheetBadge[];
	/** Names of the chosen ones. */
	readonly own: readonly PlacedLabel[];
	/** Names of those around, as far as there is room. */
	readonly around: readonly PlacedLabel[];
}

export interface SheetLabelsRequest {
	readonly dataset: Dataset;
	readonly chosen: readonly Area[];
	readonly scene: SheetScene;
	readonly lang: Language;
	readonly width: number;
	readonly height: number;
}

/** Places the numbers first, the names of the chosen beside them, those around last. */
export function sheetLabels({
	dataset,
	chosen,
	scene,
	lang,
	width,
	height
}: SheetLabelsRequest): SheetLabels {
	const places = chosen.map((area) => scene.project(area.label));
	const room = { x: BADGE + 2, y: BADGE + 2, width: width - 2 * BADGE - 4, height: height - 2 * BADGE - 4 };
	const spots = spread(places, 2 * BADGE + 2, room);
	const badges = chosen.map(({ code }, i): SheetBadge => {
		const [x, y] = spots[i] ?? [0, 0];
		const [atX, atY] = places[i] ?? [x, y];
		return { code, number: i + 1, x, y, atX, atY, away: Math.hypot(x - atX, y - atY) > 2 };
	});
	const taken = badges.map(({ x, y }) => ({
		x: x - BADGE,
		y: y - BADGE,
		width: 2 * BADGE,
		height: 2 * BADGE
	}));
	const canvas = { x: 3, y: 3, width: width - 6, height: height - 6 };
	const own = placeLabels(
		chosen.map((area, i) => {
			const { x, y } = badges[i] ?? { x: 0, y: 0 };
			// Reach below the radius of a badge puts the name beside it.
			return {
				id: area.code,
				text: nameOnMap(area, lang),
				at: [x, y],
				size: 13,
				weight: area.population ?? 0,
				reach: 6
			};
		}),
		taken,
		canvas
	);
	const numbered = new Set(chosen.map(({ code }) => code));
	const around = placeLabels(
		scene.areas.flatMap(({ code }) => {
			const area = dataset.areaByCode.get(code);
			if (!area || numbered.has(code)) return [];
			const reach = 0.7 * Math.sqrt(area.areaKm2 / Math.PI) * scene.kilometre(area.label);
			if (reach < 9) return [];
			const at = scene.project(area.label);
			return [{ id: code, text: nameOnMap(area, lang), at, size: 10, weight: area.population ?? 0, reach }];
		}),
		[
			...taken,
			...own.map(({ text, x, y, size }) => ({
				x: x - (text.length * size) / 2,
				y: y - size,
				width: text.length * size,
				height: size * 1.3
			})),
			...scene.insets
		],
		canvas
	);
	return { badges, own, around };
}
