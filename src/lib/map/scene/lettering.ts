/** Larger letters and marks: what is written is placed on a canvas that is smaller by as much, and enlarged with it. */
import type { CandidateNumber, NameLabel, NoteShape, OfficeMark, PinShape, Spoke } from './drawables';
import type { Scene } from './scene';
import type { Point } from './simplify';

/** Size of names before they are enlarged. */
export const LARGE = 12;

/** The same scene on a smaller canvas, as far as what is written on it asks for it. */
export function shrunk(scene: Scene, by: number): Scene {
	const at = ([x, y]: Point): Point => [x / by, y / by];
	return {
		...scene,
		insets: scene.insets.map(({ x, y, width, height, ...rest }) => ({
			...{ ...rest, x: x / by, y: y / by, width: width / by, height: height / by }
		})),
		project: (place) => at(scene.project(place)),
		kilometre: (place) => scene.kilometre(place) / by
	};
}

type Written = NameLabel | Spoke | OfficeMark | CandidateNumber | PinShape | NoteShape;

/** What is written, as large as asked for. How large a mark itself is the writer has to know. */
export function enlarged(each: Written, by: number): Written {
	if (by === 1) return each;
	const at = ([x, y]: Point): Point => [x * by, y * by];
	switch (each.kind) {
		case 'label':
			return { ...each, x: each.x * by, y: each.y * by, size: each.size * by };
		case 'number':
			return { ...each, x: each.x * by, y: each.y * by };
		case 'spoke':
			return { ...each, from: at(each.from), to: at(each.to) };
		case 'office':
		case 'pin':
			return { ...each, at: at(each.at) };
		case 'note': {
			const { box, from, to, size } = each;
			const large = { x: box.x * by, y: box.y * by, width: box.width * by, height: box.height * by };
			return { ...each, box: large, from: at(from), to: at(to), size: size * by };
		}
	}
}
