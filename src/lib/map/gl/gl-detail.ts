/** Finer outlines of the prefectures in view, put into the same source so that neighbours always fit together. */
import type { GeoJSONSource, LngLatBounds, Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import type { Topology } from 'topojson-specification';
import type { Area, BBox } from '../../model/area';
import type { AreaCode } from '../../model/code';
import type { BoundaryLevel } from '../../model/packed/outlines';
import { LEVELS } from '../../view/view';
import { CLOSE_ZOOM, meet } from '../scene/framing';
import { featuresOf } from '../scene/geometry';
import { AREAS, PREFECTURE_ZOOM } from './gl-style';

/** How long outlines that could not be loaded are left alone. */
const RETRY_MS = 10_000;
/** So few prefectures in sight fill the picture also on a small screen, which shows them from farther away. */
const FEW = 16;
/** What is this near to the view comes as well, in views: it is there before it is moved into sight. */
const BESIDE = 0.5;

/** What is asked of MapLibre's map. */
interface FollowedMap extends Pick<MapLibreMap, 'getZoom' | 'isSourceLoaded'> {
	readonly getBounds: () => Pick<LngLatBounds, 'getWest' | 'getSouth' | 'getEast' | 'getNorth'>;
	readonly on: (type: string, listener: Listener) => unknown;
	readonly off: (type: string, listener: Listener) => unknown;
}
type Listener = (event: Pick<MapSourceDataEvent, 'sourceId'>) => void;
/** The source of the areas, while it is there. */
type Source = () => Pick<GeoJSONSource, 'updateData'> | undefined;

/** Outlines that have taken the place of coarser ones, by prefecture. */
export type Refined = ReadonlyMap<AreaCode, Topology>;

/**
 * Follows the map and refines what it shows. A failure keeps what is there and is tried again on a later move.
 * @param onrefined what has been drawn of them, as soon as it is
 * @returns the undo
 */
export function followDetail(
	map: FollowedMap,
	source: Source,
	prefectures: readonly Area[],
	load: (prefecture: AreaCode, level: BoundaryLevel) => Promise<Topology>,
	onrefined: (refined: Refined) => void
): () => void {
	/** The finest that is drawn or on its way. */
	const finest = new Map<AreaCode, BoundaryLevel>();
	const failedAt = new Map<string, number>();
	let over = false;

	/** What a prefecture lacks; the close level stays when one looks from farther away. */
	const lacking = (code: AreaCode): BoundaryLevel | null => {
		const has = finest.get(code);
		const failed = (level: BoundaryLevel) =>
			performance.now() - (failedAt.get(`${code} ${level}`) ?? -Infinity) < RETRY_MS;
		if (map.getZoom() >= CLOSE_ZOOM && has !== 'close' && !failed('close')) return 'close';
		return has === undefined && !failed('prefecture') ? 'prefecture' : null;
	};
	const follow = async () => {
		const inSight = prefectures.filter(({ bbox }) => meet(bbox, boxOf(map, 0)));
		if (map.getZoom() < PREFECTURE_ZOOM && inSight.length > FEW) return;
		const box = boxOf(map, BESIDE);
		const wanted = prefectures.flatMap(({ code, bbox }) => {
			const level = meet(bbox, box) ? lacking(code) : null;
			return level === null ? [] : [{ code, level, before: finest.get(code) }];
		});
		if (wanted.length === 0) return;
		for (const { code, level } of wanted) finest.set(code, level);
		const results = await Promise.allSettled(wanted.map(({ code, level }) => load(code, level)));
		if (over) return;
		const arrived = new Map<AreaCode, Topology>();
		results.forEach((result, i) => {
			const { code, level, before } = wanted[i] ?? { code: '', level: 'prefecture', before: undefined };
			if (result.status === 'fulfilled') return arrived.set(code, result.value);
			failedAt.set(`${code} ${level}`, performance.now());
			if (finest.get(code) !== level) return null;
			return before === undefined ? finest.delete(code) : finest.set(code, before);
		});
		if (arrived.size > 0) refine(map, source, arrived, () => over || onrefined(arrived));
		// What could not be had close up may be there for the prefecture.
		if (results.some(({ status }) => status === 'rejected')) void follow();
	};
	const start = () => void follow();
	/** What was drawn is gone with the context; the overview comes back by itself. */
	const startAnew = () => {
		finest.clear();
		start();
	};
	map.on('moveend', start);
	map.on('webglcontextrestored', startAnew);
	start();
	return () => {
		over = true;
		map.off('moveend', start);
		map.off('webglcontextrestored', startAnew);
	};
}

/** What is in view, and some of a view on each side. */
function boxOf(map: FollowedMap, beside: number): BBox {
	const view = map.getBounds();
	const [west, south, east, north] = [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
	const [wide, high] = [(east - west) * beside, (north - south) * beside];
	return [west - wide, south - high, east + wide, north + high];
}

/**
 * All prefectures that arrived together, both levels of them in one change: the tiles that hold them are replaced one by
 * one, each as a whole.
 * @param then called when no tile waits to be replaced any more
 */
function refine(map: FollowedMap, source: Source, refined: Refined, then: () => void): void {
	const update = [...refined.values()].flatMap((topology) =>
		LEVELS.flatMap((level) =>
			featuresOf(topology, level).map(({ properties, geometry }) => ({
				id: properties.code,
				newGeometry: geometry
			}))
		)
	);
	const loaded: Listener = ({ sourceId }) => {
		if (sourceId !== AREAS || !map.isSourceLoaded(AREAS)) return;
		map.off('sourcedata', loaded);
		then();
	};
	source()
		?.updateData({ update })
		.then(
			() => {
				map.on('sourcedata', loaded);
				loaded({ sourceId: AREAS });
			},
			() => {}
		);
}
