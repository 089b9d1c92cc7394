import type { Topology } from 'topojson-specification';
import type { BBox } from '../area';
import type { AreaCode } from '../code';
import { geometries, numberOf, quantizationOf, shapeOf } from './quantized';

/** The box about each outline of a quantized topology, in degrees, by the code it carries as its id. */
export function boxesOf(topology: Topology): ReadonlyMap<AreaCode, BBox> {
	const { scale, translate } = quantizationOf(topology);
	const arcs = topology.arcs.map((arc) => {
		let [x, y] = [0, 0];
		let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
		for (const [dx = NaN, dy = NaN] of arc) {
			x += dx;
			y += dy;
			if (x < west) west = x;
			if (x > east) east = x;
			if (y < south) south = y;
			if (y > north) north = y;
		}
		return [west, south, east, north] as const;
	});
	const areas = [...geometries(topology, 'municipalities'), ...geometries(topology, 'prefectures')];
	return new Map(
		areas.map((area): [AreaCode, BBox] => {
			let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
			shapeOf([area], (ring) => {
				for (const ref of ring) {
					const box = arcs[numberOf(ref)];
					if (!box) continue;
					west = Math.min(west, box[0]);
					south = Math.min(south, box[1]);
					east = Math.max(east, box[2]);
					north = Math.max(north, box[3]);
				}
			});
			const [lon, lat] = [
				(x: number) => x * scale[0] + translate[0],
				(y: number) => y * scale[1] + translate[1]
			];
			return [String(area.id), [lon(west), lat(south), lon(east), lat(north)]];
		})
	);
}
