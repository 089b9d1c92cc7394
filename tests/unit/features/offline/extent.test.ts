import { describe, expect, it } from 'vitest';
import { deriveView } from '../../../../src/lib/derive/derive-view';
import { NOTHING_LOADED } from '../../../../src/lib/derive/derived-view';
import { movedExtent } from '../../../../src/lib/features/offline/extent';
import { screenExtent } from '../../../../src/lib/map/scene/extent';
import { fitMercator } from '../../../../src/lib/map/scene/mercator';
import { defaultView } from '../../../../src/lib/view/defaults';
import { dataset } from '../../map/country';

const canvas = { width: 1040, height: 760 };
function extentFor(selected: string | null) {
	const { focus, scoped, tiles } = deriveView(defaultView(selected), dataset, NOTHING_LOADED);
	return { scoped, extent: screenExtent({ focus, scoped, tiles, selected }, dataset, canvas) };
}

describe('where the map of a copy was moved to', () => {
	it('is drawn for the camera that it came to rest at', () => {
		const { extent, scoped } = extentFor('38');
		const camera = { lon: 132.9, lat: 33.6, zoom: 8.25 };
		const moved = movedExtent(extent, camera, canvas, dataset, scoped);
		const drawn = fitMercator(moved.frame ?? [0, 0, 0, 0], { ...canvas, maxZoom: 20 }).camera;
		expect(drawn.lon).toBeCloseTo(camera.lon, 6);
		expect(drawn.lat).toBeCloseTo(camera.lat, 6);
		expect(drawn.zoom).toBeCloseTo(camera.zoom, 6);
		expect(moved).toMatchObject({ focus: '38', boxes: false, projection: 'mercator' });
	});

	it('is drawn with the prefectures that are near there', () => {
		const { extent, scoped } = extentFor('38202');
		expect(extent.within).toContain('38');
		const moved = movedExtent(extent, { lon: 139.7, lat: 35.7, zoom: 9 }, canvas, dataset, scoped);
		expect(moved.within).toContain('13');
		expect(moved.within).not.toContain('38');
	});
});
