/** What could not be had is tried again: as soon as the connection is back, now and then by itself, and when somebody asks. */
import { isHostThere } from './files';

/** How long until the first look by itself, milliseconds; twice as long for each that helped nothing. */
const FIRST_LOOK = 15_000;
const LONGEST = 240_000;

const waiting = new Set<() => void>();
let pause = FIRST_LOOK;
let timer: ReturnType<typeof setTimeout> | undefined;
let listening = false;

/** Tries everything again that waits: what one thing lacks, another most often lacks too. */
export function tryAgain(): void {
	pause = FIRST_LOOK;
	letGo();
}
function letGo(): void {
	const all = [...waiting];
	waiting.clear();
	for (const go of all) go();
}
function schedule(): void {
	clearTimeout(timer);
	timer = setTimeout(() => void look(), pause);
	pause = Math.min(LONGEST, pause * 2);
}
/** Whoever waits is asked only once the host answers: what is said of it would come and go otherwise. */
async function look(): Promise<void> {
	if (waiting.size === 0) return;
	if (await isHostThere()) letGo();
	else schedule();
}

/** Resolves once it is worth trying again; never where `signal` is aborted before. */
export function worthTrying(signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		if (signal.aborted) return;
		if (!listening) addEventListener('online', tryAgain);
		listening = true;
		if (waiting.size === 0) schedule();
		const go = (): void => resolve();
		waiting.add(go);
		signal.addEventListener('abort', () => waiting.delete(go));
	});
}

/**
 * Loads until it succeeds.
 * @param signal given up when aborted: the promise is then never settled
 * @param onfail told each time that it could not be had; what it throws ends it
 */
export async function persistently<T>(
	load: () => Promise<T>,
	signal: AbortSignal,
	onfail: (error: unknown) => void = () => undefined
): Promise<T> {
	for (;;) {
		try {
			const loaded = await load();
			await styled();
			return loaded;
		} catch (error) {
			if (!signal.aborted) onfail(error);
			await worthTrying(signal);
		}
	}
}

/** Marks the links to styles that are asked for again. */
const AGAIN = 'again';
/** Style sheets that could not be had, until they are there. */
const styles = new Set<Promise<void>>();
/** Resolves once no style is missing of what has been imported. */
export async function styled(): Promise<void> {
	await Promise.all(styles);
}
function isLinked(href: string): Promise<boolean> {
	return new Promise((resolve) => {
		const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
		link.dataset[AGAIN] = '';
		link.onload = () => resolve(true);
		link.onerror = () => {
			link.remove();
			resolve(false);
		};
		document.head.append(link);
	});
}
async function restyle(href: string): Promise<void> {
	const { signal } = new AbortController();
	do await worthTrying(signal);
	while (!(await isLinked(href)));
}

const imports = new WeakSet();
/** Takes note of parts of the program that cannot be had, as Vite says it. To be called once, before any is imported. */
export function watchImports(): void {
	addEventListener('vite:preloadError', ({ payload }) => imports.add(payload));
	// Vite asks for a style once, and takes it for one that is there the second time.
	const onerror = ({ target }: Event): void => {
		if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet' || AGAIN in target.dataset)
			return;
		const style = restyle(target.href);
		styles.add(style);
		void style.then(() => styles.delete(style));
	};
	addEventListener('error', onerror, true);
}
/** Whether an error is a part of the program that could not be had. */
export function isFailedImport(error: unknown): boolean {
	return error instanceof Error && imports.has(error);
}
