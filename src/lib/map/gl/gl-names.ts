/** The points where names are placed, for MapGl's symbol layers. */
import type { Feature, FeatureCollection, Point } from 'geojson';
import { labelPoint, type Area } from '../../model/area';
import { isPrefectureCode, prefectureCodeOf } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import { nameOnMap } from '../scene/names';

/** Names in both languages, so that a switch asks for another property and nothing else. `rank` 0 is placed first. */
export function namePoints(dataset: Dataset): FeatureCollection {
	const features = [...dataset.prefectures, ...dataset.municipalities]
		.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0))
		.map(pointOf);
	return { type: 'FeatureCollection', features };
}

function pointOf(area: Area, rank: number): Feature<Point> {
	return {
		type: 'Feature',
		properties: {
			code: area.code,
			prefecture: isPrefectureCode(area.code) ? '' : prefectureCodeOf(area.code),
			level: isPrefectureCode(area.code) ? 'prefecture' : 'municipality',
			ja: nameOnMap(area, 'ja'),
			en: nameOnMap(area, 'en'),
			'ja-whole': area.name,
			'en-whole': nameOnMap(area, 'en'),
			rank
		},
		geometry: { type: 'Point', coordinates: [...labelPoint(area)] }
	};
}
