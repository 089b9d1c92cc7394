import { expect, test } from 'vitest';
import { makePins } from '../../../../src/lib/derive/pins';
import { namesOn, type MapView, type NamesOn } from '../../../../src/lib/map/gl/gl-names';
import { pulled, worldAt } from '../../../../src/lib/map/scene/camera';
import { nameLabels, pinShapes } from '../../../../src/lib/map/scene/drawing';
import { NUMBER_SIZE } from '../../../../src/lib/map/scene/partner-places';
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

test('so it stays where it was pulled to a side: names of all around would bury it; nearer, all have theirs', () => {
	const around = (camera: Camera) => {
		const { features } = namesOn(viewOf(camera), { dataset, pins, selected: '13', lang: 'ja' });
		return features.map(({ properties }) => properties.text);
	};
	const pulled = around({ lon: 139.2, lat: 35.7, zoom: 9.2 });
	expect(pulled).toContain('八王子市');
	expect(pulled).not.toContain('川崎市');
	expect(around({ lon: 139.6, lat: 35.6, zoom: 11.5 })).toContain('川崎市');
});

test('none goes under the credits, nor under what the partner finder draws', () => {
	const view = viewOf({ lon: 132.9, lat: 33.9, zoom: 8.6 });
	const places = (more: Partial<NamesOn>) => {
		const { features } = namesOn(view, { dataset, pins: [], selected: '38202', lang: 'ja', ...more });
		return new Map(
			features.map(({ properties, geometry }) => [
				properties.text,
				view.project(geometry.coordinates as [number, number])
			])
		);
	};
	const free = places({});
	const [x, y] = free.get('松山市') ?? [NaN, NaN];
	const at = view.unproject([x, y]);
	const marks = {
		...{ own: '38202', from: [133, 34.07] as const, first: new Set<string>(), second: new Set<string>() },
		...{
			candidates: [{ code: '38201', at, number: 1, isPrefecture: false }],
			bounds: [132, 33, 134, 35] as const
		}
	};
	const beside = places({ partners: { marks, insets: { left: 0, top: 0, right: 0, bottom: 0 } } });
	const moved = beside.get('松山市');
	expect(moved === undefined || Math.hypot(moved[0] - x, moved[1] - y) > NUMBER_SIZE / 2).toBe(true);
	const foot = CANVAS.height - y + 10;
	const above = [...places({ foot }).values()].filter(
		([across, down]) => across > 0 && across < CANVAS.width && down > 0 && down < CANVAS.height
	);
	expect(above.length).toBeGreaterThan(3);
	expect(Math.max(...above.map(([, down]) => down))).toBeLessThan(CANVAS.height - foot);
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
