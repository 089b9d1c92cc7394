import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// MapLibre is read as it is shipped: its worker is a file of its own.
	optimizeDeps: { exclude: ['maplibre-gl', 'svelte-maplibre-gl'] },
	test: {
		include: ['tests/unit/**/*.test.ts'],
		environment: 'node'
	}
});
