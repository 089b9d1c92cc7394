import { sveltekit } from '@sveltejs/kit/vite';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { offlineKit } from './src/offline/vite-plugin.js';
import { fewPreloads } from './src/few-preloads.js';
import { plainIcons } from './src/plain-icons.js';
import { usedTokens } from './src/used-tokens.js';
import { zipAtOnce } from './src/zip-at-once.js';

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

type CodeSplittingNameFunction = Rolldown.CodeSplittingNameFunction;
type Graph = Parameters<CodeSplittingNameFunction>[1];

/** Everything that these modules (by the ends of their names) import, and what that imports. */
function closureOf(ends: readonly string[]): (id: string, graph: Graph) => boolean {
	const known = new Map<string, boolean>();
	return (id, graph) => {
		if (known.size === 0) {
			const all = ends.map((end) => join(import.meta.dirname, end));
			for (let next = all.pop(); next !== undefined; next = all.pop()) {
				if (known.get(next)) continue;
				known.set(next, true);
				all.push(...(graph.getModuleInfo(next)?.importedIds ?? []));
			}
		}
		return known.get(id) ?? false;
	};
}
/**
 * What the first page always loads is one file, what draws its map the next, and what MapLibre's map adds another, which
 * is fetched once a hand is near: cut along what each other page shares with them, the same code is sixty files, which
 * weigh a tenth more and take a request each.
 */
const isStart = closureOf([
	'src/routes/+layout.ts',
	'src/routes/+layout.svelte',
	'src/routes/(explorer)/+layout.ts',
	'src/routes/(explorer)/+layout.svelte',
	'src/routes/(explorer)/(atlas)/+layout.ts',
	'src/routes/(explorer)/(atlas)/+layout.svelte',
	'src/routes/(explorer)/(atlas)/+page.svelte',
	'node_modules/@sveltejs/kit/src/runtime/client/entry.js'
]);
const isAreaPanel = closureOf(['src/lib/features/panel/AreaPanel.svelte']);
/** The panel of an area is written into its page: without its style it would move once its program is there. */
const isFirst: ReturnType<typeof closureOf> = (id, graph) =>
	isStart(id, graph) || (id.includes('type=style') && isAreaPanel(id, graph));
const isDrawn = closureOf(['src/lib/map/svg/MapSvg.svelte']);
const isMap = closureOf(['src/lib/map/gl/MapGl.svelte', 'src/lib/map/gl/GlPins.svelte']);
const named =
	(name: string, isIn: ReturnType<typeof closureOf>): CodeSplittingNameFunction =>
	(id, graph) =>
		isIn(id, graph) ? name : null;

const UNITS = 'tests/unit/**/*.test.ts';
/** The unit tests that put another module in the place of one of the app's. */
function mockingTests(): string[] {
	return readdirSync(join(import.meta.dirname, 'tests/unit'), { recursive: true, encoding: 'utf8' })
		.map((name) => join('tests/unit', name))
		.filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes('vi.mock('));
}

export default defineConfig(({ mode }) => ({
	plugins: [
		fewPreloads(),
		plainIcons(),
		usedTokens(),
		zipAtOnce(),
		sveltekit(),
		offlineKit(),
		componentsOnDemand
	],
	define: {
		// Absolute addresses in Open Graph data; empty when the site does not know where it will live.
		__SITE_ORIGIN__: JSON.stringify((process.env.SITE_ORIGIN ?? '').replace(/\/$/, ''))
	},
	// MapLibre is read as it is shipped: its worker is a file of its own. The writer of workbooks has a part replaced.
	optimizeDeps: { exclude: ['maplibre-gl', 'write-excel-file'] },
	// The table's worker fetches some of its parts later, which needs modules.
	worker: { format: 'es', plugins: () => [offlineKit(), zipAtOnce()] },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [
								// MapLibre by itself: it is the largest part by far, and outlives our own changes in a cache.
								{ name: 'maplibre-gl', test: /node_modules[\\/]maplibre-gl/, priority: 4 },
								{ name: named('start', isFirst), debugName: 'start', priority: 3 },
								{ name: named('drawn', isDrawn), debugName: 'drawn', priority: 2 },
								{ name: named('map', isMap), debugName: 'map', priority: 1 }
							]
						}
					}
				}
			}
		}
	},
	test: {
		environment: 'node',
		setupFiles: ['tests/unit/english.ts'],
		// A busy machine is slow, not wrong.
		testTimeout: 60_000,
		maxWorkers: '100%',
		// A tenth less work than processes of their own.
		pool: 'threads',
		// Most files share the modules that they import, which is half of their time; one that replaces a module has its own.
		projects: (mode === 'test' ? [mockingTests()] : []).flatMap((mocking) => [
			{ extends: true, test: { name: 'shared', include: [UNITS], exclude: mocking, isolate: false } },
			{ extends: true, test: { name: 'mocking', include: mocking } }
		])
	}
}));
