/** polylabel ships no types. Rings are `[x, y]` in any planar unit; `precision` is in the same unit. */
declare module 'polylabel' {
	export default function polylabel(
		polygon: ReadonlyArray<ReadonlyArray<readonly [number, number]>>,
		precision?: number
	): [x: number, y: number] & { distance: number };
}
