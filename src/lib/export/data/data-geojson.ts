/** What is shown as GeoJSON. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { featuresOf } from '../../map/scene/geometry';
import type { Shown } from '../picture/shown';
import { areasOf, type AreaData } from './json-areas';
import { headOf, type DataHead } from './json-head';

/** The areas as polygons in degrees, each with its value, class and cases. Foreign members hold what JSON holds above. */
export function dataGeoJson(
	shown: Shown
): FeatureCollection<Polygon | MultiPolygon, AreaData> & { readonly atlas: DataHead } {
	const data = new Map(areasOf(shown).map((area) => [area.code, area]));
	const { detail, boundaries, choropleth } = shown;
	const fine = featuresOf(detail ?? boundaries, choropleth.level);
	const drawn = new Set(fine.map(({ properties: { code } }) => code));
	// Candidates that lie elsewhere are on the overview.
	const others = featuresOf(boundaries, choropleth.level).filter(
		({ properties: { code } }) => !drawn.has(code)
	);
	const features = [...fine, ...others].flatMap(
		({ properties: { code }, geometry }): Feature<Polygon | MultiPolygon, AreaData>[] => {
			const properties = data.get(code);
			if (!properties) return [];
			// A program for maps reads no objects within properties.
			const { values = {}, ...rest } = properties;
			const dated = Object.fromEntries(
				Object.entries(values).map(([date, value]) => [`value_${date}`, value])
			);
			return [
				{
					type: 'Feature',
					id: code,
					properties: { ...rest, ...dated },
					geometry: wound(geometry, detail ? 5 : 4)
				}
			];
		}
	);
	return { type: 'FeatureCollection', atlas: headOf(shown), features };
}

/** Outer rings counter-clockwise and holes clockwise, as RFC 7946 has them; as exact as the boundaries are. */
function wound(geometry: Polygon | MultiPolygon, digits: number): Polygon | MultiPolygon {
	const round = (at: Position): Position => at.map((degrees) => Number(degrees.toFixed(digits)));
	const polygon = (rings: Position[][]): Position[][] =>
		rings.map((ring, i) => {
			const points = ring.map(round);
			return turnsLeft(points) === (i === 0) ? points : points.reverse();
		});
	return geometry.type === 'Polygon'
		? { type: 'Polygon', coordinates: polygon(geometry.coordinates) }
		: { type: 'MultiPolygon', coordinates: geometry.coordinates.map(polygon) };
}

function turnsLeft(ring: readonly Position[]): boolean {
	let twice = 0;
	for (let i = 0; i + 1 < ring.length; i++) {
		const [x1 = 0, y1 = 0] = ring[i] ?? [];
		const [x2 = 0, y2 = 0] = ring[i + 1] ?? [];
		twice += x1 * y2 - x2 * y1;
	}
	return twice > 0;
}
