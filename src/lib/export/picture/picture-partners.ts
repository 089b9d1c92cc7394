/** What the partner finder marks on the map of a picture: its rings, and its candidates by number, as MapSvg draws them. */
import type { Box } from '../../map/scene/boxes';
import { NUMBER_SIZE, placeNumbers, type PlacedNumber } from '../../map/scene/partner-places';
import type { Scene } from '../../map/scene/scene';
import type { Point } from '../../map/scene/simplify';
import type { AreaCode } from '../../model/code';
import { nameOf, type Shown } from './shown';

export interface PictureRing {
	readonly name: string;
	/** Path data in steps of the grid. */
	readonly d: string;
}

export interface PictureNumber extends PlacedNumber {
	/** As in the list. */
	readonly number: number;
	readonly isPrefecture: boolean;
	readonly name: string;
}

export interface PicturePartners {
	readonly first: readonly PictureRing[];
	readonly second: readonly PictureRing[];
	/** Our own office. */
	readonly from: Point;
	readonly numbers: readonly PictureNumber[];
}

/** Places the marks; `null` while the finder is closed. */
export function picturePartners(shown: Shown, scene: Scene, { width, height }: Box): PicturePartners | null {
	const marks = shown.partners?.marks;
	if (!marks) return null;
	const ring = (codes: ReadonlySet<AreaCode>): readonly PictureRing[] =>
		[...codes].flatMap((code) => {
			const d = scene.outlineOf(code);
			return d === '' ? [] : [{ name: nameOf(shown, code), d }];
		});
	const from = scene.project(marks.from);
	const wanted = marks.candidates.map(({ code, at }) => ({ code, at: scene.project(at) }));
	const room = {
		left: NUMBER_SIZE,
		top: NUMBER_SIZE,
		right: width - NUMBER_SIZE,
		bottom: height - NUMBER_SIZE
	};
	const markOf = new Map(marks.candidates.map((mark) => [mark.code, mark]));
	return {
		first: ring(marks.first),
		second: ring(marks.second),
		from,
		numbers: placeNumbers(wanted, from, room).flatMap((placed) => {
			const mark = markOf.get(placed.code);
			if (!mark) return [];
			const { number, isPrefecture } = mark;
			return [{ ...placed, number, isPrefecture, name: nameOf(shown, placed.code, true) }];
		})
	};
}
