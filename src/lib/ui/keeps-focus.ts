/**
 * Attached to a list whose items are taken out by buttons in them: the focus, which goes with the button, goes on to the
 * button that stands in its place now, or to the last one.
 */
export function keepsFocus(list: HTMLElement): () => void {
	let held: HTMLButtonElement | null = null;
	let place = 0;
	const buttons = () => [...list.querySelectorAll('button')];
	const note = ({ target }: FocusEvent): void => {
		held = target instanceof Element ? target.closest('button') : null;
		place = held ? buttons().indexOf(held) : 0;
	};
	const watch = new MutationObserver(() => {
		if (!held || held.isConnected || document.activeElement !== document.body) return;
		held = null;
		const left = buttons();
		left[Math.min(place, left.length - 1)]?.focus();
	});
	list.addEventListener('focusin', note);
	watch.observe(list, { childList: true, subtree: true });
	return () => {
		list.removeEventListener('focusin', note);
		watch.disconnect();
	};
}
