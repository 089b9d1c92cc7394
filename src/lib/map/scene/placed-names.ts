/** Which names are shown on a map, and where: of prefectures on the country's, of municipalities on a prefecture's. */
import type { Area } from '../../model/area';
import { isPrefectureCode, type AreaCode } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import type { Language } from '../../view/view';
import { holds, type Box } from './boxes';
import { isWithin, type Extent } from './extent';
import { LARGE } from './lettering';
import { boxOfLabel, placeLabels, type LabelRequest, type PlacedLabel } from './labels';
import { CAPTION, markBox, type Mark } from './marks';
import { nameOnMap } from './names';
import type { Scene } from './scene';
import type { Point } from './simplify';
import { tileNames } from './tile-names';

export interface NamesRequest extends Extent {
	readonly dataset: Dataset;
	readonly scene: Pick<Scene, 'project' | 'isShown' | 'kilometre' | 'insets' | 'areas' | 'tiles'>;
	/** What has names, where that is not all that the extent is of. */
	readonly named?: readonly Area[];
	readonly lang: Language;
	/** Pins, which no name covers. */
	readonly marks: readonly Mark[];
	/** Its name is placed before all others, always, and moves as far as it has to for a pin. */
	readonly selected?: AreaCode | null;
	/** What else no name covers: numbers of candidates. */
	readonly taken?: readonly Box[];
	/** Lines, each from a place to another, that the name of a box goes out of the way of. */
	readonly lines?: readonly { readonly from: Point; readonly to: Point }[];
	/** Of own names, and those of boxes; smaller where there are many by default. */
	readonly size?: number;
	readonly width: number;
	readonly height: number;
}

export interface PlacedNames {
	/** Of the areas themselves, all of one size. */
	readonly own: readonly PlacedLabel[];
	/** Of the prefectures around the scope. */
	readonly around: readonly PlacedLabel[];
	/** Of own names, in user units. */
	readonly size: number;
}

/** Weight of a name that is placed before those of all places. */
const FIRST = Number.MAX_SAFE_INTEGER;
/** How far such a name may move, in its own sizes: past a pin. */
const FAR = 4;

/** Places as many names as have room. Names of a box stay in it, all others out of it. */
export function placeNames(request: NamesRequest): PlacedNames {
	const {
		dataset,
		scene,
		focus,
		within = null,
		codes = null,
		frame = null,
		lang,
		marks,
		selected = null,
		taken = [],
		width,
		height
	} = request;
	if (scene.tiles) {
		const named = dataset.prefectures.map((area) => ({ area, text: nameOnMap(area, lang) }));
		const own = tileNames(scene.tiles, named, request.size ?? LARGE);
		return { own, around: [], size: own[0]?.size ?? 0 };
	}
	const size = request.size ?? (focus === null && codes === null ? 12 : 11);
	const covered = [...marks.map(markBox), ...taken];
	const captions = scene.insets.map((box) => ({ ...box, height: CAPTION }));
	const inside = dataset.prefectures.filter(({ code }) => isWithin(code, focus, within));
	const single = codes && dataset.municipalities.filter(({ code }) => codes.has(code));
	const drawn = frame && scene.areas.flatMap(({ code }) => dataset.areaByCode.get(code) ?? []);
	const named = (
		request.named ??
		drawn ??
		single ??
		(focus === null ? inside : dataset.municipalitiesOf(focus))
	).filter((area) => area.code === selected || scene.isShown(area.label));
	const wanted: LabelRequest[] = named.map((area) => ({
		id: area.code,
		text: nameOnMap(area, lang),
		at: scene.project(area.label),
		size,
		weight: area.code === selected ? FIRST : (area.population ?? 0),
		reach: radiusOf(area.areaKm2) * scene.kilometre(area.label),
		always: area.code === selected
	}));
	// A prefecture's own mark stands among its municipalities: it has its name beside it.
	for (const { codes: of, at } of marks) {
		const [code] = of;
		const runs = code === undefined || of.length > 1 ? undefined : dataset.areaByCode.get(code);
		if (
			!runs ||
			!isPrefectureCode(runs.code) ||
			(runs.code !== focus && !frame && !request.named) ||
			named.includes(runs)
		)
			continue;
		const text = lang === 'ja' ? runs.name : nameOnMap(runs, lang);
		wanted.push({ id: runs.code, text, at, size, weight: FIRST / 2, reach: FAR * size });
	}
	const own = [
		...scene.insets.flatMap((box) =>
			placeLabels(
				wanted.filter(({ at }) => holds(box, at)),
				[...covered, ...captions],
				box
			)
		),
		...placeLabels(
			wanted.filter(({ at }) => !scene.insets.some((box) => holds(box, at))),
			[...covered, ...scene.insets],
			{ x: 4, y: 4, width: width - 8, height: height - 8 }
		)
	];
	const around =
		focus === null && within === null
			? []
			: placeLabels(
					dataset.prefectures
						.filter((area) => (codes !== null || !inside.includes(area)) && scene.isShown(area.label))
						.map((area) => ({
							id: area.code,
							text: nameOnMap(area, lang),
							at: scene.project(area.label),
							size: 13,
							weight: 1,
							reach: 0
						})),
					[...covered, ...scene.insets, ...own.map(boxOfLabel)],
					{ x: 8, y: 8, width: width - 16, height: height - 16 }
				);
	return { own, around, size };
}

/** Of a disc as large as the area, less a bit: names stay on their own area. */
function radiusOf(km2: number): number {
	return 0.7 * Math.sqrt(km2 / Math.PI);
}
