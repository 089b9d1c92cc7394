/// <reference types="@sveltejs/kit" />
/**
 * Keeps the atlas on the device. One worker is one version of the site and has one cache: its scripts and styles, the data
 * that have been used, the pages that have been visited. Whoever is under it gets nothing of another version: a page or a
 * file of data that the host has renewed meanwhile is not taken. The next version fills a cache of its own and waits until
 * the last page of this one is closed.
 */
import { base, build, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

/** Several atlases may live below one origin. */
const CACHES = `atlas ${base} `;
const CACHE = CACHES + version;

/** Written when the site has been built: what is large is kept once it has been used, and so are workers. */
const LARGE: readonly string[] = ['%large%'];
const SCRIPTS = build.filter(
	(path) => !path.includes('/workers/') && !LARGE.includes(path.slice(path.lastIndexOf('/') + 1))
);
/** What every page of this version names, and no other: this file, or what pages of one kind share and is called after it. */
const START = (build.find((path) => path.includes('/entry/start.')) ?? '').replace(/js$/, '');

/** What every page reads. */
const DATA = ['atlas', 'case-index', 'atlas-places', 'case-titles', 'neighbours'].map(
	(name) => `${base}/data/${name}.json`
);
const HOME = `${base}/`;
/** The page of all addresses: it asks the scripts what is there. */
const ANY_PAGE = `${base}/404.html`;

const isScript = (path: string): boolean => path.startsWith(`${base}/_app/immutable/`);
const isData = (path: string): boolean => path.startsWith(`${base}/data/`) && path.endsWith('.json');
const isDoc = (path: string): boolean => path.startsWith(`${base}/docs/`);
/** Without a name of a file at its end. */
const isPage = (path: string): boolean => !/\.\w+$/.test(path);

/** Whether the host still has this version. @throws TypeError without a connection */
async function isCurrent(): Promise<boolean> {
	const answer = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
	const said = (await answer.json()) as { readonly version: unknown };
	return said.version === version;
}
async function isOurs(answer: Response): Promise<boolean> {
	return (await answer.clone().text()).includes(START);
}
/** What the cache has under a path, whatever its query says. */
const held = async (path: string): Promise<Response | undefined> =>
	(await caches.open(CACHE)).match(path, { ignoreVary: true });
async function keep(path: string, answer: Response): Promise<void> {
	const cache = await caches.open(CACHE);
	// Without room on the device the atlas works as it does without this.
	await cache.put(path, answer).catch(() => undefined);
}

/** Scripts and styles: their names are of their content. */
async function script(path: string): Promise<Response> {
	const known = (await held(path)) ?? (await caches.match(path, { ignoreVary: true }));
	if (known) return known;
	const answer = await fetch(path);
	if (answer.ok) await keep(path, answer.clone());
	return answer;
}
/** Data of this version only: 409 where the host has another by now. */
async function data(path: string): Promise<Response> {
	const known = await held(path);
	if (known) return known;
	const answer = await fetch(path, { cache: 'no-cache' });
	if (!answer.ok) return answer;
	if (!(await isCurrent())) {
		void self.registration.update();
		return new Response(null, { status: 409 });
	}
	await keep(path, answer.clone());
	return answer;
}
/** A page of this version: as it was built, or the one for all addresses. */
async function page(path: string, request: Request | string): Promise<Response> {
	const known = await held(path);
	if (known) return known;
	try {
		const answer = await fetch(request);
		// The browser goes where it is sent, and asks again.
		if (answer.type === 'opaqueredirect') return answer;
		if (await isOurs(answer)) {
			if (answer.ok) await keep(path, answer.clone());
			return answer;
		}
	} catch {
		// No connection.
	}
	return (await held(ANY_PAGE)) ?? Response.error();
}
/** In place of what is read only and has not been read on this device before; it comes by itself with the connection. */
const NOT_HERE = `<!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>通信が切れています</title>
<body style="max-width:36rem;margin:4rem auto;padding:0 1rem;font:1rem/1.8 sans-serif"><h1>通信が切れています</h1>
<p>このページは、まだこの端末にありません。通信が戻ると、自動で表示します。</p>
<p lang="en">You are offline, and this page has not been opened on this device before. It appears when you are online again.</p>
<p><a href="">もう一度読み込む</a> <a href="${HOME}">全国の地図を開く</a></p>
<script>addEventListener('online',()=>location.reload())</script>`;
/** The documentation has neither scripts nor data: the newest, where it can be had. */
async function doc(path: string, request: Request): Promise<Response> {
	try {
		const answer = await fetch(request);
		if (answer.ok) await keep(path, answer.clone());
		return answer;
	} catch {
		return (
			(await held(path)) ??
			new Response(NOT_HERE, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } })
		);
	}
}

