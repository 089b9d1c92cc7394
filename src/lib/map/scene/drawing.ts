/**
 * A map as a list of drawables, the lowest first. The writers of SVG files and of slides walk the list; the page's map
 * takes it part by part, so that a hover draws nothing else anew.
 */
import type { Choropleth } from '../../derive/choropleth';
import type { OutlinedFramework } from '../../derive/outlined';
import type { PartnerMarks } from '../../derive/partners/partner-marks';
import type { Pin } from '../../derive/pins';
import { isHatched } from '../../derive/shade';
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import type { Language } from '../../view/view';
import type { AreaNote } from '../../view/notes';
import { crosses, holds, overlap, type Box, type Size } from './boxes';
import {
	ofKind,
	type AreaShape,
	type CandidateNumber,
	type Drawable,
	type FrameworkOutline,
	type HatchedLand,
	type InsetBox,
	type NameLabel,
	type NoteShape,
	type OfficeMark,
	type PinShape,
	type RingShape,
	type Spoke
} from './drawables';
import { isWithin, type Extent } from './extent';
import { enlarged, LARGE, shrunk } from './lettering';
import { FRAMEWORK_INSET, FRAMEWORK_LANE } from './look';
import { CAPTION, markBox, marksInBox, marksOf, PIN_REACH } from './marks';
import { placeNotes } from './notes';
import { coveredByNumbers, NUMBER_SIZE, placeNumbers } from './partner-places';
import { emsOf } from './labels';
import type { Inset } from './layout';
import type { Lines } from './path';
import { placeNames, type NamesRequest } from './placed-names';
import type { Scene } from './scene';
import { shadeOf } from './shade';
import type { Point } from './simplify';

/** Every area with its shade. */
export function areaShapes({ areas }: Pick<Scene, 'areas'>, choropleth: Choropleth): readonly AreaShape[] {
	return areas.map(({ code, rings }) => ({ kind: 'area', code, shade: shadeOf(choropleth, code), rings }));
}

/** The hatched areas as one shape. */
export function hatchedLand(scene: Pick<Scene, 'areas' | 'mergedOf'>, choropleth: Choropleth): HatchedLand {
	const hatched = scene.areas.filter(({ code }) => isHatched(shadeOf(choropleth, code)));
	return { kind: 'hatch', rings: scene.mergedOf(new Set(hatched.map(({ code }) => code))) };
}

/** The rings of the partner finder, the farther one first; an area that is not drawn has no outline. */
export function ringShapes(
	scene: Pick<Scene, 'outlineOf'>,
	{ first, second }: PartnerMarks
): readonly RingShape[] {
	const ring = (codes: ReadonlySet<AreaCode>, ring: 1 | 2): readonly RingShape[] =>
		[...codes].map((code) => ({ kind: 'ring', ring, code, rings: scene.outlineOf(code) }));
	return [...ring(second, 2), ...ring(first, 1)];
}

/** The outlines of frameworks, each in its lane. */
export function frameworkOutlines(
	scene: Pick<Scene, 'unionOf'>,
	frameworks: readonly OutlinedFramework[]
): readonly FrameworkOutline[] {
	return frameworks.map(({ framework, lane }) => ({
		kind: 'framework',
		framework,
		lines: scene.unionOf(framework.members, FRAMEWORK_INSET + lane * FRAMEWORK_LANE)
	}));
}

/** Outline of an area, or of its prefecture where municipalities are not drawn; empty of what fills the canvas itself. */
export function outlineIn(scene: Pick<Scene, 'outlineOf'>, focus: AreaCode | null, code: AreaCode): Lines {
	if (code === focus) return [];
	const own = scene.outlineOf(code);
	return own.length > 0 || focus !== null ? own : scene.outlineOf(prefectureCodeOf(code));
}

const BOX_NAME = 10;

/**
 * The name of a box at the left of its head, or at the right where a mark beside the box or a line reaches over that; the
 * first word of it where that is all that there is room for.
 */
