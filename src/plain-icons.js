/**
 * Lucide's icons as a class each: their shapes are in the style, once, not in the markup of every page that shows them.
 * Lucide's own component puts each together of a list while the page is drawn. What all of them share is in base.css.
 */
import { readFileSync } from 'node:fs';

/** @typedef {readonly [tag: string, attributes: Readonly<Record<string, string>>]} Shape */

/** Of an icon, in units of its picture. */
const SIDE = 24;

/** @param {string} data of an icon @returns {readonly Shape[]} */
function shapesIn(data) {
	/** @type {unknown} */
	const icon = JSON.parse(data);
	return /** @type {{ readonly node: readonly Shape[] }} */ (icon).node;
}

/** @param {string} markup in an address, in double quotes */
const inAddress = (markup) => markup.replaceAll('"', "'").replace(/[<>#]/g, encodeURIComponent);

/** @param {number} icons how many the picture has, beside each other */
const beginningOf = (icons) =>
	inAddress(
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${icons * SIDE} ${SIDE}" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">`
	);
const [BEFORE, AFTER, MOVED_END] = [beginningOf(1), inAddress('</svg>'), inAddress('</g>')];

/** @param {string} picture in an address */
const styleOf = (picture) => `--icon: url("data:image/svg+xml,${picture}"); --icon-ink: currentColor;`;

/** The rule of one icon, as a style sheet has it before it is written or after. */
const RULE =
	/\.i-([\w-]+)\s*\{\s*--icon:\s*url\("data:image\/svg\+xml,([^"]+)"\);\s*--icon-ink:\s*currentColor;?\s*\}/g;

/**
 * Has all icons of a style sheet in one picture: a browser makes a document of each, a millisecond of what is before the
 * first paint.
 * @param {string} css
 * @returns {string}
 */
export function inOnePicture(css) {
	const icons = [...css.matchAll(RULE)].map(([, name = '', picture = '']) => ({ name, picture }));
	if (icons.length < 2) return css;
	const shapes = icons.map(
		({ picture }, i) =>
			inAddress(`<g transform="translate(${i * SIDE})">`) +
			picture.slice(BEFORE.length, -AFTER.length) +
			MOVED_END
	);
	const places = icons.map(
		({ name }, i) => `.i-${name}{--icon-at:${+((100 * i) / (icons.length - 1)).toFixed(3)}%}`
	);
	const picture = beginningOf(icons.length) + shapes.join('') + AFTER;
	const all = icons.map(({ name }) => `.i-${name}`);
	return `${css.replace(RULE, '')}${all.join()}{${styleOf(picture)}}${places.join('')}`;
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
			return `<script>let { size = ${SIDE} } = $props();</script>
<svg class="lucide i-${name}" width={size} height={size} aria-hidden="true"></svg>
<style>:global(.i-${name}) { ${styleOf(BEFORE + inAddress(shapes.join('')) + AFTER)} }</style>`;
		},
		generateBundle: {
			order: 'post',
			handler(_, files) {
				for (const file of Object.values(files))
					if (file.type === 'asset' && file.fileName.endsWith('.css'))
						file.source = inOnePicture(String(file.source));
			}
		}
	};
}