/** Everything that the atlas starts with, or nothing. */
async function fill(): Promise<void> {
	const cache = await caches.open(CACHE);
	const former = (await caches.keys()).filter((name) => name.startsWith(CACHES) && name !== CACHE);
	/** What the version before has used. */
	const used = await Promise.all(former.map(async (name) => (await caches.open(name)).keys()));
	const files = used.flat().flatMap(({ url }) => {
		const { pathname } = new URL(url);
		return isData(pathname) ? [pathname] : [];
	});
	const fetchInto = async (path: string): Promise<void> => {
		const known = isScript(path) ? await caches.match(path, { ignoreVary: true }) : undefined;
		const answer = known ?? (await fetch(path, { cache: isScript(path) ? 'default' : 'no-cache' }));
		// Some hosts answer with the status that the page is made for.
		if (!answer.ok && path !== ANY_PAGE) throw new Error(`${path}: HTTP ${answer.status}`);
		await cache.put(
			path,
			path === ANY_PAGE ? new Response(answer.body, { headers: answer.headers }) : answer
		);
	};
	await Promise.all([...SCRIPTS, ...DATA, HOME, ANY_PAGE].map(fetchInto));
	// What is not there any more is not missed.
	await Promise.all(files.map((path) => fetchInto(path).catch(() => undefined)));
	if (!(await isCurrent())) throw new Error('Renewed meanwhile');
}

self.addEventListener('install', (event) => event.waitUntil(fill()));

self.addEventListener('activate', (event) => {
	const tidy = async (): Promise<void> => {
		const names = await caches.keys();
		const old = names.filter((name) => name.startsWith(CACHES) && name !== CACHE);
		await Promise.all(old.map((name) => caches.delete(name)));
	};
	event.waitUntil(tidy());
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin) return;
	if (request.mode === 'navigate') {
		if (isDoc(pathname)) event.respondWith(doc(pathname, request));
		else if (pathname.startsWith(HOME) && isPage(pathname)) event.respondWith(page(pathname, request));
	} else if (isScript(pathname)) event.respondWith(script(pathname));
	else if (isData(pathname)) event.respondWith(data(pathname));
});

/** What pages say to it. */
interface Said {
	/** Version of the page. */
	readonly version: string;
	/** Paths of what it has loaded before this was there. */
	readonly used?: readonly string[];
	/** Somebody asks for this version, which waits. */
	readonly takeOver?: boolean;
}

/** A page of this version that was there first is looked after from now on. */
async function adopt(used: readonly string[]): Promise<void> {
	await self.clients.claim();
	for (const path of used) {
		if (isScript(path)) await script(path);
		else if (isData(path)) await data(path);
		else if (isPage(path)) await page(path, path);
	}
}

self.addEventListener('message', (event) => {
	const said = event.data as Said;
	if (said.takeOver) {
		const alone = async (): Promise<void> => {
			const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
			// The page of another tab would be under a version that is not its own.
			if (open.length <= 1) await self.skipWaiting();
		};
		event.waitUntil(alone());
	} else if (said.version === version) event.waitUntil(adopt(said.used ?? []).catch(() => undefined));
});
