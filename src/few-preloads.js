/**
 * After each navigation SvelteKit reads the address and the options of every link on the page, to find those whose code is
 * to be fetched early. On the map that are two thousand links, and a change of the view waits for them. Only links that
 * ask for it, or whose surroundings do, can be such.
 */

const ALL = "querySelectorAll('a')";
const ASKING = "querySelectorAll('a[data-sveltekit-preload-code], [data-sveltekit-preload-code] a')";

/**
 * Vite plugin for the client of SvelteKit.
 * @returns {import('vite').Plugin}
 */
export function fewPreloads() {
	return {
		name: 'few-preloads',
		transform: {
			filter: { id: /@sveltejs[\\/]kit[\\/]src[\\/]runtime[\\/]client[\\/]client\.js(?:$|\?)/ },
			handler(code, id) {
				if (!code.includes(ALL)) throw new Error(`${id}: ${ALL} is no longer in it`);
				return { code: code.replace(ALL, ASKING), map: null };
			}
		}
	};
}
