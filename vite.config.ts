import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	define: {
		// Absolute addresses in Open Graph data; empty when the site does not know where it will live.
		__SITE_ORIGIN__: JSON.stringify((process.env.SITE_ORIGIN ?? '').replace(/\/$/, ''))
	},
	// MapLibre is read as it is shipped: its worker is a file of its own.
	optimizeDeps: { exclude: ['maplibre-gl', 'svelte-maplibre-gl'] },
	// The table's worker fetches some of its parts later, which needs modules.
	worker: { format: 'es' },
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
		// A busy machine is slow, not wrong.
		testTimeout: 60_000
	}
});
