/**
 * The keyboard's way over the SVG map: one stop for Tab, and the arrows from there to the area in that direction. What has the
 * focus is seen: neither leads to an area that lies under something else.
 */

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};

/** Where an area is looked for in its box. */
const SAMPLES = [
	[0.5, 0.5],
	[0.25, 0.25],
	[0.75, 0.25],
	[0.25, 0.75],
	[0.75, 0.75]
] as const;

interface Spot {
	readonly x: number;
	readonly y: number;
}

/**
 * An attachment for what holds the map.
 * @param selected area that Tab leads to, when it is drawn
 * @param _drawn what the links depend on: when it changes, they are others
 */
export function wander(selected: string | null, _drawn: readonly unknown[]) {
	return (holder: HTMLElement) => {
		const links = [...holder.querySelectorAll<SVGAElement>('.areas a')];
		const linkOf = (code: string | null | undefined) => links.find((link) => link.dataset['code'] === code);
		// Where the same map is drawn anew, the focus stays on its area, and Tab comes back to where the arrows had led.
		const { focused, stop } = holder.dataset;
		let current = linkOf(focused) ?? linkOf(stop) ?? linkOf(selected) ?? links[links.length >> 1];
		for (const link of links) link.setAttribute('tabindex', link === current ? '0' : '-1');
		// The area that had the focus is gone when the map drills into it.
		// What else hears of it is there once all of the map is.
		queueMicrotask(() => {
			if (focused !== undefined && !holder.contains(document.activeElement)) current?.focus();
		});

		/** Some of it can be seen: in the middle of its box, or of a quarter of that, is something of the map. */
		const isSeen = (link: SVGAElement): boolean => {
			const { left, top, width, height } = link.getBoundingClientRect();
			return SAMPLES.some(([x, y]) =>
				holder.contains(document.elementFromPoint(left + width * x, top + height * y))
			);
		};
		const stand = (link: SVGAElement): void => {
			current?.setAttribute('tabindex', '-1');
			link.setAttribute('tabindex', '0');
			current = link;
			holder.dataset['stop'] = link.dataset['code'] ?? '';
		};
		const onkeydown = (event: KeyboardEvent): void => {
			const way = DIRECTIONS[event.key];
			const from = links.find((link) => link === document.activeElement);
			if (!way || !from || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			event.stopPropagation();
			const next = nextOf(from, links, way, isSeen);
			if (!next) return;
			stand(next);
			next.focus();
		};
		const onfocusin = (event: FocusEvent): void => {
			const link = links.find((each) => each === event.target);
			if (!link) return;
			const seen =
				holder.contains(event.relatedTarget as Node | null) || isSeen(link)
					? link
					: nearest(link, links, isSeen);
			if (seen !== link) {
				seen.focus();
				return;
			}
			stand(link);
			holder.dataset['focused'] = link.dataset['code'] ?? '';
		};
		const onfocusout = (event: FocusEvent): void => {
			// Without a new place for it, the focus fell off a map that is drawn anew.
			if (event.relatedTarget !== null && !holder.contains(event.relatedTarget as Node)) {
				delete holder.dataset['focused'];
			}
		};
		const onpointerdown = (): void => {
			delete holder.dataset['focused'];
		};
		holder.addEventListener('keydown', onkeydown);
		holder.addEventListener('focusin', onfocusin);
		holder.addEventListener('focusout', onfocusout);
		holder.addEventListener('pointerdown', onpointerdown);
		return () => {
			holder.removeEventListener('keydown', onkeydown);
			holder.removeEventListener('focusin', onfocusin);
			holder.removeEventListener('focusout', onfocusout);
			holder.removeEventListener('pointerdown', onpointerdown);
		};
	};
}

/** The area in that direction: near, not too far to the side, and seen. */
function nextOf(
	from: SVGAElement,
	links: readonly SVGAElement[],
	[dx, dy]: readonly [number, number],
	isSeen: (link: SVGAElement) => boolean
): SVGAElement | null {
	const start = spotOf(from);
	return cheapest(links, isSeen, (link) => {
		const { x, y } = spotOf(link);
		const along = (x - start.x) * dx + (y - start.y) * dy;
		const aside = Math.abs((x - start.x) * dy + (y - start.y) * dx);
		return link === from || along < 1 || aside > 2.5 * along ? Infinity : along + 2 * aside;
	});
}

/** The nearest area that is seen; the same where none is. */
function nearest(
	from: SVGAElement,
	links: readonly SVGAElement[],
	isSeen: (link: SVGAElement) => boolean
): SVGAElement {
	const start = spotOf(from);
	const found = cheapest(links, isSeen, (link) => {
		const { x, y } = spotOf(link);
		return Math.hypot(x - start.x, y - start.y);
	});
	return found ?? from;
}

/** What costs least of what is seen, which is asked of as few as can be. */
function cheapest(
	links: readonly SVGAElement[],
	isSeen: (link: SVGAElement) => boolean,
	costOf: (link: SVGAElement) => number
): SVGAElement | null {
	const inOrder = links
		.map((link) => ({ link, cost: costOf(link) }))
		.filter(({ cost }) => cost < Infinity)
		.sort((a, b) => a.cost - b.cost);
	return inOrder.find(({ link }) => isSeen(link))?.link ?? null;
}

function spotOf(link: SVGAElement): Spot {
	const { left, top, width, height } = link.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}
