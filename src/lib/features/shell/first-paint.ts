/** Resolves once the prerendered page has been painted, or soon in a tab that is not (a hidden one paints nothing). */
export function firstPaint(): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, 1000);
		// The task after a frame's callbacks begins when that frame has been handed over.
		requestAnimationFrame(() => setTimeout(resolve));
	});
}
