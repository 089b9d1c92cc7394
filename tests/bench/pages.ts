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
const d3 = require.resolve('d3-geo');
const FILES = {
	'topojson-client.js': require.resolve('topojson-client/dist/topojson-client.min.js'),
	'maplibre-gl.mjs': require.resolve('maplibre-gl/dist/maplibre-gl.mjs'),
	'maplibre-gl-worker.mjs': require.resolve('maplibre-gl/dist/maplibre-gl-worker.mjs'),
	'maplibre-gl.css': require.resolve('maplibre-gl/dist/maplibre-gl.css'),
	'd3-array.js': join(dirname(createRequire(d3).resolve('d3-array')), 'd3-array.min.js'),
	'd3-geo.js': join(dirname(d3), 'd3-geo.min.js'),
	'leaflet.js': require.resolve('leaflet/dist/leaflet.js'),
	'leaflet.css': require.resolve('leaflet/dist/leaflet.css'),
	'echarts.js': require.resolve('echarts/dist/echarts.min.js')
} as const;
const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png'
};

/** Where the sea is, and a tooltip at a point. */
const STYLE = `<style>html,body,#map{margin:0;height:100%;background:#eef2f5}.tip{position:absolute;background:#fff;z-index:9}</style>`;
const TELL = `
	let tip = null;
	const tell = ({ code, density }, x, y) => {
		tip ??= document.body.appendChild(Object.assign(document.createElement('div'), { className: 'tip' }));
		tip.textContent = code + ': ' + density.toFixed(0);
		tip.style.left = x + 12 + 'px';
		tip.style.top = y + 12 + 'px';
	};
`;

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
		map.on('mousemove', 'fill', ({ features, point }) => tell(features[0].properties, point.x, point.y));
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

/** Shades by density, as every page here writes them. */
const COLOURS = `
	const colourOf = (density) =>
		['#c0e4ff', '#57b8ff', '#008bf2', '#0066be', '#00428c'][[100, 300, 1000, 4000].filter((bound) => density >= bound).length];
`;

/** One path an area, joined into one text. */
const D3 = peer(
	['d3-array.js', 'd3-geo.js'],
	`
	const { clientWidth: width, clientHeight: height } = place;
	const path = d3.geoPath(d3.geoMercator().fitExtent([[8, 8], [width - 8, height - 8]], MAIN));
	place.innerHTML = '<svg width="' + width + '" height="' + height + '" stroke="#fff" stroke-width="0.5">' +
		data.features.map((each, i) => '<path data-i="' + i + '" fill="' + colourOf(each.properties.density) + '" d="' + path(each) + '"/>').join('') + '</svg>';
	place.addEventListener('pointermove', ({ target, clientX, clientY }) => {
		const each = data.features[target.dataset.i];
		if (each) tell(each.properties, clientX, clientY);
	});
	done();
`
);

const LEAFLET = peer(
	['leaflet.js', 'leaflet.css'],
	`
	const map = L.map(place, { zoomSnap: 0, attributionControl: false, zoomAnimation: false });
	map.fitBounds(L.geoJSON(MAIN).getBounds());
	L.geoJSON(data, {
		style: ({ properties }) => ({ fillColor: colourOf(properties.density), fillOpacity: 1, color: '#fff', weight: 0.5 })
	}).bindTooltip(({ feature }) => feature.properties.code, { sticky: true, className: 'tip' }).addTo(map);
	done();
`
);

const ECHARTS = peer(
	['echarts.js'],
	`
	echarts.registerMap('japan', data);
	const chart = echarts.init(place);
	chart.on('finished', () => performance.mark('bench:done'));
	chart.setOption({
		animation: false,
		tooltip: { className: 'tip', transitionDuration: 0 },
		visualMap: { type: 'piecewise', show: false, pieces: [
			{ lt: 100, color: '#c0e4ff' }, { gte: 100, lt: 300, color: '#57b8ff' }, { gte: 300, lt: 1000, color: '#008bf2' },
			{ gte: 1000, lt: 4000, color: '#0066be' }, { gte: 4000, color: '#00428c' } ] },
		series: [{
			type: 'map', map: 'japan', nameProperty: 'code', boundingCoords: [[128.5, 45.7], [146, 30.8]],
			itemStyle: { borderColor: '#fff', borderWidth: 0.5 },
			data: data.features.map(({ properties }) => ({ name: properties.code, value: properties.density }))
		}]
	});
`
);

/** A page that draws the same GeoJSON with another library, the main islands filling it. */
function peer(files: readonly (keyof typeof FILES)[], draw: string): string {
	const head = files.map((file) =>
		file.endsWith('.css')
			? `<link rel="stylesheet" href="/bench/${file}">`
			: `<script defer src="/bench/${file}"></script>`
	);
	return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>bench</title>${head.join('')}
<link rel="preload" as="fetch" crossorigin href="/bench/municipalities.geojson">${STYLE}</head>
<body><div id="map"></div><script type="module">
	const place = document.querySelector('#map');
	const MAIN = { type: 'MultiPoint', coordinates: [[128.5, 30.8], [146, 45.7]] };
	const done = () => requestAnimationFrame(() => setTimeout(() => performance.mark('bench:done')));
	const data = await (await fetch('/bench/municipalities.geojson')).json();
	${COLOURS}${TELL}${draw}
</script></body></html>`;
}

/** A page that makes one map: what comes before that may change its `style`, what comes after sees it as `map`. */
function page(after: string, before = ''): string {
	return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>bench</title>
<link rel="stylesheet" href="/bench/maplibre-gl.css">${STYLE}</head>
<body><div id="map"></div>${before ? '<script src="/bench/topojson-client.js"></script>' : ''}<script type="module">
	import { Map, prewarm, setWorkerUrl } from '/bench/maplibre-gl.mjs';
	setWorkerUrl('/bench/maplibre-gl-worker.mjs');
	const style = { version: 8, sources: {}, layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#eef2f5' } }] };
	${before}
	const map = new Map({ container: 'map', center: [137, 37.5], zoom: 4.2, fadeDuration: 0, attributionControl: false, style });
	${TELL}${after}
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
	// To a metre, as one would write such a file.
	return JSON.stringify(collection, (_, value: unknown) =>
		typeof value === 'number' ? Math.round(value * 1e5) / 1e5 : value
	);
}

const PAGES = { floor: FLOOR, plain: PLAIN, bare: BARE, d3: D3, leaflet: LEAFLET, echarts: ECHARTS } as const;

/** Serves the built site and the pages of `/bench/`, all compressed: the site as `npm start` sends it. */
export async function servePages(port: number): Promise<Server> {
	const made = new Map<string, { body: Buffer; type: string }>();
	const put = (name: string, body: string | Buffer, type: string): void =>
		void made.set(`/bench/${name}`, { body: brotliCompressSync(body), type });
	for (const [name, html] of Object.entries(PAGES)) put(name, html, 'text/html; charset=utf-8');
	put('municipalities.geojson', municipalities(), 'application/json');
	for (const [name, file] of Object.entries(FILES)) put(name, readFileSync(file), TYPES[extname(name)] ?? '');
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
