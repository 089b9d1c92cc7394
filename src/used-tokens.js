/**
 * The design tokens that something names. The package has all colours of the design system, two thirds of which nobody uses:
 * a seventh of the style sheet that every page waits for.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const IMPORT = /@import '(@digital-go-jp\/design-tokens\/[^']+)';/;
const DEFINITION = /^\s*(--[\w-]+):([^;]*);\n?/gm;

/** @param {string} text @returns {string[]} the custom properties that it reads */
const read = (text) => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name ?? '');

/** Vite plugin for the style sheet that imports the tokens. @returns {import('vite').Plugin} */
export function usedTokens() {
	return {
		name: 'used-tokens',
		apply: 'build',
		enforce: 'pre',
		transform(code, id) {
			const file = IMPORT.exec(code)?.[1];
			if (file === undefined || !id.endsWith('.css')) return null;
			const tokens = readFileSync(createRequire(id).resolve(file), 'utf8');
			const values = new Map(
				[...tokens.matchAll(DEFINITION)].map(([, name = '', value = '']) => [name, value])
			);
			const sources = readdirSync('src', { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile() && /\.(svelte|css|ts|js)$/.test(entry.name))
				.flatMap((entry) => read(readFileSync(join(entry.parentPath, entry.name), 'utf8')));
			/** @type {Set<string>} */
			const used = new Set();
			for (let next = sources.pop(); next !== undefined; next = sources.pop()) {
				if (used.has(next)) continue;
				used.add(next);
				sources.push(...read(values.get(next) ?? ''));
			}
			const kept = tokens.replace(DEFINITION, (line, name) => (used.has(String(name)) ? line : ''));
			return { code: code.replace(IMPORT, () => kept), map: null };
		}
	};
}
