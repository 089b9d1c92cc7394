/** How large letters on a presented map are. */
import { innerHeight, innerWidth } from 'svelte/reactivity/window';

/** A map's own letters are those of a desk: on a slide as wide as this, in pixels, they are 12 points. */
const DESK = 960;

/** How many times as large as on a desk names, pins and notes are on the wall, where a slide fills the screen. */
export function enlargement(): number {
	const [width, height] = [innerWidth.current ?? 0, innerHeight.current ?? 0];
	return Math.max(1, Math.min(width, (height * 16) / 9) / DESK);
}
