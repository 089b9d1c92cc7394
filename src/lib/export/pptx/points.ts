/** How many points the outlines of a slide have: each is a point that PowerPoint draws anew at every touch. */
import type { Shown } from '../picture/shown';
import { makePicture, type Picture } from '../picture/picture';
import type { PictureOptions } from '../picture/picture-options';

/** Points of a slide's outlines at most; 北海道 by its municipalities has 20,000. */
export const MOST_POINTS = 30_000;

/** Points of all rings and lines of a picture's map. */
export function pointsOf({ map }: Picture): number {
	let points = 0;
	for (const drawable of map.drawables) {
		if ('rings' in drawable) for (const ring of drawable.rings) points += ring.length;
		if ('lines' in drawable) for (const line of drawable.lines) points += line.length;
	}
	return points;
}

/** Whether PowerPoint draws a picture anew without a pause. */
export function isBearable(picture: Picture): boolean {
	return pointsOf(picture) <= MOST_POINTS;
}

/** The picture of what is shown, from the overview's outlines where finer ones have too many points. */
export function bearablePicture(shown: Shown, options: PictureOptions): Picture {
	const picture = makePicture(shown, options);
	if (shown.detail === null || isBearable(picture)) return picture;
	return makePicture({ ...shown, detail: null }, options);
}
