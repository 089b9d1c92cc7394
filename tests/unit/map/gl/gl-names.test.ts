import { expect, test } from 'vitest';
import { makePins } from '../../../../src/lib/derive/pins';
import { namesOn, type MapView } from '../../../../src/lib/map/gl/gl-names';
import { pulled, worldAt } from '../../../../src/lib/map/scene/camera';
import { nameLabels, pinShapes } from '../../../../src/lib/map/scene/drawing';
import { sceneOf } from '../../../../src/lib/map/scene/scene';
import type { Camera } from '../../../../src/lib/view/view';
import { data } from '../../export/offline/real';

const { dataset, boundaries } = data;
const CANVAS = { width: 960, height: 780 };
const pins = makePins(dataset, dataset.cases);

function viewOf(camera: Camera): MapView {
	const world = worldAt(camera.zoom);
	const [x, y] = world([camera.lon, camera.lat]);
	const [left, top] = [x - CANVAS.width / 2, y - CANVAS.height / 2];
	return {
		...CANVAS,
		zoom: camera.zoom,
		project: (at) => [world(at)[0] - left, world(at)[1] - top],
		unproject: ([across, down]) => {
			const { lon, lat } = pulled(camera, [CANVAS.width / 2 - across, CANVAS.height / 2 - down]);
			return [lon, lat];
		}
	};
}

test('of the country they are where the drawn map has them', () => {
	const scene = sceneOf(boundaries, {
		...{ focus: null, level: 'prefecture', projection: 'mercator' },
		...CANVAS
	});
	const marks = pinShapes(scene, pins, null);
	const drawn = nameLabels({ dataset, scene, focus: null, lang: 'ja', marks, ...CANVAS });
	if (!scene.camera) throw new Error('not in Mercator');
	const view = viewOf(scene.camera);
	const zoomed = new Map(
		namesOn(view, { dataset, pins, selected: null, lang: 'ja' }).features.map(({ properties, geometry }) => [
			properties.text,
			view.project(geometry.coordinates as [number, number])
		])
	);
	const own = drawn.filter(({ role, text }) => role === 'own' && !['沖縄', '東京', '鹿児島'].includes(text));
	expect(own.length).toBeGreaterThan(8);
	for (const { text, x } of own) expect(zoomed.get(text)?.[0], text).toBeCloseTo(x, -0.5);
	const names = new Set(own.map(({ text }) => text));
	const others = [...zoomed].filter(
		([text, [x, y]]) => !names.has(text) && x > 0 && y > 0 && x < 960 && y < 780
	);
	expect(others.map(([text]) => text)).toEqual([]);
});

test('of a selected prefecture its municipalities have theirs, and prefectures around it are quieter', () => {
	const names = namesOn(viewOf({ lon: 132.9, lat: 33.6, zoom: 7.6 }), {
		dataset,
		pins,
		selected: '38',
		lang: 'ja'
	});
	const of = (role: string) =>
		names.features.flatMap(({ properties }) => (properties.role === role ? [properties.text] : []));
	expect(of('own')).toContain('松山市');
	expect(of('own')).not.toContain('高知市');
	expect(of('around')).toContain('徳島');
});

test('the selected municipality has its name far out, too', () => {
	const names = namesOn(viewOf({ lon: 137, lat: 37, zoom: 4.4 }), {
		dataset,
		pins,
		selected: '38356',
		lang: 'en'
	});
	expect(names.features.map(({ properties }) => properties.text)).toContain('Kamijima');
});
