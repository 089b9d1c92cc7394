/** What the map of a page asks to be drawn, and how it is drawn before it is put on the page. */
import type { Topology } from 'topojson-specification';
import type { Level } from '../../view/view';
import type { Extent } from '../scene/extent';
import type { Canvas } from '../scene/layout';
import { sceneInSteps, type SceneRequest } from '../scene/scene';
import { ringsPath } from '../scene/path';

interface PageCanvas extends Canvas {
	readonly detail?: Topology | null;
	readonly exactness?: 'page' | 'first';
}

/** Land around the canvas, in user units: on a screen of another shape it is seen, and where the map is moved. */
const AROUND = { page: [240, 360], first: [24, 88] } as const;
/** A place that reaches farther has more land, in steps of this: another one is not drawn for each size of a window. */
const STEP = 120;

export function pageRequest(level: Level, extent: Extent, canvas: PageCanvas): SceneRequest {
	const { exactness = 'page', beyond = [0, 0] } = canvas;
	const usual = AROUND[exactness];
	const farther = (side: 0 | 1): number => Math.max(usual[side], Math.ceil(beyond[side] / STEP) * STEP);
	const { focus, within, codes, frame = null, boxes, projection } = extent;
	return {
		...{ focus, within, codes, frame, boxes, projection, level },
		...{ ...canvas, exactness },
		margin: frame || exactness === 'page' ? [farther(0), farther(1)] : undefined
	};
}

/**
 * Draws what the map of a page will ask for, which is remembered: it is put on the page in one task, and that is shorter.
 * @param pause between two tasks
 */
export async function drawAhead(
	boundaries: Topology,
	request: SceneRequest,
	pause: () => Promise<void>
): Promise<void> {
	const { areas, grid } = await sceneInSteps(boundaries, request, pause);
	// Not in more tasks: from the sixth in a row on a browser waits between them.
	for (const { rings } of areas) ringsPath(rings, grid);
	await pause();
}
