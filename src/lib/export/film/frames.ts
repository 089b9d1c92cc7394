/** A film: the picture of a view at each of the dates of its measure, one after the other. */
import { makePicture, type Picture } from '../picture/picture';
import type { PictureOptions } from '../picture/picture-options';
import { defaultTitle } from '../picture/picture-words';
import type { Shown } from '../picture/shown';

/** How long a film is at most, and each of its pictures, in milliseconds; the last one stays. */
const LONGEST = 30_000;
const FRAME = { most: 1200, last: 2500 } as const;
/** A wider film is a file that nobody can send. */
export const WIDEST = 1920;

/** Kinds of video, the best first; a browser records some of them. */
export const VIDEO_TYPES = ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm'] as const;

export interface Frame {
	readonly picture: Picture;
	/** How long it is seen, in milliseconds. */
	readonly ms: number;
}

/**
 * The frames of a film, the earliest first; none where the measure has no values at several dates, or these have not
 * arrived. All have the same classes, and as much room for their texts.
 */
export function framesOf(shown: Shown, options: PictureOptions): readonly Frame[] {
	const dates = shown.dates?.() ?? [];
	// The view's own title names its date: each picture has its own.
	const title = options.title === defaultTitle(shown) ? '' : options.title;
	const ms = Math.min(FRAME.most, Math.floor(LONGEST / Math.max(1, dates.length)));
	return dates.map((choropleth, i) => ({
		picture: makePicture({ ...shown, choropleth, multiples: null }, { ...options, title }),
		ms: i === dates.length - 1 ? Math.max(ms, FRAME.last) : ms
	}));
}
