import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { offlineKit } from './src/offline/vite-plugin.js';

/**
 * Components that are imported when they are wanted are never drawn by the server. Where its bundle does not know them,
 * SvelteKit links no style sheet of theirs from every page: it comes with their code.
 */
const componentsOnDemand: Plugin = {
	name: 'components-on-demand',
	apply: 'build',
	enforce: 'post',
	applyToEnvironment: ({ name }) => name === 'ssr',
	transform: (code) => code.replace(/\bimport\(\s*(['"])[^'"]+\.svelte\1\s*\)/g, 'new Promise(() => {})')
};

export default defineConfig({
	plugins: [sveltekit(), offlineKit(), componentsOnDemand],
	define: {
		// Absolute addresses in Open Graph data; empty when the site does not know where it will live.
		__SITE_ORIGIN__: JSON.stringify((process.env.SITE_ORIGIN ?? '').replace(/\/$/, ''))
	},
	// MapLibre is read as it is shipped: its worker is a file of its own.
	optimizeDeps: { exclude: ['maplibre-gl', 'svelte-maplibre-gl'] },
	// The table's worker fetches some of its parts later, which needs modules.
	worker: { format: 'es', plugins: () => [offlineKit()] },
	build: {
		rolldownOptions: {
			output: {
				// MapLibre in a chunk of its own: it is the largest part by far, and outlives our own changes in a cache.
				codeSplitting: { groups: [{ name: 'maplibre-gl', test: /node_modules[\\/]maplibre-gl/ }] }
			}
		}
	},
	test: {
		include: ['tests/unit/**/*.test.ts'],
		environment: 'node',
		setupFiles: ['tests/unit/english.ts'],
		// A busy machine is slow, not wrong.
		testTimeout: 60_000,
		maxWorkers: '100%'
	}
});
