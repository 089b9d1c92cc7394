/**
 * The geometry of a map: its outlines and lines as points, all in user units. Computed once for a topology, focus, level
 * and size; the same on server and client.
 */
import { mesh } from 'topojson-client';
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import type { LonLat } from '../../model/area';
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Camera, Level } from '../../view/view';
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
} from './arcs';
import { besideLine, isClosed } from './beside';
import { clipRing, clipRings, linesWithin } from './clip';
import type { Extent } from './extent';
import { frameAt, framesOf, mainFrame, type Frame } from './frames';
import { maxZoomOn, meet } from './framing';
import { codeOf, geometriesOf, type AreaGeometry } from './geometry';
import { layOut, type Inset } from './layout';
import { outlineArcs } from './outline';
import { openRing, withoutRepeats, type Lines } from './path';
import { simplify, type Point } from './simplify';
import { tileScene, type TileGrid } from './tiles';
import { unionParts } from './union';

export interface SceneRequest extends Extent {
	readonly level: Level;
	readonly width: number;
	readonly height: number;
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

/**
 * How exact the drawing is, in user units: the step of the grid, how far a line may stray from the truth, and the
 * size below which an island is left out, unless it is all that an area has. The country by prefectures is written into
 * every page, so it is kept small.
 */
const EXACTNESS = {
	prefecture: { grid: 1, tolerance: 1, speck: 5 },
	municipality: { grid: 0.5, tolerance: 0.35, speck: 0.8 },
	first: { grid: 3, tolerance: 5.5, speck: 14 },
	framed: { grid: 3, tolerance: 4.5, speck: 20 },
	print: { grid: 0.1, tolerance: 0.15, speck: 0.6 }
} as const;

/** Around the canvas, in user units: as far as a line and its casing reach. */
const MARGIN = [8, 8] as const;

/** An island in an outline of several municipalities that is smaller than this, in user units, is left out. */
const UNION_LEAST = 4;

const scenes = new WeakMap<Topology, Map<string, Scene>>();

/** The scene of a request; asked for twice, drawn once. */
export function sceneOf(boundaries: Topology, request: SceneRequest): Scene {
	const { focus, within, codes, level, width, height, exactness } = request;
	const { projection, frame, boxes, margin, lettering } = request;
	const key = [
		[focus, level, width, height, exactness, projection, boxes, margin, lettering],
		...[frame, within, codes].map((each) => [...(each ?? [])])
	].join(';');
	const source = request.detail ?? boundaries;
	const known = scenes.get(source) ?? new Map<string, Scene>();
	scenes.set(source, known);
	let scene = known.get(key);
	if (!scene) known.set(key, (scene = draw(boundaries, request)));
	return scene;
}

function draw(boundaries: Topology, request: SceneRequest): Scene {
	if (request.projection === 'tiles') return tileScene(request);
	const { focus, within = null, codes = null, level, width, height, detail } = request;
	const fine = focus !== null || level === 'municipality' ? 'municipality' : 'prefecture';
	const drawnAs = within ? 'municipality' : fine;
	const inScope = (geometry: AreaGeometry) => isWithin(prefectureCodeOf(codeOf(geometry)), focus, within);
	const isDrawn = (geometry: AreaGeometry) => codes?.has(codeOf(geometry)) ?? inScope(geometry);
	const source = detail ?? boundaries;
	const all = geometriesOf(source, fine);
	const { frame = null, boxes = frame === null, margin = MARGIN } = request;
	const places = frame && !boxes ? [] : placesOf(source, all.filter(isDrawn));
	const frames = boxes ? framesFor(focus, within, places) : [mainFrame(0)];
	const layout = layOut(
		frames,
		places,
		{ width, height },
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
	const drawn = inReach(all.filter(isDrawn), source);
	/** Where single municipalities fill the canvas, those beside them in their prefectures. */
	const beside = codes
		? inReach(
				all.filter((geometry) => inScope(geometry) && !isDrawn(geometry)),
				source
			)
		: [];
	const exactness = EXACTNESS[exactnessOf(request.exactness, drawnAs, frame !== null && !boxes)];
	const { grid, speck } = exactness;
	// Of the one prefecture with more than a hundred municipalities, and around those of large cities, less has room in a page.
	const isCrowded =
		(exactness === EXACTNESS.first && drawn.length > 100) ||
		(exactness === EXACTNESS.framed && drawn.length > 30);
	const tolerance = exactness.tolerance + (isCrowded ? 1 : 0);

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
	const lined = linedOf(source);
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
				.filter((line) => !isClosed(line) || extentOf(line) > (2 * inset + UNION_LEAST) / grid)
				// What is left of a line on a map is left of it where north is up.
				.map((line) => besideLine(line, ((inside === 'right' ? 1 : -1) * inset) / grid))
		);
		const exact = found.map((line) => line.map(([x, y]): Point => [Math.round(x), Math.round(y)]));
		return inUnits(cleanLines(exact.flatMap((line) => linesWithin(line, canvas))));
	};

