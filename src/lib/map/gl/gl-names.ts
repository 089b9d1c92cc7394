/** The names on MapGl: the same as on the drawn map where it looks at the same, placed anew wherever it rests. */
import type { Feature, FeatureCollection, Point as PointGeometry } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Area, BBox, LonLat } from '../../model/area';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { PartnerMarks } from '../../derive/partners/partner-marks';
import type { Dataset } from '../../model/dataset';
import type { Pin } from '../../derive/pins';
import type { Language } from '../../view/view';
import { holds, type Box } from '../scene/boxes';
import { boundsOf } from '../scene/framing';
import { boxOfLabel, type PlacedLabel } from '../scene/labels';
import type { Mark } from '../scene/marks';
import { isCluster, pinMarksAt } from '../scene/pin-marks';
import { coveredByNumbers, numbersOn, type Bounds } from '../scene/partner-places';
import { placeNames } from '../scene/placed-names';
import type { Point } from '../scene/simplify';
import { PREFECTURE_ZOOM } from './gl-style';

/** What a map shows, in pixels from its upper left corner. */
export interface MapView {
	readonly zoom: number;
	readonly width: number;
	readonly height: number;
	readonly project: (at: LonLat) => Point;
	readonly unproject: (at: Point) => LonLat;
}

export interface NamesOn {
	readonly dataset: Dataset;
	readonly pins: readonly Pin[];
	readonly selected: AreaCode | null;
	readonly lang: Language;
	/** Boxes and other things over the map, which no name is under, in pixels. */
	readonly boxes?: readonly Box[];
	/** Pixels along its foot that credits and what else stands there take. */
	readonly foot?: number;
	/** What the partner finder draws, with what lies over the map at its edges. */
	readonly partners?: { readonly marks: PartnerMarks; readonly insets: Bounds } | null;
}

/** Of a name, for the paint of its layer. */
export interface NameProperties {
	readonly text: string;
	/** Pixels. */
	readonly size: number;
	readonly role: 'own' | 'around';
}

/** From here on all municipalities have their names. */
const NAMED_ZOOM = PREFECTURE_ZOOM + 0.4;
/** Below it a prefecture has no room for names in it. */
const FOCUS_ZOOM = 5;
const SIZES = { prefecture: 12, municipality: 11 } as const;
/** A prefecture that was pulled to a side, or looked at a little nearer, is still what the map is about. */
const MOST = 0.5;
/** Around what is seen names are placed as well, in widths and heights of the map: they are there when it is pulled. */
const AROUND = 0.5;
/** While the map is zoomed, names stay where they are for so many zooms. */
const KEPT = 0.5;
/** Kilometres around the world, and its pixels at zoom 0. */
const [EQUATOR, WORLD] = [40_075, 512];

/** The names that there is room for, each where its middle is. */
export function namesOn(
	view: MapView,
	{ dataset, pins, selected, lang, boxes = [], foot = 0, partners }: NamesOn
): FeatureCollection<PointGeometry, NameProperties> {
	const [across, down] = [view.width * AROUND, view.height * AROUND];
	const [width, height] = [view.width + 2 * across, view.height + 2 * down];
	const project = (at: LonLat): Point => {
		const [x, y] = view.project(at);
		return [x + across, y + down];
	};
	const canvas = { x: 0, y: 0, width, height };
	const isShown = (at: LonLat): boolean => holds(canvas, project(at));
	const { focus, named } = areasNamed(view, dataset, selected);
	const marks = pinMarksAt(pins, view.zoom).map((mark): Mark => {
		const at = project(mark.at);
		return isCluster(mark)
			? { ...mark, at, shape: 'cluster' }
			: { ...mark, id: mark.code, at, codes: [mark.code] };
	});
	const pixel = (EQUATOR / WORLD) * 0.5 ** view.zoom;
	const kilometre = ([, lat]: LonLat): number => 1 / (pixel * Math.cos((lat * Math.PI) / 180));
	const numbers = partners ? numbersOn(partners.marks, view.project, view, partners.insets) : [];
	const covered = [
		...boxes,
		{ x: 0, y: view.height - foot, width: view.width, height: foot },
		...(partners ? coveredByNumbers(numbers, view.project(partners.marks.from)) : [])
	];
	const { own, around } = placeNames({
		...{ dataset, focus, named, lang, marks, selected, width, height },
		taken: covered.map((box) => ({ ...box, x: box.x + across, y: box.y + down })),
		scene: { project, isShown, kilometre, insets: [], areas: [], tiles: null },
		size: named.some(({ code }) => isPrefectureCode(code)) ? SIZES.prefecture : SIZES.municipality
	});
	const feature =
		(role: NameProperties['role']) =>
		(label: PlacedLabel): Feature<PointGeometry, NameProperties> => {
			const box = boxOfLabel(label);
			const at = view.unproject([box.x + box.width / 2 - across, box.y + box.height / 2 - down]);
			return {
				type: 'Feature',
				properties: { text: label.text, size: label.size, role },
				geometry: { type: 'Point', coordinates: [...at] }
			};
		};
	return {
		type: 'FeatureCollection',
		features: [...own.map(feature('own')), ...around.map(feature('around'))]
	};
}

/** Of what there are names: of a prefecture's municipalities while all of it is seen, nearer of all municipalities. */
function areasNamed(
	view: MapView,
	dataset: Dataset,
	selected: AreaCode | null
): { readonly focus: AreaCode | null; readonly named: readonly Area[] } {
	const focus = selected === null ? null : prefectureCodeOf(selected);
	// Around a prefecture that is looked at land is grey: its municipalities are not what the map is about.
	const least = focus === selected ? MOST : 1;
	if (focus !== null && view.zoom >= FOCUS_ZOOM && shareSeen(boundsOf(dataset, focus), view) >= least)
		return { focus, named: dataset.municipalitiesOf(focus) };
	const named: readonly Area[] = view.zoom >= NAMED_ZOOM ? dataset.municipalities : dataset.prefectures;
	const area = selected === null ? undefined : dataset.areaByCode.get(selected);
	const isThere = !area || isPrefectureCode(area.code) || view.zoom >= NAMED_ZOOM;
	return { focus: null, named: isThere ? named : [...named, area] };
}

/** How much of a box is in sight, 0 to 1. */
function shareSeen([west, south, east, north]: BBox, { project, width, height }: MapView): number {
	const [left, bottom] = project([west, south]);
	const [right, top] = project([east, north]);
	const across = (Math.min(right, width) - Math.max(left, 0)) / (right - left);
	const down = (Math.min(bottom, height) - Math.max(top, 0)) / (bottom - top);
	return Math.max(0, across) * Math.max(0, down);
}

/**
 * Keeps the names of a map placed.
 * @returns the undo
 */
export function followNames(map: MapLibreMap, shown: NamesOn): () => void {
	let zoom = 0;
	const place = (): void => {
		zoom = map.getZoom();
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		const project = ([lon, lat]: LonLat): Point => {
			const { x, y } = map.project([lon, lat]);
			return [x, y];
		};
		const unproject = ([x, y]: Point): LonLat => {
			const { lng, lat } = map.unproject([x, y]);
			return [lng, lat];
		};
		const names = namesOn({ zoom, width, height, project, unproject }, shown);
		void map.getSource<GeoJSONSource>('names')?.setData(names);
	};
	const moved = (): void => {
		if (Math.abs(map.getZoom() - zoom) > KEPT) place();
	};
	place();
	map.on('move', moved);
	map.on('moveend', place);
	map.on('resize', place);
	return () => {
		map.off('move', moved);
		map.off('moveend', place);
		map.off('resize', place);
	};
}
