/** Several controls as one stop for Tab: the arrows, Home and End lead from one to the next. */

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * An attachment for what holds the controls.
 * @param selector of each of them; those that come later are found too
 */
export function roving(selector: string) {
	return (holder: HTMLElement) => {
		let current: Element | null = null;
		const all = (): readonly HTMLElement[] => [...holder.querySelectorAll<HTMLElement>(selector)];
		const arrange = (): void => {
			const controls = all();
			if (current === null || !holder.contains(current)) current = controls[0] ?? null;
			// Written where it differs, which the observer below is told of only once.
			for (const each of controls) {
				const index = each === current ? 0 : -1;
				if (each.getAttribute('tabindex') !== String(index)) each.setAttribute('tabindex', String(index));
			}
		};
		const onkeydown = (event: KeyboardEvent): void => {
			// What is folded away keeps its place among the others, and is passed over.
			const controls = all().filter((each) => each.checkVisibility());
			const at = controls.findIndex((each) => each === document.activeElement);
			if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
			const step = STEPS[event.key];
			const to = { Home: 0, End: controls.length - 1 }[event.key] ?? (step === undefined ? null : at + step);
			if (to === null) return;
			event.preventDefault();
			event.stopPropagation();
			controls[Math.max(0, Math.min(controls.length - 1, to))]?.focus();
		};
		const onfocusin = ({ target }: FocusEvent): void => {
			if (!(target instanceof Element) || !target.matches(selector)) return;
			current = target;
			arrange();
		};
		const later = new MutationObserver(arrange);
		later.observe(holder, { childList: true, subtree: true });
		holder.addEventListener('keydown', onkeydown);
		holder.addEventListener('focusin', onfocusin);
		arrange();
		return () => {
			later.disconnect();
			holder.removeEventListener('keydown', onkeydown);
			holder.removeEventListener('focusin', onfocusin);
		};
	};
}
