/** Finer outlines of the prefectures in view, put into the same sources so that neighbours always fit together. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Topology } from 'topojson-specification';
import type { Area, BBox } from '../../model/area';
import type { AreaCode } from '../../model/code';
import { meet } from '../scene/framing';
import { featuresOf, type AreaFeature } from '../scene/geometry';
import { PREFECTURE_ZOOM, SOURCES } from './gl-style';

/** How long a prefecture that could not be loaded is left alone. */
const RETRY_MS = 10_000;

/**
 * Follows the map and refines what it shows. A failure keeps the overview and is tried again on a later move.
 * @param onrefined what is drawn of them from now on
 * @returns the undo
 */
export function followDetail(
	map: MapLibreMap,
	prefectures: readonly Area[],
	load: (prefecture: AreaCode) => Promise<Topology>,
	onrefined: (features: readonly AreaFeature[]) => void
): () => void {
	const fine = new Set<AreaCode>();
	const loading = new Set<AreaCode>();
	const failedAt = new Map<AreaCode, number>();
	let over = false;

	const follow = async () => {
		if (map.getZoom() < PREFECTURE_ZOOM) return;
		const view = map.getBounds();
		const box: BBox = [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()];
		const wanted = prefectures.filter(
			({ code, bbox }) =>
				meet(bbox, box) &&
				!fine.has(code) &&
				!loading.has(code) &&
				!(performance.now() - (failedAt.get(code) ?? -Infinity) < RETRY_MS)
		);
		if (wanted.length === 0) return;
		for (const { code } of wanted) loading.add(code);
		const results = await Promise.allSettled(wanted.map(({ code }) => load(code)));
		if (over) return;
		const arrived: Topology[] = [];
		results.forEach((result, i) => {
			const code = wanted[i]?.code ?? '';
			loading.delete(code);
			if (result.status === 'rejected') return failedAt.set(code, performance.now());
			arrived.push(result.value);
			return fine.add(code);
		});
		if (arrived.length > 0) refine(map, arrived, onrefined);
	};
	const start = () => void follow();
	/** What was drawn is gone with the context; the overview comes back by itself. */
	const startAnew = () => {
		fine.clear();
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

/** All prefectures that arrived together in one change of each source. */
function refine(
	map: MapLibreMap,
	topologies: readonly Topology[],
	onrefined: (features: readonly AreaFeature[]) => void
): void {
	for (const level of ['prefecture', 'municipality'] as const) {
		const features = topologies.flatMap((topology) => featuresOf(topology, level));
		const update = features.map(({ properties, geometry }) => ({
			id: properties.code,
			newGeometry: geometry
		}));
		onrefined(features);
		map
			.getSource<GeoJSONSource>(SOURCES[level])
			?.updateData({ update })
			.catch(() => {});
	}
}
