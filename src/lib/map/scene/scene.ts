/**
 * The geometry of a map: its outlines and lines as points, all in user units. Computed once for a topology, focus, level
 * and size; the same on server and client.
 */
import type { Topology } from 'topojson-specification';
import type { LonLat } from '../../model/area';
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import { finish, type Steps } from '../../model/dataset';
import type { Camera, Level } from '../../view/view';
import { exactnessOf } from './exactness';
import { isWithin, type Extent } from './extent';
import { framesAbout, mainFrame } from './frames';
import { maxZoomOn, meet } from './framing';
import { codeOf, geometriesOf, type AreaGeometry } from './geometry';
import { layOut, type Canvas, type Inset } from './layout';
import {
	arcNumbersOf,
	arcsOf,
	outerRings,
	placesOf,
	polygonsOf,
	ringBox,
	startOf,
	stitch,
	withoutSpecks,
	withPolygons,
	type Ring
} from './outlines/arcs';
import { besideLine, isClosed } from './outlines/beside';
import { clipRing, clipRings, linesWithin } from './outlines/clip';
import { cleanLines, cleanRings, dot, joined, meshLines, reachOf, ringsOf } from './outlines/lines';
import { outlineArcs } from './outlines/outline';
import { unionParts } from './outlines/union';
import type { Lines } from './path';
import { simplify, type Point } from './simplify';
import { tileScene, type TileGrid } from './tiles';

export interface SceneRequest extends Extent, Canvas {
	readonly level: Level;
	/** Finer outlines of the municipalities in focus; of several prefectures put together. */
	readonly detail?: Topology | null | undefined;
	/**
	 * How exact the drawing is; a page's by default. `first`: what is written into every page, in steps of three pixels of a
	 * usual screen, with more of the line where a frame leaves out most. `print`: a file's, which may be shown much larger than its units.
	 */
	readonly exactness?: 'page' | 'first' | 'print' | undefined;
	/**
	 * How far around the canvas of a frame land is drawn, across and down, in user units: it is seen where the canvas does not
	 * fill its place.
	 */
	readonly margin?: readonly [x: number, y: number] | undefined;
	/** How many times as large as on a screen letters are: names of boxes need as much more room. */
	readonly lettering?: number | undefined;
}

export interface Scene {
	/** All points are whole numbers of this many user units. */
	readonly grid: number;
	readonly insets: readonly Inset[];
	readonly areas: readonly { readonly code: AreaCode; readonly rings: Lines }[];
	/** Land outside the scope, as rings, and the borders in it; empty for the country. */
	readonly context: Lines;
	readonly contextBorders: Lines;
	readonly borders: Lines;
	readonly coast: Lines;
	/** The rings of an area that is drawn, or of a prefecture; empty for any other. */
	readonly outlineOf: (code: AreaCode) => Lines;
	/**
	 * The outline of several municipalities together, as lines that may be closed; some way inside it where asked for, in
	 * user units. Those outside what is drawn are drawn as far as the canvas reaches.
	 */
	readonly unionOf: (members: readonly AreaCode[], inset?: number) => Lines;
	/** Some of the areas that are drawn as one shape, without the borders between them. */
	readonly mergedOf: (codes: ReadonlySet<AreaCode>) => Lines;
	/** Position of a place, in user units. */
	readonly project: (at: LonLat) => Point;
	/** Whether a place is within what is drawn: a frame leaves out most of the land, and far islands may have no box. */
	readonly isShown: (at: LonLat) => boolean;
	/** User units of a kilometre about a place. */
	readonly kilometre: (at: LonLat) => number;
	/**
	 * Of a main map in Mercator's projection the camera with which MapLibre shows the canvas, where a user unit is a CSS
	 * pixel: shown `k` times as large it is `log2(k)` nearer. `null` for any other.
	 */
	readonly camera: Camera | null;
	/** Of a tile map its tiles; `null` for any other. */
	readonly tiles: TileGrid | null;
}

/** Around the canvas, in user units: as far as a line and its casing reach. */
const MARGIN = [8, 8] as const;

/** An island in an outline of several municipalities that is smaller than this, in user units, is left out. */
const UNION_LEAST = 4;

const scenes = new WeakMap<Topology, Map<string, Scene>>();

/** The scene of a request; asked for twice, drawn once. */
export function sceneOf(boundaries: Topology, request: SceneRequest): Scene {
	return finish(remembered(boundaries, request));
}

/**
 * The same, drawn in several tasks.
 * @param pause between two of them
 */
export async function sceneInSteps(
	boundaries: Topology,
	request: SceneRequest,
	pause: () => Promise<void>
): Promise<Scene> {
	const drawing = remembered(boundaries, request);
	for (;;) {
		const step = drawing.next();
		if (step.done) return step.value;
		await pause();
	}
}

