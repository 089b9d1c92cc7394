/** Register and boundaries together: the list of areas that the atlas reads. */
import type { Topology } from 'topojson-specification';
import type { BBox, LonLat, WholeArea } from '../../src/lib/model/area';
import { lgcodeOf, prefectureCodeOf } from '../../src/lib/model/code';
import type { RegisterRow } from '../register/table';
import { regionOf } from '../register/region';
import { geometriesOf, linesOf, polygonPoints, type AreaGeometry } from './arcs';
import { polygonAreaKm2 } from './earth';
import { failOn } from './fault';
import { labelOf } from './label';
import { boxOf, mainLandOf } from './main-land';

/** What is measured on the boundaries as they were read. */
export interface Measured {
	readonly km2: number;
	readonly bbox: BBox;
	/** Of a municipality: the box about its main land, `null` where the whole box does as well. */
	readonly mainLand?: (office: LonLat | null, label: LonLat) => BBox | null;
}

/** Area and bounding box of every municipality and, from its members, every prefecture. */
export function measure(topology: Topology): Map<string, Measured> {
	const lines = linesOf(topology);
	const measured = new Map<string, Measured>();
	for (const geometry of geometriesOf(topology, 'municipalities')) {
		const polygons = polygonPoints(geometry, lines);
		const of: Measured = {
			km2: polygons.reduce((sum, polygon) => sum + polygonAreaKm2(polygon), 0),
			bbox: boxOf(polygons.flat(2)),
			mainLand: (office, label) => mainLandOf(polygons, office, label)
		};
		measured.set(geometry.id, of);
		const prefecture = prefectureCodeOf(geometry.id);
		measured.set(prefecture, union(measured.get(prefecture), of));
	}
	return measured;
}

function union(a: Measured | undefined, b: Measured): Measured {
	if (a === undefined) return b;
	const [w, s, e, n] = a.bbox;
	const [w2, s2, e2, n2] = b.bbox;
	return {
		km2: a.km2 + b.km2,
		bbox: [Math.min(w, w2), Math.min(s, s2), Math.max(e, e2), Math.max(n, n2)]
	};
}

/**
 * @param levels the simplified topologies with both objects, the most detailed first
 * @throws GeodataFault naming the areas that have no place for a label
 */
export function areaList(
	register: readonly RegisterRow[],
	measured: ReadonlyMap<string, Measured>,
	levels: readonly Topology[]
): WholeArea[] {
	const shapes = levels.map((topology) => ({
		lines: linesOf(topology),
		byCode: new Map<string, AreaGeometry>(
			['prefectures', 'municipalities'].flatMap((name) => geometriesOf(topology, name)).map((g) => [g.id, g])
		)
	}));
	const unlabelled: string[] = [];
	const areas = register.flatMap((row): WholeArea[] => {
		const own = shapes.flatMap(({ lines, byCode }) => {
			const geometry = byCode.get(row.code);
			return geometry === undefined ? [] : [{ geometry, lines }];
		});
		const middle = labelOf(own);
		const size = measured.get(row.code);
		const land = middle && size?.mainLand?.(row.office, middle);
		const frame = land ? outward(land) : null;
		// The largest island of 小笠原村 is not where its people are.
		const label = frame && middle && !holds(frame, middle) ? labelOf(own, frame) : middle;
		if (label === null || size === undefined) {
			unlabelled.push(`${row.prefecture}${row.name} (${row.code})`);
			return [];
		}
		return [
			{
				// In this order gzip saves a kilobyte and a half: what changes least comes together.
				code: row.code,
				lgcode: lgcodeOf(row.code),
				region: regionOf(row.code),
				kind: row.kind,
				...(row.county !== '' && { county: row.county }),
				name: row.name,
				kana: row.kana,
				en: row.en,
				areaKm2: row.areaKm2 ?? Math.round(size.km2 * 100) / 100,
				population: row.population,
				office: row.office,
				label,
				bbox: outward(size.bbox),
				...(frame && { frame })
			}
		];
	});
	failOn('no point lies inside the area at every level of detail', unlabelled);
	return areas;
}

function holds([west, south, east, north]: BBox, [lon, lat]: LonLat): boolean {
	return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** To 0.01 degrees, never cutting anything off; the epsilon is the quantisation of the source. */
function outward([w, s, e, n]: BBox): BBox {
	const down = (value: number) => Math.floor(value * 100 + 1e-4) / 100;
	const up = (value: number) => Math.ceil(value * 100 - 1e-4) / 100;
	return [down(w), down(s), up(e), up(n)];
}
