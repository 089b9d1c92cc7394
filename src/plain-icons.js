/**
 * Lucide's icons as a class each: their shapes are in the style, once, not in the markup of every page that shows them.
 * Lucide's own component puts each together of a list while the page is drawn. What all of them share is in base.css.
 */
import { readFileSync } from 'node:fs';

/** @typedef {readonly [tag: string, attributes: Readonly<Record<string, string>>]} Shape */

const LINES = 'fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';

/** @param {string} data of an icon @returns {readonly Shape[]} */
function shapesIn(data) {
	/** @type {unknown} */
	const icon = JSON.parse(data);
	return /** @type {{ readonly node: readonly Shape[] }} */ (icon).node;
}

/**
 * Vite plugin for `@lucide/svelte/icons/…`.
 * @returns {import('vite').Plugin}
 */
export function plainIcons() {
	return {
		name: 'plain-icons',
		enforce: 'pre',
		load(id) {
			const name = /@lucide[\\/]svelte[\\/]dist[\\/]icons[\\/]([\w-]+)\.svelte$/.exec(id)?.[1];
			if (name === undefined) return null;
			const data = /const iconData = (\{.*\});/.exec(readFileSync(id, 'utf8'))?.[1];
			if (data === undefined) throw new Error(`${id}: no icon found in it`);
			const shapes = shapesIn(data).map(
				([tag, attributes]) =>
					`<${[tag, ...Object.entries(attributes).map(([key, value]) => `${key}="${value}"`)].join(' ')}/>`
			);
			const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" ${LINES}>${shapes.join('')}</svg>`;
			const address = picture.replaceAll('"', "'").replace(/[<>#]/g, encodeURIComponent);
			return `<script>let { size = 24 } = $props();</script>
<svg class="lucide i-${name}" width={size} height={size} aria-hidden="true"></svg>
<style>:global(.i-${name}) { --icon: url("data:image/svg+xml,${address}"); --icon-ink: currentColor; }</style>`;
		}
	};
}