function boxLabel(
	box: Inset,
	{ lang, marks, taken = [], lines = [], size = BOX_NAME }: NamesRequest
): NameLabel {
	const whole = box[lang];
	const first = whole.replace(/[ ・].*$/u, '');
	const widthOf = (text: string): number => emsOf(text) * size;
	const places = (6 + widthOf(whole) <= box.width ? [whole, first] : [first]).flatMap((text) =>
		[box.x + 6, box.x + box.width - 6 - widthOf(text)].map((x) => ({ text, x }))
	);
	const covered = [...marks.map(markBox), ...taken];
	const heads = places.map((place) => ({
		place,
		head: { x: place.x, y: box.y, width: widthOf(place.text), height: CAPTION }
	}));
	const free = heads.filter(({ head }) => !covered.some((each) => overlap(each, head)));
	const clear = free.find(({ head }) => !lines.some(({ from, to }) => crosses(head, from, to)));
	const { place } = clear ?? free[0] ?? { place: { text: first, x: box.x + 6 } };
	return { kind: 'label', role: 'inset', id: box.id, ...place, y: box.y + 13, size };
}

/** Names of the insets, of the surroundings and of the areas, as many as have room. */
export function nameLabels(request: NamesRequest): readonly NameLabel[] {
	const { own, around } = placeNames(request);
	return [
		...request.scene.insets.map((box) => boxLabel(box, request)),
		...around.map((label): NameLabel => ({ kind: 'label', role: 'around', ...label })),
		...own.map((label): NameLabel => ({ kind: 'label', role: 'own', ...label }))
	];
}

/** Room that the numbers of candidates leave free along the edges of a canvas. */
export interface NumbersRequest {
	readonly width: number;
	readonly height: number;
	/** Along the head, where notes may cover the map. */
	readonly head: number;
}

/** What the partner finder draws on top: lines to the candidates, our own office, the numbers. */
export function candidateMarks(
	scene: Pick<Scene, 'project'>,
	{ own, from, candidates }: PartnerMarks,
	{ width, height, head }: NumbersRequest
): readonly (Spoke | OfficeMark | CandidateNumber)[] {
	const at = scene.project(from);
	const placed = placeNumbers(
		candidates.map(({ code, at }) => ({ code, at: scene.project(at) })),
		at,
		{ left: NUMBER_SIZE, top: head, right: width - NUMBER_SIZE, bottom: height - NUMBER_SIZE }
	);
	const candidateOf = new Map(candidates.map((candidate) => [candidate.code, candidate]));
	return [
		...placed.map(({ code, x, y }): Spoke => ({ kind: 'spoke', code, from: at, to: [x, y] })),
		{ kind: 'office', code: own, at },
		...placed.flatMap((place): readonly CandidateNumber[] => {
			const candidate = candidateOf.get(place.code);
			if (!candidate) return [];
			const { number, isPrefecture } = candidate;
			return [{ kind: 'number', ...place, number, isPrefecture }];
		})
	];
}

/** Where no name goes for what the partner finder draws. */
export function takenByCandidates(marks: ReturnType<typeof candidateMarks>): readonly Box[] {
	return ofKind(marks, 'office').flatMap(({ at }) => coveredByNumbers(ofKind(marks, 'number'), at));
}

/** The pins of what is shown, those that would overlap as one; what is in a box stays whole inside it. */
export function pinShapes(
	scene: Pick<Scene, 'project' | 'isShown' | 'insets'>,
	pins: readonly Pin[],
	focus: AreaCode | null,
	within: readonly AreaCode[] | null = null
): readonly PinShape[] {
	const shown = pins.filter(
		({ code, at }) => isWithin(prefectureCodeOf(code), focus, within) && scene.isShown(at)
	);
	const boxAt = (place: Point) => scene.insets.find((box) => holds(box, place));
	const placed = shown.map((pin) => ({ pin, box: boxAt(scene.project(pin.at)) }));
	const pinsIn = (asked: Inset | undefined) => placed.flatMap(({ pin, box }) => (box === asked ? pin : []));
	const inBoxes = scene.insets.flatMap((box) => marksInBox(pinsIn(box), scene.project, box));
	const onMain = pinsIn(undefined);
	return [...marksOf(onMain, scene.project, PIN_REACH), ...inBoxes].map((mark) => ({ kind: 'pin', ...mark }));
}

