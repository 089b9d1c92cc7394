/** Scripts that are pages' own files beside the program: each put together from its sources. In Node only. */
import { resolve } from 'node:path';
import { build } from 'vite';

/**
 * A script without dependencies, minified.
 * @param entry its source below `src/lib/features/`
 * @param banner its first line; none by default
 */
export async function bundleScript(entry: string, banner = ''): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			lib: { entry: `src/lib/features/${entry}`, formats: ['iife'], name: 'dxAtlas' }
		}
	});
	const [first] = [built].flat();
	const chunk = first && 'output' in first ? first.output[0] : undefined;
	if (chunk?.type !== 'chunk') throw new Error(`${entry}: the bundler gave no script`);
	return banner + chunk.code;
}

/** The same as an answer. */
export async function answerScript(entry: string, banner?: string): Promise<Response> {
	return new Response(await bundleScript(entry, banner), {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
}
