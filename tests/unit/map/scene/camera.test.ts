import { MercatorCoordinate } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { boxIn, cameraFor, cameraOn, pulled, shiftTo, zoomed } from '../../../../src/lib/map/scene/camera';

const MATSUYAMA = { lon: 132.7658, lat: 33.8392, zoom: 8 };

/** Pixels from the middle of a map with that camera, as MapLibre has them. */
function at(camera: typeof MATSUYAMA, [lon, lat]: readonly [number, number]) {
	const [place, middle] = [[lon, lat] as [number, number], [camera.lon, camera.lat] as [number, number]].map(
		(each) => MercatorCoordinate.fromLngLat(each)
	);
	const size = 512 * 2 ** camera.zoom;
	return [
		((place?.x ?? NaN) - (middle?.x ?? NaN)) * size,
		((place?.y ?? NaN) - (middle?.y ?? NaN)) * size
	] as const;
}
const IMABARI = [132.9977, 34.0663] as const;

describe('the camera of a Mercator map', () => {
	it('pulls the picture by pixels', () => {
		const [x, y] = at(MATSUYAMA, IMABARI);
		const [movedX, movedY] = at(pulled(MATSUYAMA, [30, -12]), IMABARI);
		expect(movedX - x).toBeCloseTo(30, 6);
		expect(movedY - y).toBeCloseTo(-12, 6);
	});

	it('keeps the place under the pointer when it comes nearer', () => {
		const [x, y] = at(MATSUYAMA, IMABARI);
		const near = zoomed(MATSUYAMA, 1.3, [x, y]);
		expect(near.zoom).toBeCloseTo(9.3, 9);
		expect(at(near, IMABARI)[0]).toBeCloseTo(x, 6);
		expect(at(near, IMABARI)[1]).toBeCloseTo(y, 6);
	});

	it('knows the box that it shows where nothing covers it', () => {
		const room = { top: 10, right: 300, bottom: 20, left: 40 };
		const [west, south, east, north] = boxIn(MATSUYAMA, { width: 1000, height: 800 }, room);
		const corners = [at(MATSUYAMA, [west, north]), at(MATSUYAMA, [east, south])].flat();
		expect(corners.map((each) => Math.round(each))).toEqual([-460, -390, 200, 380]);
	});

	it('never goes nearer than 12 or farther than 2', () => {
		expect([zoomed(MATSUYAMA, 9).zoom, zoomed(MATSUYAMA, -9).zoom]).toEqual([12, 2]);
	});

	it('shows the same places on a map of another size', () => {
		const drawn = { left: 200, top: 10, width: 400, height: 300 };
		const stage = { left: 0, top: 0, width: 1000, height: 500 };
		const [x, y] = at(MATSUYAMA, IMABARI);
		const [onX, onY] = at(cameraOn(MATSUYAMA, drawn, stage), IMABARI);
		expect(500 + onX).toBeCloseTo(400 + x, 6);
		expect(250 + onY).toBeCloseTo(160 + y, 6);
	});

	it('frames a box in what nothing covers', () => {
		const size = { width: 1000, height: 700 };
		const camera = cameraFor([132, 33, 134, 34.5], size, { top: 20, right: 40, bottom: 60, left: 300 });
		const [west, north] = at(camera, [132, 34.5]);
		const [east, south] = at(camera, [134, 33]);
		expect(500 + (west + east) / 2).toBeCloseTo((300 + 960) / 2, 6);
		expect(350 + (north + south) / 2).toBeCloseTo((20 + 640) / 2, 6);
		expect(Math.max((east - west) / 660, (south - north) / 620)).toBeCloseTo(1, 6);
	});

	it('moves a picture to where another camera has it', () => {
		const shown = pulled(zoomed(MATSUYAMA, 0.7, [100, 50]), [-40, 25]);
		const { scale, x, y } = shiftTo(MATSUYAMA, shown);
		const before = at(MATSUYAMA, IMABARI);
		expect(before[0] * scale + x).toBeCloseTo(at(shown, IMABARI)[0], 6);
		expect(before[1] * scale + y).toBeCloseTo(at(shown, IMABARI)[1], 6);
	});
});
