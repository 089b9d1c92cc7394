import { describe, expect, it } from 'vitest';
import {
	boxesOn,
	cameraOfDrawn,
	isAnyInSight,
	isInSight,
	placeFar,
	type FarGround
} from '../../../../src/lib/map/gl/gl-far';
import { inBox } from '../../../../src/lib/map/svg/in-box';
import { alike } from '../../../../src/lib/map/scene/camera';
import { sceneOf } from '../../../../src/lib/map/scene/scene';
import { data } from '../../export/offline/real';

const CANVAS = { width: 800, height: 650 };
const scene = sceneOf(data.boundaries, {
	...{ focus: null, level: 'prefecture', projection: 'mercator' },
	...CANVAS
});
const place = {
	extent: { focus: null },
	canvas: CANVAS,
	detail: null,
	...{ left: 100, top: 20, scale: 0.5 }
} as const;
const ground: FarGround = {
	framed: true,
	boxes: boxesOn(scene, place),
	missing: [],
	seen: new Set(),
	land: [],
	within: { x: 0, y: 0, width: 600, height: 400 },
	taken: [],
	buttonOf: () => ({ width: 100, height: 32 }),
	corner: [532, 388],
	isLedTo: () => true
};
const ryukyu = {
	id: 'ryukyu',
	ja: '南西諸島',
	en: 'Nansei Islands',
	bounds: [123, 24, 131, 30],
	lands: [
		[123, 24, 124, 25],
		[129, 28, 131, 30]
	]
} as const;

describe('boxes of far islands on the zoomable map', () => {
	it('are where the drawn map has them, while it looks at the same', () => {
		const drawn = scene.insets.map(({ id, x, y, width }) => [id, 100 + x / 2, 20 + y / 2, width / 2]);
		expect(drawn.map(([id]) => id)).toEqual(['ryukyu', 'ogasawara']);
		const land = [[110, 300]] as const;
		const { boxes } = placeFar({ ...ground, land });
		expect(boxes.map(({ id, x, y, width }) => [id, x, y, width])).toEqual(drawn);
	});
	it('give way to land once it is moved below them; where they have no room a button leads there', () => {
		const [own] = ground.boxes;
		if (!own) throw new Error('no box');
		const moved = { ...ground, framed: false, missing: [ryukyu], land: [[own.x + 5, own.y + 5]] as const };
		const free = placeFar(moved).boxes.find(({ id }) => id === 'ryukyu');
		expect([free?.width, free?.height]).toEqual([own.width, own.height]);
		expect([free?.x, free?.y]).not.toEqual([own.x, own.y]);
		const dense = Array.from({ length: 2400 }, (_, i) => [(i % 60) * 10, Math.floor(i / 60) * 10] as const);
		const full = placeFar({ ...moved, land: dense });
		expect(full.boxes).toEqual([]);
		expect(full.buttons.map(({ islands }) => islands.id)).toEqual(['ryukyu']);
	});
	it('are not there for islands that are in sight', () => {
		const { boxes } = placeFar({ ...ground, framed: false, seen: new Set(['ryukyu']) });
		expect(boxes.map(({ id }) => id)).toEqual(['ogasawara']);
	});
	it('go once any of the islands are in sight, and a button leads to the rest', () => {
		const project = ([lon, lat]: readonly [number, number]) =>
			[(lon - 130) * 100, (lat - 29) * -100] as const;
		const { within } = ground;
		expect([isAnyInSight(ryukyu, project, within), isInSight(ryukyu, project, within)]).toEqual([
			true,
			false
		]);
		expect(isAnyInSight(ryukyu, project, { ...within, x: 101 })).toBe(false);
		const seen = { ...ground, framed: false, missing: [ryukyu], seen: new Set(['ryukyu']) };
		expect(placeFar(seen).buttons.map(({ islands }) => islands.id)).toEqual(['ryukyu']);
	});
	it('hold what is in them, and nothing else', () => {
		const box = inBox(scene, 'ryukyu');
		expect(box.areas.map(({ code }) => code)).toEqual(expect.arrayContaining(['46', '47']));
		expect(box.areas.length).toBeLessThan(5);
		expect(box.isShown([127.7, 26.2])).toBe(true);
		expect(box.isShown([139.7, 35.7])).toBe(false);
		expect(inBox(scene, 'ryukyu')).toBe(box);
	});
});

it('a map that fills the stage shows the drawn one in its place: the middle of the canvas is where it was', () => {
	const stage = { width: 600, height: 365 };
	const camera = cameraOfDrawn(scene, place, stage);
	if (!camera || !scene.camera) throw new Error('not in Mercator');
	// The canvas is in the middle across, and two pixels and a half below the middle.
	expect(camera.zoom).toBeCloseTo(scene.camera.zoom - 1, 6);
	expect(camera.lon).toBeCloseTo(scene.camera.lon, 6);
	expect(alike(camera, { ...scene.camera, zoom: camera.zoom })).toBe(true);
});
