/** What of a scene is in one of its boxes of far islands: drawn by itself over a map that is moved below it. */
import { holds } from '../scene/boxes';
import type { Lines } from '../scene/path';
import type { Scene } from '../scene/scene';

const boxed = new WeakMap<Scene, Map<string, Scene>>();

/** The scene of a box; the same for the same, so that nothing is drawn anew where only colours change. */
export function inBox(scene: Scene, id: string): Scene {
	const known = boxed.get(scene) ?? new Map<string, Scene>();
	boxed.set(scene, known);
	let part = known.get(id);
	if (!part) known.set(id, (part = partOf(scene, id)));
	return part;
}

function partOf(scene: Scene, id: string): Scene {
	const box = scene.insets.find((each) => each.id === id);
	const inside = (lines: Lines): Lines => lines.filter((line) => box && line.some((at) => holds(box, at)));
	const areas = scene.areas
		.map(({ code, rings }) => ({ code, rings: inside(rings) }))
		.filter(({ rings }) => rings.length > 0);
	return {
		...scene,
		insets: box ? [box] : [],
		areas,
		context: [],
		contextBorders: [],
		borders: inside(scene.borders),
		coast: inside(scene.coast),
		outlineOf: (code) => inside(scene.outlineOf(code)),
		unionOf: (members, inset) => inside(scene.unionOf(members, inset)),
		mergedOf: (codes) => inside(scene.mergedOf(codes)),
		isShown: (at) => scene.isShown(at) && box !== undefined && holds(box, scene.project(at)),
		camera: null
	};
}
