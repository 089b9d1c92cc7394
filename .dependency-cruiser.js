/**
 * Which room of `src/` may import which, and that no import runs in a circle, type-only ones included. Run by
 * `npm run lint` through tests/arrows.js, which shows components as modules so that their type imports count.
 */

/** What each room may import of ours, besides itself. Rooms stand in the order in which the data flow. */
const MAY = {
	model: [],
	join: ['model'],
	import: ['model', 'join'],
	data: ['model', 'join'],
	measures: ['model'],
	view: ['model', 'measures'],
	derive: ['model', 'measures', 'view'],
	text: ['model', 'join', 'import', 'measures', 'view', 'derive'],
	map: ['model', 'measures', 'view', 'derive'],
	export: ['model', 'data', 'measures', 'view', 'derive', 'text', 'map', 'workers'],
	workers: [],
	ui: [],
	features: [
		'model',
		'join',
		'import',
		'data',
		'measures',
		'view',
		'derive',
		'text',
		'map',
		'workers',
		'export',
		'ui'
	]
};
/** Packages that a room must not know. */
const FOREIGN = {
	'model|join|import|view|measures': '^(svelte|\\$app|maplibre-gl|d3-|node:)',
	derive: '^(svelte|\\$app|maplibre-gl|d3-geo|node:)',
	text: '^(svelte|\\$app|maplibre-gl|node:)',
	map: '^\\$app',
	ui: '^(\\$app|maplibre-gl)'
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{ name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'features-in-one-direction',
			comment: 'Of two features one may use the other, not each the other.',
			severity: 'error',
			scope: 'folder',
			from: { path: '^src/lib/features/' },
			to: { circular: true }
		},
		{
			name: 'explorer-is-the-base',
			comment: 'What is on screen is known to every feature and knows none of them.',
			severity: 'error',
			from: { path: '^src/lib/features/explorer/' },
			to: { path: '^src/lib/features/', pathNot: '^src/lib/features/explorer/' }
		},
		{
			name: 'pipeline',
			comment: 'The pipeline may use the model and the join, nothing else of the app.',
			severity: 'error',
			from: { path: '^geodata/' },
			to: { path: '^src/', pathNot: '^src/lib/(model|join)/' }
		},
		{
			name: 'app-without-pipeline',
			severity: 'error',
			from: { path: '^src/' },
			to: { path: '^geodata/' }
		},
		{
			name: 'lib-without-routes',
			severity: 'error',
			from: { path: '^src/lib/' },
			to: { path: '^src/(routes|offline)/' }
		},
		...Object.entries(MAY).map(([room, others]) => ({
			name: `arrows-of-${room}`,
			severity: /** @type {const} */ ('error'),
			from: { path: `^src/lib/${room}/` },
			to: { path: '^src/lib/', pathNot: `^src/lib/(${[room, ...others].join('|')})/` }
		})),
		...Object.entries(FOREIGN).map(([rooms, packages]) => ({
			name: `packages-of-${rooms.replaceAll('|', '-')}`,
			severity: /** @type {const} */ ('error'),
			from: { path: `^src/lib/(${rooms})/` },
			to: { path: `(node_modules/)?${packages.replace('^', '')}`, pathNot: '^src/' }
		}))
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: { extensions: ['.ts', '.js', '.d.ts', '.svelte.ts', '.json', '.css'] }
	}
};
