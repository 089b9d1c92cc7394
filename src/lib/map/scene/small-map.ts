/** Small maps that stand side by side: the same land, and all areas of a look as one shape. */
import type { Choropleth } from '../../derive/choropleth';
import type { AreaCode } from '../../model/code';
import type { Drawable, LookShape } from './drawables';
import { areaShapes, hatchedLand, outlineIn } from './drawing';
import type { MapLook, Stroke } from './look';
import type { Lines } from './path';
import type { Scene } from './scene';
import { shadeOf, type MapShade } from './shade';
import type { Point } from './simplify';

/** Size of a small map on the page, in user units. */
export const SMALL_CANVAS = { width: 320, height: 260 } as const;

/** With more areas than this on all maps together the areas of a look are one shape. */
export const SHAPES_MOST = 500;

/** The areas of each look as one shape. */
export function lookShapes(
	scene: Pick<Scene, 'areas' | 'mergedOf'>,
	choropleth: Choropleth
): readonly LookShape[] {
	const codes = new Map<MapShade, Set<AreaCode>>();
	for (const { code } of scene.areas) {
		const shade = shadeOf(choropleth, code);
		const those = codes.get(shade);
		if (those) those.add(code);
		else codes.set(shade, new Set([code]));
	}
	return [...codes].map(([shade, those]) => ({
		kind: 'look',
		shade,
		areas: those.size,
		rings: scene.mergedOf(those)
	}));
}

/** The look of a map with thinner lines. */
export function thinned(look: MapLook): MapLook {
	const thin = (stroke: Stroke): Stroke => ({ ...stroke, width: stroke.width * 0.5 });
	const { outline } = look;
	return {
		...look,
		border: () => thin(look.border(false)),
		coast: thin(look.coast),
		casing: thin(look.casing),
		outline: { ...outline, selected: { ...outline.selected, width: 1.5 } }
	};
}

export interface SmallMapRequest {
	readonly scene: Scene;
	readonly choropleth: Choropleth;
	readonly focus: AreaCode | null;
	readonly selected: AreaCode | null;
	/** Every area is a shape of its own. */
	readonly byArea: boolean;
}

/** A small map, from the ground up. */
export function drawSmallMap({
	scene,
	choropleth,
	focus,
	selected,
	byArea
}: SmallMapRequest): readonly Drawable[] {
	const shapes: readonly Drawable[] = byArea
		? [hatchedLand(scene, choropleth), ...areaShapes(scene, choropleth)]
		: lookShapes(scene, choropleth);
	const rings = selected === null ? [] : outlineIn(scene, focus, selected);
	const drawables: readonly Drawable[] = [
		{ kind: 'context', rings: scene.context },
		...scene.insets.map((inset): Drawable => ({ kind: 'inset', ...inset })),
		...shapes,
		{ kind: 'border', lines: scene.borders },
		{ kind: 'coast', lines: scene.coast },
		...(selected === null || rings.length === 0
			? []
			: [{ kind: 'outline', role: 'selected', code: selected, rings } as const])
	];
	return drawables.filter((each) => !('rings' in each) || each.rings.length > 0);
}

interface Reach {
	readonly code: AreaCode;
	readonly rings: Lines;
	readonly box: readonly [west: number, north: number, east: number, south: number];
}
const reaches = new WeakMap<Scene['areas'], readonly Reach[]>();

/** The area at a point, in user units; `null` at sea. */
export function areaAt({ areas }: Pick<Scene, 'areas'>, [x, y]: Point): AreaCode | null {
	let boxes = reaches.get(areas);
	if (!boxes)
		reaches.set(areas, (boxes = areas.map(({ code, rings }) => ({ code, rings, box: boxOf(rings) }))));
	const found = boxes.find(
		({ rings, box: [west, north, east, south] }) =>
			x >= west && x <= east && y >= north && y <= south && isInside(rings, x, y)
	);
	return found?.code ?? null;
}

function boxOf(rings: Lines): Reach['box'] {
	let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const ring of rings) {
		for (const [x, y] of ring) {
			[west, east] = [Math.min(west, x), Math.max(east, x)];
			[north, south] = [Math.min(north, y), Math.max(south, y)];
		}
	}
	return [west, north, east, south];
}

/** Whether a ray to the right crosses the rings an odd number of times. */
function isInside(rings: Lines, x: number, y: number): boolean {
	let inside = false;
	for (const ring of rings) {
		let [px, py] = ring.at(-1) ?? [0, 0];
		for (const [qx, qy] of ring) {
			if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
			[px, py] = [qx, qy];
		}
	}
	return inside;
}
