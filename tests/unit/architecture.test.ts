/** What no import says: where files may be fetched, and what folders are called and hold. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const UNNAMED = /(^|\/)(helpers|utils|common)(\/|\.|$)/;
/** Most code files that a folder holds directly. */
const MOST_FILES = 30;

function files(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte|css)$/.test(entry.name))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

describe('data files', () => {
	it('are fetched in one place only', () => {
		const fetching = files('src').filter((file) => /\bfetch\(/.test(readFileSync(join(root, file), 'utf8')));
		// The service worker answers it, from what it keeps of them.
		expect(fetching.sort()).toEqual(['src/lib/data/files.ts', 'src/service-worker/index.ts']);
	});
});

describe('folders', () => {
	it('are named after what they hold', () => {
		const unnamed = [...files('src'), ...files('geodata'), ...files('tests')].filter((file) =>
			UNNAMED.test(file)
		);
		expect(unnamed).toEqual([]);
	});
	it(`hold at most ${MOST_FILES} code files`, () => {
		const held = new Map<string, number>();
		for (const file of [...files('src'), ...files('geodata')]) {
			held.set(dirname(file), (held.get(dirname(file)) ?? 0) + 1);
		}
		expect(held.size).toBeGreaterThan(40);
		expect([...held].filter(([, count]) => count > MOST_FILES)).toEqual([]);
	});
});

describe('rooms', () => {
	it('are all named in src/lib/README.md', () => {
		const readme = readFileSync(join(root, 'src/lib/README.md'), 'utf8');
		const rooms = readdirSync(join(root, 'src/lib'), { withFileTypes: true }).filter((entry) =>
			entry.isDirectory()
		);
		expect(rooms.map(({ name }) => name).filter((name) => !readme.includes(`| \`${name}/\``))).toEqual([]);
	});
});

describe('routes', () => {
	it('load and compose in at most 80 lines a file', () => {
		const long = files('src/routes').filter(
			(file) => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length > 80
		);
		expect(long).toEqual([]);
	});
});

describe('sources', () => {
	it('have no enums, but lists `as const` and the union of their values', () => {
		const declared = [...files('src'), ...files('geodata'), ...files('tests')].filter((file) =>
			/^\s*(export )?(declare )?(const )?enum /m.test(readFileSync(join(root, file), 'utf8'))
		);
		expect(declared).toEqual([]);
	});
});
