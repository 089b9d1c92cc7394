/**
 * Builds this folder by itself, so that the atlas can write files that need nothing else: `live.ts` with everything it
 * imports as one program and one style sheet, `boot.ts` as the script that puts them to use, `still.ts` as a module that
 * renders markup, with a style of its own. Both are modules of the atlas, in development, in tests and in the build alike;
 * who asks for them waits for the build, which is made once.
 */
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build } from 'vite';
import { plainIcons } from '../plain-icons.js';
import { inLetters } from '../lib/export/offline/letters.js';
import { usedTokens } from '../used-tokens.js';

const KIT = 'virtual:offline-kit';
const STILL = 'virtual:offline-still';

/** @typedef {{ readonly code: string, readonly files: readonly string[] }} Built A module, and the files it was made of. */

/** @param {string} path */
const at = (path) => resolve(import.meta.dirname, path);

/**
 * Vite plugin for `virtual:offline-kit` and `virtual:offline-still`.
 * @returns {import('vite').Plugin}
 */
export function offlineKit() {
	/** @type {Map<string, Promise<Built>>} */
	const made = new Map();
	/** @type {ReturnType<typeof bundle> | undefined} */
	let markup;
	// The one module gives its style to the other: it is built once for both.
	const still = () => (markup ??= bundle('still.ts', 'es'));
	return {
		name: 'offline-kit',
		resolveId: (id) => (id === KIT || id === STILL ? `\0${id}` : null),
		async load(id) {
			const make = id === `\0${KIT}` ? makeKit : id === `\0${STILL}` ? makeStill : null;
			if (make === null) return null;
			const known = made.get(id) ?? make(still);
			made.set(id, known);
			const { code, files } = await known;
			for (const file of files) this.addWatchFile(file);
			return { code, moduleSideEffects: false };
		},
		watchChange() {
			made.clear();
			markup = undefined;
		}
	};
}

/** @param {() => ReturnType<typeof bundle>} markup builds `still.ts` @returns {Promise<Built>} */
async function makeKit(markup) {
	const boot = await bundle('boot.ts', 'iife');
	const live = await bundle('live.ts', 'iife');
	const still = await markup();
	const script = codeOf(boot).replaceAll('</script', '<\\/script');
	const whole = codeOf(live);
	const style = styleOf(still);
	const exported = {
		script,
		program: packed(whole),
		sheet: packed(styleOf(live)),
		style,
		scriptHash: hashOf(script),
		programHash: hashOf(whole),
		styleHash: hashOf(style)
	};
	const code = Object.entries(exported).map(
		([name, text]) => `export const ${name} = ${JSON.stringify(text)};`
	);
	return { code: code.join('\n'), files: [...boot.files, ...live.files, ...still.files] };
}

/** @param {Awaited<ReturnType<typeof bundle>>} built */
function codeOf({ output }) {
	return (output.find((file) => file.type === 'chunk')?.code ?? '').trim();
}

/** @param {Awaited<ReturnType<typeof bundle>>} built */
function styleOf(built) {
	const sheet = built.output.find((file) => file.fileName.endsWith('.css'));
	if (sheet?.type !== 'asset') throw new Error('Found no style in what was built');
	return usedOf(String(sheet.source).trim(), codeOf(built));
}

/** @param {string} text */
function packed(text) {
	return inLetters(deflateRawSync(text, { level: 9 }));
}

/**
 * A style without the custom properties that nothing reads: of the design tokens' few hundred a handful is used.
 * @param {string} style
 * @param {string} script
 * @returns {string}
 */
function usedOf(style, script) {
	const read = new Set([...(style + script).matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name));
	const kept = style.replace(/(--[\w-]+):[^;{}]*;?(?=[^{}]*\})/g, (declared, /** @type {string} */ name) =>
		read.has(name) ? declared : ''
	);
	// What only those read is read no more.
	return kept.length === style.length ? style : usedOf(kept, script);
}

/** @param {() => ReturnType<typeof bundle>} markup builds `still.ts` @returns {Promise<Built>} */
async function makeStill(markup) {
	const { output, files } = await markup();
	const code = output.find((file) => file.type === 'chunk')?.code ?? '';
	// Svelte asks Node for what it needs there under a name that no bundler sees; Vite would warn of it each time.
	return { code: code.replace(/\bimport\((?=[\w$]+\))/g, 'import(/* @vite-ignore */ '), files };
}

/**
 * What the atlas fetches on demand is in the one script already: imported like the rest. Left to the bundler, a dynamic
 * import in a single file makes every module a function that is called when it is first needed, a tenth more of script.
 * @type {import('vite').Plugin}
 */
const importedAtOnce = {
	name: 'imported-at-once',
	enforce: 'post',
	transform(code, id) {
		if (id.includes('/node_modules/')) return null;
		/** @type {string[]} */
		const imports = [];
		const changed = code.replace(/\bimport\(\s*(['"])((?:\.|\$lib\/)[^'"]+)\1\s*\)/g, (_, quote, path) => {
			const name = `importedAtOnce${imports.length}`;
			imports.push(`import * as ${name} from ${quote}${path}${quote};`);
			return `Promise.resolve(${name})`;
		});
		return imports.length === 0 ? null : { code: `${imports.join('\n')}\n${changed}`, map: null };
	}
};

/**
 * @param {string} entry
 * @param {'iife' | 'es'} format the browser's script, or the module that renders
 */
async function bundle(entry, format) {
	const server = format === 'es';
	const built = await build({
		configFile: false,
		envDir: false,
		publicDir: false,
		logLevel: 'warn',
		mode: 'production',
		plugins: [
			plainIcons(),
			usedTokens(),
			svelte({
				configFile: false,
				preprocess: vitePreprocess(),
				compilerOptions: { runes: true, dev: false }
			}),
			...(server ? [] : [importedAtOnce])
		],
		resolve: {
			alias: {
				'$lib/ui/Dialog.svelte': at('app/Dialog.svelte'),
				'$lib/features/charts/ChartFiles.svelte': at('app/Nothing.svelte'),
				'$lib/features/notes/NoteEditor.svelte': at('app/Nothing.svelte'),
				$lib: at('../lib'),
				'$app/navigation': at('app/navigation.ts'),
				'$app/paths': at('app/paths.ts'),
				'$app/state': at('app/state.svelte.ts')
			}
		},
		// Written into the module, not imported by it: it runs in a worker, where Svelte itself is the server's too.
		ssr: { noExternal: true, target: 'webworker', resolve: { conditions: ['worker', 'module'] } },
		build: {
			ssr: server,
			// The style of the page without a script is taken from there.
			ssrEmitAssets: server,
			write: false,
			target: 'es2022',
			minify: true,
			cssCodeSplit: false,
			modulePreload: false,
			reportCompressedSize: false,
			rolldownOptions: {
				input: at(entry),
				// What reads romaji is in the script like everything else: nothing is preloaded.
				checks: { emptyImportMeta: false, bundlerTimings: false },
				external: ['node:async_hooks', 'node:crypto'],
				preserveEntrySignatures: server ? 'strict' : false,
				output: { format, codeSplitting: false, ...(server ? {} : { name: 'atlas' }) }
			}
		}
	});
	if (!('output' in built)) throw new Error(`Building ${entry}: found no output`);
	const { output } = built;
	const chunk = output.find((file) => file.type === 'chunk');
	const files = (chunk?.moduleIds ?? []).filter((id) => id.startsWith(at('..')));
	return { output, files };
}

/** @param {string} text */
function hashOf(text) {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
