/** Areas of a drawn map as markup: a browser reads two thousand of them at once in a fraction of the time to make each. */
import type { AreaCode } from '../../model/code';
import { element } from './xml';

export interface DrawnArea {
	readonly code: AreaCode;
	/** Its outline as path data. */
	readonly d: string;
	/** Drawn, and no link. */
	readonly isStill: boolean;
}

/** What an area shows and says. */
export interface AreaSaid {
	readonly classOf: (code: AreaCode) => string;
	/** Its own colour, where its class has none. */
	readonly fillOf: (code: AreaCode) => string | null;
	readonly hrefOf: (code: AreaCode) => string | null;
	readonly describe: (code: AreaCode) => string;
}

/** One element an area, in their order. */
export function areasMarkup(areas: readonly DrawnArea[], said: AreaSaid): string {
	return areas
		.map(({ code, d, isStill }) => {
			if (isStill)
				return element('path', { class: said.classOf(code), d, 'data-code': code, 'data-still': '' });
			const fill = said.fillOf(code);
			return element(
				'a',
				{ href: said.hrefOf(code) ?? undefined, 'data-code': code, 'aria-label': said.describe(code) },
				element('path', { class: said.classOf(code), d, style: fill === null ? undefined : `fill: ${fill};` })
			);
		})
		.join('');
}

/**
 * Makes the children of a group those of other areas. An element of an area that was there already stays, and with it the
 * focus: only its outline is another.
 */
export function drawAnew(group: SVGGElement, areas: readonly DrawnArea[], said: AreaSaid): void {
	const known = new Map(
		Array.from(group.children, (child) => [child.getAttribute('data-code'), child] as const)
	);
	const isKept = ({ code, isStill }: DrawnArea): boolean =>
		known.get(code)?.hasAttribute('data-still') === isStill;
	const added = elementsOf(
		areasMarkup(
			areas.filter((area) => !isKept(area)),
			said
		)
	);
	let place = group.firstElementChild;
	for (const area of areas) {
		const kept = isKept(area) ? known.get(area.code) : undefined;
		if (kept) {
			known.delete(area.code);
			pathOf(kept)?.setAttribute('d', area.d);
		}
		const next = kept ?? added.next().value;
		if (next === place) place = place.nextElementSibling;
		else if (next) group.insertBefore(next, place);
	}
	for (const gone of known.values()) gone.remove();
}

/** The outline of an area's element. */
export function pathOf(area: Element | undefined): SVGPathElement | null {
	const path = area instanceof SVGAElement ? area.firstElementChild : area;
	return path instanceof SVGPathElement ? path : null;
}

function elementsOf(markup: string): Iterator<Element, undefined> {
	const holder = document.createElement('template');
	holder.innerHTML = `<svg>${markup}</svg>`;
	return [...(holder.content.firstElementChild?.children ?? [])].values();
}
