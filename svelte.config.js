import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { compress } from './src/compress.js';
import { shareBeginnings } from './src/page-script.js';
import { sayLarge } from './src/say-large.js';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** The scripts written into app.html, allowed by their hash: everything else inline is refused. */
const inlineScripts = [...readFileSync('src/app.html', 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
	([, body]) =>
		/** @type {const} */ (
			`sha256-${createHash('sha256')
				.update(body ?? '')
				.digest('base64')}`
		)
);

/**
 * Two letters for the styles of each component: they are written on every element that one of them reaches, in 1,794
 * pages. Capitals, which no class of ours has.
 */
const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.svelte'))
	.map((path) => resolve('src', path))
	.sort();
/** @param {number} index */
const letters = (index) => (360 + index).toString(36).toUpperCase();

const pages = adapter({ fallback: '404.html' });

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: true,
		cssHash: ({ filename, hash }) => {
			const index = components.indexOf(resolve(filename));
			return index < 0 ? `s${hash(filename)}` : letters(index);
		}
	},
	kit: {
		adapter: {
			...pages,
			// Its own `precompress` has brotli at its slowest and takes files of any size.
			adapt: async (builder) => {
				await pages.adapt(builder);
				shareBeginnings('build');
				sayLarge('build');
				await compress('build');
			}
		},
		paths: { base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''), relative: false },
		// By the explorer, once it has nothing else to do: `features/shell/keep-on-device.ts`.
		serviceWorker: { register: false },
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail',
			// Every page is named by its route; reading 1,800 pages for links would find no other.
			crawl: false,
			concurrency: 4
		},
		csp: {
			mode: 'hash',
			directives: {
				// Also of what is fetched, workers, frames and the manifest: named one by one they are a tenth of a page's head.
				'default-src': ['self'],
				'script-src': ['self', ...inlineScripts],
				// The one style attribute there is: SvelteKit's hidden announcer of navigations.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'object-src': ['none']
			}
		}
	}
};
