import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Topology } from 'topojson-specification';
import type { Area } from '../../model/area';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { MapGlProps } from '../props';
import { featuresOf, type AreaFeature } from '../scene/geometry';
import { followDetail, type Refined } from './gl-detail';
import { AREAS } from './gl-style';

/** Finer outlines that have taken the overview's place on a map: what is drawn along them is drawn anew with them. */
export class FinerOutlines {
	#refined: Refined = $state.raw(new Map());

	/**
	 * Follows the map and refines what it shows.
	 * @returns the undo
	 */
	follow(map: MapLibreMap, prefectures: readonly Area[], load: MapGlProps['loadDetail']): () => void {
		return followDetail(
			map,
			() => map.getSource<GeoJSONSource>(AREAS),
			prefectures,
			load,
			(refined) => {
				this.#refined = new Map([...this.#refined, ...refined]);
			}
		);
	}

	/** Those of a prefecture; `null` while the overview is drawn. */
	readonly of = (prefecture: AreaCode): Topology | null => this.#refined.get(prefecture) ?? null;

	/** The shape of an area as it is drawn. */
	shapeOf(code: AreaCode, overview: Topology): AreaFeature | undefined {
		const level = isPrefectureCode(code) ? 'prefecture' : 'municipality';
		const shapes = featuresOf(this.of(prefectureCodeOf(code)) ?? overview, level);
		return shapes.find(({ properties }) => properties.code === code);
	}
}
