/**
 * `node tests/arrows.js`: holds the imports against .dependency-cruiser.js. A component is shown to it as the module of
 * its script, because dependency-cruiser reads compiled components, in which no type import is left.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const shown = join(root, '.cache', 'arrows');
const SCRIPT = /<script[^>]*>([\s\S]*?)<\/script>/g;

rmSync(shown, { recursive: true, force: true });
mkdirSync(shown, { recursive: true });
for (const folder of ['src', 'geodata']) {
	for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
		if (!entry.isFile() || !/\.(ts|js|svelte|css)$/.test(entry.name)) continue;
		const from = join(entry.parentPath, entry.name);
		const to = join(shown, from.slice(root.length));
		mkdirSync(dirname(to), { recursive: true });
		if (!entry.name.endsWith('.svelte')) cpSync(from, to);
		else {
			const scripts = [...readFileSync(from, 'utf8').matchAll(SCRIPT)].map(([, script]) => script);
			writeFileSync(`${to}.ts`, scripts.join('\n'));
		}
	}
}
const tsconfig = { compilerOptions: { baseUrl: '.', paths: { '$lib/*': ['src/lib/*'] } } };
writeFileSync(join(shown, 'tsconfig.json'), JSON.stringify(tsconfig));
cpSync(join(root, '.dependency-cruiser.js'), join(shown, '.dependency-cruiser.js'));
const { status } = spawnSync(
	join(root, 'node_modules', '.bin', 'depcruise'),
	['--config', '.dependency-cruiser.js', ...process.argv.slice(2), 'src', 'geodata'],
	{ cwd: shown, stdio: 'inherit', shell: process.platform === 'win32' }
);
process.exit(status ?? 1);
