/** The house's one-way street: imports point only to the left. See README, "How the code is laid out". */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What each place may import of ours, itself included. */
const MAY: Readonly<Record<string, readonly string[]>> = {
	'lib/model': ['lib/model'],
	'lib/data': ['lib/model', 'lib/data'],
	'lib/view': ['lib/model', 'lib/view'],
	'lib/derive': ['lib/model', 'lib/view', 'lib/derive'],
	'lib/import': ['lib/model', 'lib/import'],
	'lib/text': ['lib/model', 'lib/view', 'lib/derive', 'lib/import', 'lib/text'],
	'lib/state': ['lib/model', 'lib/data', 'lib/view', 'lib/derive', 'lib/import', 'lib/text', 'lib/state'],
	'lib/map': ['lib/model', 'lib/view', 'lib/derive', 'lib/map'],
	'lib/components': ['lib/model', 'lib/view', 'lib/derive', 'lib/import', 'lib/text', 'lib/components'],
	'lib/share': ['lib/model', 'lib/data', 'lib/view', 'lib/derive', 'lib/text', 'lib/map', 'lib/share'],
	routes: [
		'lib/model',
		'lib/data',
		'lib/view',
		'lib/derive',
		'lib/import',
		'lib/text',
		'lib/state',
		'lib/map',
		'lib/components',
		'lib/share',
		'routes'
	],
	offline: [
		'lib/model',
		'lib/view',
		'lib/derive',
		'lib/text',
		'lib/state',
		'lib/map',
		'lib/components',
		'lib/share',
		'offline'
	],
	geodata: ['lib/model', 'geodata']
};
/** Packages that a place must not know. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
	'lib/model': /^(svelte|\$app|maplibre|d3-|node:)/,
	'lib/import': /^(svelte|\$app|maplibre|d3-|node:)/,
	'lib/view': /^(svelte|\$app|maplibre|d3-|node:)/,
	'lib/derive': /^(svelte|\$app|maplibre|d3-geo|node:)/,
	'lib/text': /^(svelte|\$app|maplibre|node:)/,
	'lib/components': /^(maplibre|svelte-maplibre|\$app)/,
	'lib/map': /^\$app/
};
const UNNAMED = /(^|\/)(helpers|utils|common)(\/|\.|$)/;

interface Import {
	readonly from: string;
	readonly specifier: string;
	readonly place: string;
	readonly target: string | null;
}

function files(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}
function placeOf(path: string): string {
	const [first = '', second = '', third = ''] = path.split('/');
	if (first === 'geodata') return 'geodata';
	if (second === 'lib') return `lib/${third}`;
	return second === 'routes' ? 'routes' : second;
}
function importsOf(file: string): Import[] {
	const text = readFileSync(file, 'utf8');
	const from = relative(root, file);
	const pattern = /(?:\bfrom\s+|\bimport\s+|\bimport\()\s*['"]([^'"]+)['"]/g;
	return [...text.matchAll(pattern)].map(([, specifier = '']) => {
		const path = specifier.startsWith('$lib/')
			? `src/lib/${specifier.slice(5)}`
			: specifier.startsWith('.')
				? relative(root, join(dirname(file), specifier))
				: null;
		return { from, specifier, place: placeOf(from), target: path === null ? null : placeOf(path) };
	});
}

const all = [
	...files('src/lib'),
	...files('src/routes'),
	...files('src/offline'),
	...files('geodata')
].flatMap(importsOf);

describe('imports', () => {
	it('are found at all', () => {
		expect(all.length).toBeGreaterThan(200);
	});
	it('point only to the left', () => {
		const turned = all.filter(({ from, place, target, specifier }) => {
			if (target === null || specifier.endsWith('$types') || from === 'src/app.d.ts') return false;
			return !MAY[place]?.includes(target);
		});
		expect(turned.map(({ from, specifier }) => `${from} → ${specifier}`)).toEqual([]);
	});
	it('bring no package into a place that must not know it', () => {
		const known = all.filter(
			({ place, target, specifier }) => target === null && FOREIGN[place]?.test(specifier)
		);
		expect(known.map(({ from, specifier }) => `${from} → ${specifier}`)).toEqual([]);
	});
	it('fetch /data/ in one place only', () => {
		const fetching = files('src')
			.filter((file) => /\bfetch\(/.test(readFileSync(file, 'utf8')))
			.map((file) => relative(root, file));
		expect(fetching).toEqual(['src/lib/data/files.ts']);
	});
});

describe('folders', () => {
	it('are named after what they hold', () => {
		const unnamed = [...files('src'), ...files('geodata'), ...files('tests')]
			.map((file) => relative(root, file))
			.filter((file) => UNNAMED.test(file));
		expect(unnamed).toEqual([]);
	});
});
