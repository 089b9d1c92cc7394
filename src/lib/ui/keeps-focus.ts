/**
 * Keeps the focus in the page. Where what had it is taken out, as a chip is by its own cross and a view by what closes it,
 * the focus would fall to the page's beginning; it goes on to what opened it, or to what is nearest to where it was.
 */

/** One of the elements around what has the focus, and what is beside its child there. */
interface Step {
	readonly child: Element;
	readonly parent: Element;
	readonly next: Element | null;
	readonly before: Element | null;
}

const FOCUSABLE = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary', '[tabindex]']
	.map((each) => `${each}:not(:disabled, [tabindex="-1"])`)
	.join();

/** What had the focus last: there is one in a page. */
let held: HTMLElement | SVGElement | null = null;
let way: readonly Step[] = [];

/** Attached to the body of a page, for all that is in it. */
export function keepsFocus(body: HTMLElement): () => void {
	const watch = new MutationObserver(() => {
		// After whoever knows better where it belongs.
		if (held && !held.isConnected) setTimeout(goOn);
	});
	const note = ({ target }: FocusEvent): void => {
		if (target === body || !(target instanceof HTMLElement || target instanceof SVGElement)) return;
		// Who uses no keyboard and presses nothing pays nothing.
		if (!held) watch.observe(body, { childList: true, subtree: true });
		held = target;
		way = wayUp(target, body);
	};
	// Pressing what takes no focus gives it up; what has it already is pressed without being told of once more.
	const leave = ({ target }: PointerEvent): void => {
		if (!(target instanceof Node && held?.contains(target))) held = null;
	};
	body.addEventListener('focusin', note);
	body.addEventListener('pointerdown', leave, true);
	return () => {
		body.removeEventListener('focusin', note);
		body.removeEventListener('pointerdown', leave, true);
		watch.disconnect();
		held = null;
	};
}

/** Gives the focus back to what had it, where it is still there. */
export function giveFocusBack(): void {
	if (isFallen() && held?.isConnected) held.focus({ preventScroll: true });
}

/** In another page's frame it may be in that page: there it stays. */
function isFallen(): boolean {
	if (window !== window.parent && !document.hasFocus()) return false;
	return document.activeElement === null || document.activeElement === document.body;
}

function wayUp(from: Element, body: Element): readonly Step[] {
	const steps: Step[] = [];
	for (let child = from; child !== body && child.parentElement; child = child.parentElement) {
		const { parentElement: parent, nextElementSibling: next, previousElementSibling: before } = child;
		steps.push({ child, parent, next, before });
	}
	return steps;
}

function goOn(): void {
	if (!held || held.isConnected || !isFallen()) return;
	for (const { child, parent, next, before } of way) {
		const opener = child instanceof HTMLElement ? child.dataset['opener'] : undefined;
		if (opener && focusOn(document.querySelector(opener))) return;
		if (!parent.isConnected) continue;
		if (focusIn(next) || focusIn(before, true)) return;
		// All of a page has gone with the rest of it: the next one begins at its beginning.
		if (parent === document.body || parent.parentElement === document.body) break;
		const heading = parent.querySelector('h1');
		if (heading) heading.tabIndex = -1;
		if (focusOn(heading) || focusIn(parent)) return;
	}
	held = null;
}

/** The first, or the last, of an element that can have the focus. */
function focusIn(element: Element | null, last = false): boolean {
	if (!element?.isConnected) return false;
	const all = [element, ...element.querySelectorAll(FOCUSABLE)].filter((each) => each.matches(FOCUSABLE));
	return (last ? all.reverse() : all).some(focusOn);
}

function focusOn(element: Element | null): boolean {
	if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
	if (!element.checkVisibility({ visibilityProperty: true })) return false;
	element.focus({ preventScroll: true });
	return document.activeElement === element;
}