export interface DrawingRequest extends Extent {
	readonly dataset: Dataset;
	readonly scene: Scene;
	readonly choropleth: Choropleth;
	readonly selected: AreaCode | null;
	readonly pins: readonly Pin[];
	readonly frameworks: readonly OutlinedFramework[];
	/** Of the partner finder while it is open; it takes the place of the pins. */
	readonly partners: PartnerMarks | null;
	readonly lang: Language;
	readonly notes?: readonly AreaNote[];
	readonly width: number;
	readonly height: number;
	/** How many times as large as on a screen names and marks are; names are then of one size. */
	readonly lettering?: number;
	/** Names of areas are left out; those of boxes stay. */
	readonly unnamed?: boolean;
}

/** A whole map, from the ground up. */
export function drawMap(request: DrawingRequest): readonly Drawable[] {
	const { dataset, scene, choropleth, selected, partners, lang } = request;
	const { focus, within = null, codes } = request;
	// Names of tiles are as large as their tiles let them be.
	const lettering = scene.tiles ? 1 : (request.lettering ?? 1);
	// What is written is placed on a canvas that is smaller by as much as it is larger, and enlarged.
	const small = lettering === 1 ? scene : shrunk(scene, lettering);
	const [width, height] = [request.width / lettering, request.height / lettering];
	const pins = pinShapes(small, partners ? [] : request.pins, focus, within);
	const marks = partners ? candidateMarks(small, partners, { width, height, head: NUMBER_SIZE }) : [];
	const notes = noteShapes(small, request.notes ?? [], dataset, { width, height }, pins.map(markBox));
	const taken = [...takenByCandidates(marks), ...notes.map(({ box }) => box)];
	const outline = selected === null ? [] : outlineIn(scene, focus, selected);
	const drawables: readonly Drawable[] = [
		{ kind: 'context', rings: scene.context },
		{ kind: 'context-border', lines: scene.contextBorders },
		...scene.insets.map((inset): InsetBox => ({ kind: 'inset', ...inset })),
		hatchedLand(scene, choropleth),
		...areaShapes(scene, choropleth),
		...(partners ? ringShapes(scene, partners) : []),
		{ kind: 'border', lines: scene.borders },
		{ kind: 'coast', lines: scene.coast },
		...frameworkOutlines(scene, request.frameworks),
		...(selected === null
			? []
			: ([{ kind: 'outline', role: 'selected', code: selected, rings: outline }] as const)),
		...[
			// Names are read over the lines, and beside the numbers.
			...marks.filter(({ kind }) => kind !== 'number'),
			...nameLabels({
				...{ dataset, scene: small, focus, within, codes, lang, marks: pins, selected, taken, width, height },
				lines: ofKind(marks, 'spoke'),
				...(scene.tiles ? { size: LARGE * (request.lettering ?? 1) } : lettering === 1 ? {} : { size: LARGE })
			}).filter(({ role }) => role === 'inset' || !request.unnamed),
			...ofKind(marks, 'number'),
			...pins,
			...notes
		].map((each) => enlarged(each, lettering))
	];
	return drawables.filter((each) => !isEmpty(each));
}

/** The words beside areas that are seen. */
function noteShapes(
	scene: Pick<Scene, 'project' | 'isShown' | 'tiles'>,
	notes: readonly AreaNote[],
	dataset: Dataset,
	canvas: Size,
	marks: readonly Box[]
): readonly NoteShape[] {
	const ground = { project: scene.project, isShown: scene.isShown, centre: scene.tiles?.middleOf };
	return placeNotes(notes, dataset, ground, canvas, marks).map((note) => ({ kind: 'note', ...note }));
}

function isEmpty(drawable: Drawable): boolean {
	if ('rings' in drawable) return drawable.rings.length === 0;
	return 'lines' in drawable && drawable.lines.length === 0;
}
