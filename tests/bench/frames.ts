/** What is seen of a page while it loads, frame by frame, and when it first answers. */
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/** A page of the bench. */
export interface Subject {
	readonly path: string;
	/** Selector of the part of the page that is the map. */
	readonly map: string;
	/** Selector of what is told of an area under the pointer; `null` where nothing is. */
	readonly tip: string | null;
}

/** A place on the screen, in CSS pixels. */
type Place = readonly [x: number, y: number];

/** In ms since the navigation began; NaN for what never came. */
export interface Seen {
	/** Half of what is land in the last picture is neither sea nor blank. */
	readonly half: number;
	/** From here on no picture differs by more than 0.5% of its pixels. */
	readonly stays: number;
	/** The page's own mark, where it sets one. */
	readonly done: number;
	/** A place well inside the land, to point at. */
	readonly land: Place;
}

interface Frame {
	/** In ms since the navigation began. */
	readonly at: number;
	/** JPEG in base64. */
	readonly data: string;
}

const SIZE = { width: 1440, height: 900 };
/** No picture for so long: it is the last. */
const QUIET_MS = 2000;
/** Whatever still moves then is no part of how a page loads. */
const LONGEST_MS = 10_000;

/** A page of its own with a cache of its own, and the protocol to it. */
export async function freshPage(
	browser: Browser
): Promise<{ context: BrowserContext; page: Page; session: CDPSession }> {
	const context = await browser.newContext({
		viewport: SIZE,
		locale: 'ja-JP',
		// What comes a while after a page is not the page's.
		serviceWorkers: 'block'
	});
	// What compiles this names each function by a function of its own, which a page has not.
	await context.addInitScript('globalThis.__name = (each) => each');
	const page = await context.newPage();
	return { context, page, session: await context.newCDPSession(page) };
}

/** Loads a page and looks at every frame that it shows. */
export async function watchFrames(browser: Browser, { path, map }: Subject, origin: string): Promise<Seen> {
	const { context, page, session } = await freshPage(browser);
	const shown: { time: number; arrived: number; data: string }[] = [];
	session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
		// Some frames show nothing new.
		if (data !== shown.at(-1)?.data)
			shown.push({ time: (metadata.timestamp ?? NaN) * 1000, arrived: Date.now(), data });
		// A page that closes takes no more answers.
		session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await session.send('Page.startScreencast', { format: 'jpeg', quality: 90, everyNthFrame: 1 });
	await page.goto(origin + path);
	const loaded = Date.now();
	const quiet = (): number => Date.now() - Math.max(loaded, shown.at(-1)?.arrived ?? 0);
	while (quiet() < QUIET_MS && Date.now() - loaded < LONGEST_MS) await page.waitForTimeout(100);
	const began = await page.evaluate(() => performance.timeOrigin);
	const done = await page.evaluate(() => performance.getEntriesByName('bench:done')[0]?.startTime ?? NaN);
	const box = await page.locator(map).first().boundingBox();
	await session.send('Page.stopScreencast');
	await context.close();
	const frames = shown
		.map(({ time, data }): Frame => ({ at: time - began, data }))
		.filter(({ at }) => at > 0);
	if (!box || frames.length === 0) throw new Error(`${path}: no frame of ${map}`);
	const { context: reading, page: reader } = await freshPage(browser);
	const { half, stays, land } = await reader.evaluate(readFrames, {
		frames: frames.map(({ data }) => data),
		box
	});
	await reading.close();
	return { half: frames[half]?.at ?? NaN, stays: frames[stays]?.at ?? NaN, done, land };
}

