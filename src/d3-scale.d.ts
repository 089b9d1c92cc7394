/**
 * d3-scale is one file, and one file is never split: what the start needs of it (classes) would bring what comes later (axes)
 * along, 9 KB. Under a second name each takes its own half.
 */
declare module 'd3-scale?axes' {
	export { scaleLinear, scaleLog } from 'd3-scale';
}
