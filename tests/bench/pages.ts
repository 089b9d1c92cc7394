/** The pages the atlas is held against, and a server for all of them. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { serve } from '../../src/start.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const require = createRequire(import.meta.url);
const maplibre = join(dirname(require.resolve('maplibre-gl/package.json')), 'dist');
const topojson = join(
	dirname(require.resolve('topojson-client/package.json')),
	'dist',
	'topojson-client.min.js'
);
const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png'
};

/** An empty map: what MapLibre itself costs. `bench:done` is marked when it is idle. */
const FLOOR = page(`
	map.once('idle', () => performance.mark('bench:done'));
`);

/** The same municipalities as plain GeoJSON, shaded by one expression: what one writes without thinking of speed. */
const PLAIN = page(`
	map.on('load', () => {
		map.addSource('areas', { type: 'geojson', data: '/bench/municipalities.geojson' });
		map.addLayer({ id: 'fill', type: 'fill', source: 'areas', paint: {
			'fill-color': ['step', ['get', 'density'], '#c0e4ff', 100, '#57b8ff', 300, '#008bf2', 1000, '#0066be', 4000, '#00428c'] } });
		map.addLayer({ id: 'line', type: 'line', source: 'areas', paint: { 'line-color': '#fff', 'line-width': 0.5 } });
		map.once('idle', () => performance.mark('bench:done'));
	});
`);

/** The atlas's own shapes and first layers and nothing else on the page: the earliest that a map of them can be shown here. */
const BARE = page(
	`
	map.once('idle', () => performance.mark('bench:done'));
`,
	`
	const topology = await (await fetch('/data/boundaries/japan.topo.json')).json();
	const source = (name) => {
		const data = topojson.feature(topology, topology.objects[name]);
		for (const each of data.features) each.properties = { code: each.id };
		return { type: 'geojson', data, promoteId: 'code', buffer: 8, maxzoom: 10 };
	};
	prewarm();
	style.layers = [
		{ id: 'fill', type: 'fill', source: 'municipalities', paint: { 'fill-antialias': false, 'fill-color': ['coalesce', ['feature-state', 'colour'], '#c0e4ff'] } },
		{ id: 'line', type: 'line', source: 'municipalities', paint: { 'line-color': '#fff', 'line-width': 0.5 } },
		{ id: 'border', type: 'line', source: 'prefectures', paint: { 'line-color': '#626264' } }
	];
	style.sources = { municipalities: source('municipalities'), prefectures: source('prefectures') };
`
);

/** A page that makes one map: what comes before that may change its `style`, what comes after sees it as `map`. */
function page(after: string, before = ''): string {
	return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>bench</title>
<link rel="stylesheet" href="/bench/maplibre-gl.css"><style>html,body,#map{margin:0;height:100%}</style></head>
<body><div id="map"></div>${before ? '<script src="/bench/topojson-client.js"></script>' : ''}<script type="module">
	import { Map, prewarm, setWorkerUrl } from '/bench/maplibre-gl.mjs';
	setWorkerUrl('/bench/maplibre-gl-worker.mjs');
	const style = { version: 8, sources: {}, layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#eef2f5' } }] };
	${before}
	const map = new Map({ container: 'map', center: [137, 37.5], zoom: 4.2, fadeDuration: 0, attributionControl: false, style });
	${after}
</script></body></html>`;
}

/** The municipalities as GeoJSON with their density, from our own files. */
function municipalities(): string {
	const read = (name: string): unknown => JSON.parse(readFileSync(join(root, 'build', 'data', name), 'utf8'));
	const topology = read('boundaries/japan.topo.json') as Topology;
	const areas = read('areas.json') as { code: string; population: number | null; areaKm2: number }[];
	const byCode = new Map(areas.map((area) => [area.code, area]));
	const object = topology.objects.municipalities;
	if (object?.type !== 'GeometryCollection')
		throw new Error('japan.topo.json: expected a collection of municipalities');
	const collection = feature(topology, object);
	for (const each of collection.features) {
		const area = byCode.get(String(each.id));
		each.properties = { code: each.id, density: (area?.population ?? 0) / (area?.areaKm2 ?? 1) };
	}
	return JSON.stringify(collection);
}

/** Serves the built site, `/bench/floor`, `/bench/plain` and `/bench/bare`, all compressed: the site as `npm start` sends it. */
export async function servePages(port: number): Promise<Server> {
	const made = new Map<string, { body: Buffer; type: string }>();
	const put = (path: string, body: string | Buffer, type: string): void =>
		void made.set(path, { body: brotliCompressSync(body), type });
	put('/bench/floor', FLOOR, 'text/html; charset=utf-8');
	put('/bench/plain', PLAIN, 'text/html; charset=utf-8');
	put('/bench/bare', BARE, 'text/html; charset=utf-8');
	put('/bench/topojson-client.js', readFileSync(topojson), 'text/javascript');
	put('/bench/municipalities.geojson', municipalities(), 'application/json');
	for (const name of ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css']) {
		put(`/bench/${name}`, readFileSync(join(maplibre, name)), TYPES[extname(name)] ?? '');
	}
	const server = await serve(port);
	const [site] = server.listeners('request');
	server.removeAllListeners('request');
	server.on('request', (request, response) => {
		const found = made.get((request.url ?? '/').split('?')[0] ?? '/');
		if (!found) return void site?.call(server, request, response);
		response.writeHead(200, { 'content-type': found.type, 'content-encoding': 'br' }).end(found.body);
	});
	return server;
}