/** Runs in a page: the first frame with half of the land, the first that stays, and a place inside the land. */
async function readFrames({
	frames,
	box
}: {
	frames: readonly string[];
	box: { x: number; y: number; width: number; height: number };
}): Promise<{ half: number; stays: number; land: Place }> {
	const pictures: ImageData[] = [];
	for (const data of frames) {
		const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
		const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
			willReadFrequently: true
		});
		if (!context) throw new Error('no canvas');
		context.drawImage(bitmap, 0, 0);
		pictures.push(context.getImageData(0, 0, bitmap.width, bitmap.height));
	}
	const settled = pictures.at(-1);
	if (!settled) throw new Error('no frame');
	const { width } = settled;
	/** Two channels of the same pixel apart by more than what JPEG makes of it. */
	const apart = (a: ImageData, b: ImageData, i: number): boolean =>
		[0, 1, 2].some((channel) => Math.abs((a.data[i + channel] ?? 0) - (b.data[i + channel] ?? 0)) > 24);
	const share = (a: ImageData, b: ImageData): number => {
		let different = 0;
		// Each seventh pixel, in lines across all columns, says as much as all of them.
		for (let i = 0; i < a.data.length; i += 28) if (apart(a, b, i)) different++;
		return a.data.length === b.data.length ? (different * 28) / a.data.length : 1;
	};
	let stays = pictures.length - 1;
	while (
		stays > 0 &&
		pictures.slice(stays).every((later) => share(pictures[stays - 1] ?? settled, later) <= 0.005)
	)
		stays--;

	// Land is whatever is not the most frequent colour of the map's box, which is the sea.
	const pixels: number[] = [];
	for (let y = Math.ceil(box.y); y < Math.floor(box.y + box.height); y++)
		for (let x = Math.ceil(box.x); x < Math.floor(box.x + box.width); x++) pixels.push((y * width + x) * 4);
	const colourAt = (picture: ImageData, i: number): number =>
		((picture.data[i] ?? 0) << 16) | ((picture.data[i + 1] ?? 0) << 8) | (picture.data[i + 2] ?? 0);
	const counts = new Map<number, number>();
	for (const i of pixels) {
		const colour = colourAt(settled, i);
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	const sea = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0])[0];
	const far = (colour: number, from: number): boolean =>
		[16, 8, 0].some((shift) => Math.abs(((colour >> shift) & 255) - ((from >> shift) & 255)) > 12);
	const isLand = (picture: ImageData, i: number): boolean => {
		const colour = colourAt(picture, i);
		return far(colour, sea) && far(colour, 0xffffff);
	};
	const land = pixels.filter((i) => isLand(settled, i));
	const half = pictures.findIndex(
		(picture) =>
			land.length > pixels.length / 100 && land.filter((i) => isLand(picture, i)).length >= land.length / 2
	);

	// The place of most land around it, of all on a grid.
	const around = Array.from(
		{ length: 81 },
		(_, i) => [(i % 9) * 3 - 12, Math.floor(i / 9) * 3 - 12] as const
	);
	const on = new Set(land);
	let best: { at: Place; score: number } = { at: [0, 0], score: -1 };
	for (let y = box.y + box.height * 0.2; y < box.y + box.height * 0.8; y += 6)
		for (let x = box.x + box.width * 0.3; x < box.x + box.width * 0.9; x += 6) {
			const at: Place = [Math.round(x), Math.round(y)];
			const score = around.filter(([dx, dy]) => on.has(((at[1] + dy) * width + at[0] + dx) * 4)).length;
			if (score > best.score) best = { at, score };
		}
	return { half, stays, land: best.at };
}

/**
 * Moves the pointer over the land from the beginning on, until something is told of it.
 * @returns ms from the beginning of the navigation to the frame in which it is told
 */
export async function firstAnswer(
	browser: Browser,
	{ path, tip }: Subject,
	[x, y]: Place,
	origin: string
): Promise<number> {
	if (tip === null) return NaN;
	const { context, page, session } = await freshPage(browser);
	await page.addInitScript((selector) => {
		const look = (): void => {
			const found = document.querySelector(selector);
			// What a frame is asked is seen in the next.
			if (found?.textContent && found.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
				requestAnimationFrame(() => performance.mark('bench:answer'));
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	}, tip);
	await page.goto(origin + path, { waitUntil: 'commit' });
	const until = Date.now() + 30_000;
	let answered = NaN;
	for (let i = 0; Number.isNaN(answered) && Date.now() < until; i++) {
		await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x + (i % 2) * 3, y });
		await page.waitForTimeout(16);
		answered = await page.evaluate(() => performance.getEntriesByName('bench:answer')[0]?.startTime ?? NaN);
	}
	await context.close();
	return answered;
}
