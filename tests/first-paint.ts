/**
 * Runs in a page before its own scripts: marks when the map that the page came with has been painted. Whoever measures brings
 * it along; nobody else pays for it.
 */
export function markFirstPaint(): void {
	addEventListener('DOMContentLoaded', () =>
		requestAnimationFrame(() =>
			setTimeout(() => {
				if (document.querySelector('[data-map=svg] path')) performance.mark('map:first-paint');
			})
		)
	);
}