	const overview = detail ? linedOf(boundaries) : lined;
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

/** The country by prefectures is coarse as it is. */
function exactnessOf(
	asked: SceneRequest['exactness'],
	drawnAs: Level,
	isFramed: boolean
): keyof typeof EXACTNESS {
	if (asked === 'print') return 'print';
	if (asked !== 'first' || drawnAs !== 'municipality') return drawnAs;
	return isFramed ? 'framed' : 'first';
}

/** Whether a prefecture is in what fills the canvas. */
export function isWithin(
	prefecture: AreaCode,
	focus: AreaCode | null,
	within: readonly AreaCode[] | null = null
): boolean {
	return focus === null ? within === null || within.includes(prefecture) : prefecture === focus;
}

/** The frames of what is shown, the main map upright about the middle of what is on it. */
function framesFor(
	focus: AreaCode | null,
	within: readonly AreaCode[] | null,
	places: readonly LonLat[]
): readonly Frame[] {
	const frames = framesOf(focus);
	if (focus === null && !within) return frames;
	let [west, east] = [180, -180];
	for (const at of places) {
		if (frameAt(frames, at).size === 0) [west, east] = [Math.min(west, at[0]), Math.max(east, at[0])];
	}
	// All of them may be in boxes.
	return west > east ? frames : framesOf(focus, (west + east) / 2);
}

/** Arcs end to end, in the direction in which they are given, as far as they meet. */
function joined(refs: readonly number[], pointsOf: (number: number) => readonly Point[]): Lines {
	const arcs: [number, number][][] = [];
	for (const ref of refs) {
		const number = ref < 0 ? ~ref : ref;
		arcs[number] ??= pointsOf(number).map(([x, y]) => [x, y]);
	}
	const topology: Topology = { type: 'Topology', objects: {}, arcs };
	const lines: MultiLineString = { type: 'MultiLineString', arcs: refs.map((ref) => [ref]) };
	return mesh(topology, lines).coordinates as unknown as Lines;
}

function extentOf(line: readonly Point[]): number {
	const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
	return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** The lines between some areas. */
function meshLines(
	arcs: readonly (readonly Point[])[],
	geometries: readonly AreaGeometry[],
	keep: (a: AreaGeometry, b: AreaGeometry) => boolean
): Lines {
	const topology: Topology = {
		type: 'Topology',
		objects: {},
		arcs: arcs.map((arc) => arc.map(([x, y]) => [x, y]))
	};
	const collection: GeometryCollection = { type: 'GeometryCollection', geometries: [...geometries] };
	const { coordinates } = mesh(topology, collection, (a, b) => keep(a as AreaGeometry, b as AreaGeometry));
	return cleanLines(coordinates as unknown as Lines);
}

function ringsOf(rings: readonly Ring[], arcs: Lines): Lines {
	return cleanRings(rings.map((ring) => stitch(ring, arcs)));
}

/** Rings that still have an inside, each point once. */
function cleanRings(rings: Lines): Lines {
	return rings.map((ring) => openRing(withoutRepeats(ring))).filter((ring) => ring.length > 2);
}

/** Lines that still lead somewhere. */
function cleanLines(lines: Lines): Lines {
	return lines.map(withoutRepeats).filter((line) => line.length > 1);
}

/** A mark of two steps for an area that is too small to be drawn. */
function dot(places: readonly Point[]): readonly Point[] {
	const [x, y] = places[0] ?? [0, 0];
	return [
		[x - 1, y - 1],
		[x + 1, y - 1],
		[x + 1, y + 1],
		[x - 1, y + 1]
	];
}