function* remembered(boundaries: Topology, request: SceneRequest): Steps<Scene> {
	const { focus, within, codes, level, width, height, exactness } = request;
	const { projection, frame, boxes, margin, lettering } = request;
	const key = [
		[focus, level, width, height, exactness, projection, boxes, margin, lettering],
		...[frame, within, codes].map((each) => [...(each ?? [])]),
		JSON.stringify(request.covered)
	].join(';');
	const source = request.detail ?? boundaries;
	const known = scenes.get(source) ?? new Map<string, Scene>();
	scenes.set(source, known);
	let scene = known.get(key);
	if (!scene) known.set(key, (scene = yield* draw(boundaries, request)));
	return scene;
}

function* draw(boundaries: Topology, request: SceneRequest): Steps<Scene> {
	if (request.projection === 'tiles') return tileScene(request);
	const { focus, within = null, codes = null, level, width, height, detail } = request;
	const fine = focus !== null || level === 'municipality' ? 'municipality' : 'prefecture';
	const drawnAs = within ? 'municipality' : fine;
	const inScope = (geometry: AreaGeometry) => isWithin(prefectureCodeOf(codeOf(geometry)), focus, within);
	const isDrawn = (geometry: AreaGeometry) => codes?.has(codeOf(geometry)) ?? inScope(geometry);
	const source = detail ?? boundaries;
	const all = geometriesOf(source, fine);
	const { frame = null, boxes = frame === null, margin = MARGIN } = request;
	const isFramed = frame !== null && !boxes;
	const places = isFramed ? [] : placesOf(source, all.filter(isDrawn));
	const frames = boxes ? framesAbout(focus, within, places) : [mainFrame(0)];
	const layout = layOut(
		frames,
		places,
		{ width, height, covered: request.covered },
		{
			projection: request.projection,
			frame,
			maxZoom: maxZoomOn(request),
			lettering: request.lettering
		}
	);
	const { insets, project, isMain, isPlaced, camera } = layout;
	const [across, down] = margin;
	/** What of the main map is drawn where a frame cuts off the rest. */
	const reach = frame && layout.reach(margin);
	const inReach = (geometries: readonly AreaGeometry[], topology: Topology): readonly AreaGeometry[] => {
		if (!reach) return geometries;
		const isNear = (ring: Ring) =>
			!isMain(startOf(ring, arcsOf(topology))) || meet(ringBox(ring, topology), reach);
		return geometries.flatMap((each) => withPolygons(each, isNear) ?? []);
	};
	yield;
	const drawn = inReach(all.filter(isDrawn), source);
	/** Where single municipalities fill the canvas, those beside them in their prefectures. */
	const beside = codes
		? inReach(
				all.filter((geometry) => inScope(geometry) && !isDrawn(geometry)),
				source
			)
		: [];
	const { grid, tolerance, speck } = exactnessOf(request.exactness, drawnAs, isFramed, drawn.length);

	const steps = (at: LonLat): Point => {
		const [x, y] = project(at);
		return [Math.round(x / grid), Math.round(y / grid)];
	};
	const linedOf = (topology: Topology) => {
		const around = inReach(geometriesOf(topology, 'prefecture'), topology);
		const needed = arcNumbersOf([...drawn, ...beside, ...around]);
		return arcsOf(topology).map((arc, number) =>
			needed.has(number) ? simplify(arc.map(steps), tolerance / grid) : []
		);
	};
	yield;
	const lined = linedOf(source);
	yield;
	/** What is drawn, in steps. */
	const canvas = {
		x: -across / grid,
		y: -down / grid,
		width: (width + 2 * across) / grid,
		height: (height + 2 * down) / grid
	};
	const cut = (rings: Lines): Lines => (frame ? cleanRings(clipRings(rings, canvas, 1)) : rings);
	const framed = (lines: Lines): Lines => (frame ? onCanvas(lines) : lines);
	const onCanvas = (lines: Lines): Lines => lines.flatMap((line) => linesWithin(line, canvas));
	const least = (ring: Ring) => (isMain(startOf(ring, arcsOf(source))) ? speck : 1) / grid ** 2;
	const speckless = (geometry: AreaGeometry) => withoutSpecks(geometry, lined, least);
	const inUnits = (lines: Lines): Lines => lines.map((line) => line.map(([x, y]) => [x * grid, y * grid]));
	/** Areas that are too small for a ring. */
	const dotted = new Set<AreaCode>();
	const outline = (geometry: AreaGeometry): Lines => {
		const rings = ringsOf(polygonsOf(geometry).flat(), lined);
		if (rings.length === 0) dotted.add(codeOf(geometry));
		return inUnits(cut(rings.length > 0 ? rings : [dot(placesOf(source, [geometry]).map(steps))]));
	};
	const trimmed = drawn.map(speckless);
	const areas = trimmed
		.map((geometry) => ({ code: codeOf(geometry), rings: outline(geometry) }))
		.filter(({ rings }) => rings.length > 0);
	const outlines = new Map(areas.map(({ code, rings }) => [code, rings]));
	const outlineOf = (code: AreaCode): Lines => {
		let rings = outlines.get(code);
		if (rings === undefined) {
			const prefecture = inReach(geometriesOf(source, 'prefecture'), source).find(
				(geometry) => codeOf(geometry) === code
			);
			rings = prefecture && codes === null && inScope(prefecture) ? outline(speckless(prefecture)) : [];
			outlines.set(code, rings);
		}
		return rings;
	};

	const mergedOf = (codes: ReadonlySet<AreaCode>): Lines => {
		const those = trimmed.filter((geometry) => codes.has(codeOf(geometry)));
		const dots = [...dotted].filter((code) => codes.has(code)).flatMap(outlineOf);
		return [...inUnits(cut(ringsOf(outerRings(those, lined), lined))), ...dots];
	};

	const unionOf = (members: readonly AreaCode[], inset = 0): Lines => {
		const fineOf = (prefecture: AreaCode) => (detail && isWithin(prefecture, focus, within) ? detail : null);
		const parts = unionParts(members, boundaries, fineOf);
		const found = parts.flatMap(({ topology, arcs, inside }) =>
			joined(arcs, (number) => simplify((arcsOf(topology)[number] ?? []).map(steps), tolerance / grid))
				.filter((line) => !isClosed(line) || reachOf(line) > (2 * inset + UNION_LEAST) / grid)
				// What is left of a line on a map is left of it where north is up.
				.map((line) => besideLine(line, ((inside === 'right' ? 1 : -1) * inset) / grid))
		);
		const exact = found.map((line) => line.map(([x, y]): Point => [Math.round(x), Math.round(y)]));
		return inUnits(cleanLines(exact.flatMap((line) => linesWithin(line, canvas))));
	};

	yield;
	const overview = detail ? linedOf(boundaries) : lined;
	if (detail) yield;
	const prefectures = inReach(geometriesOf(boundaries, 'prefecture'), boundaries);
	const kept = prefectures.map((geometry) => (detail ? geometry : speckless(geometry)));
	const lines = (keep: (a: AreaGeometry, b: AreaGeometry) => boolean) =>
		inUnits(framed(meshLines(overview, kept, keep)));
	const finer = detail ? (focus === null ? (within ?? []) : [focus]) : [];
	const own = finer.map((code) => outlineArcs(detail ?? boundaries, boundaries, code));
	const outlined = (kind: 'borders' | 'coast') =>
		inUnits(framed(cleanLines(own.flatMap((outline) => outline[kind].map((number) => lined[number] ?? [])))));

	const around = prefectures
		.filter((geometry) => !inScope(geometry))
		.flatMap((geometry) => polygonsOf(geometry).flat())
		.filter((ring) => isMain(startOf(ring, arcsOf(boundaries))))
		.map((ring) => clipRing(stitch(ring, overview), canvas, 1));
	const near = beside
		.flatMap((geometry) => polygonsOf(geometry).flat())
		.filter((ring) => isMain(startOf(ring, arcsOf(source))))
		.map((ring) => clipRing(stitch(ring, lined), canvas, 1));
	const context = inUnits(cleanRings([...near, ...around]));
	/** The edge of single municipalities, on land and at the sea. */
	const edge = (isCoast: boolean) =>
		inUnits(
			onCanvas(
				meshLines(lined, [...drawn, ...beside].map(speckless), (a, b) =>
					isCoast ? a === b && isDrawn(a) : isDrawn(a) !== isDrawn(b)
				)
			)
		);
	return {
		grid,
		insets,
		areas,
		context,
		contextBorders:
			context.length > 0
				? inUnits(onCanvas(meshLines(overview, kept, (a, b) => a !== b && !inScope(a) && !inScope(b))))
				: [],
		borders: codes
			? [
					...edge(false),
					...inUnits(onCanvas(meshLines(overview, kept, (a, b) => a !== b && inScope(a) && inScope(b))))
				]
			: own.length > 0
				? outlined('borders')
				: lines((a, b) => a !== b && (inScope(a) || inScope(b))),
		coast: codes ? edge(true) : own.length > 0 ? outlined('coast') : lines((a, b) => a === b && inScope(a)),
		outlineOf,
		unionOf,
		mergedOf,
		project,
		isShown: (at) => {
			if (!isPlaced(at)) return false;
			const [x, y] = project(at);
			return !frame || (x > -across && x < width + across && y > -down && y < height + down);
		},
		kilometre: (at) => Math.abs(project([at[0], at[1] + 0.05])[1] - project(at)[1]) / 5.55,
		camera,
		tiles: null
	};
}
