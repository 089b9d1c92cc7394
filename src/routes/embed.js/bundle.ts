/** `/embed.js`, put together from its sources: one script without dependencies. In Node only. */
import { resolve } from 'node:path';
import { build } from 'vite';

const BANNER = '/*! Jichitai DX Atlas: defines <dx-atlas>. MIT. */';

/** The script, minified. */
export async function bundleElement(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			lib: { entry: 'src/lib/features/embed/dx-atlas.ts', formats: ['iife'], name: 'dxAtlas' }
		}
	});
	const [first] = [built].flat();
	const chunk = first && 'output' in first ? first.output[0] : undefined;
	if (chunk?.type !== 'chunk') throw new Error('embed.js: the bundler gave no script');
	return `${BANNER}\n${chunk.code}`;
}
