/** Lays out the public data files: `npm run data` writes `static/data/`, which the site serves as `/data/`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { publishedFiles } from './published';
import { readCases } from './read-cases';

const { cases, problems } = readCases();
const [first] = problems;
if (first) {
	console.error(
		`${problems.length} wrong rows in the tables of cases, the first: ${first.file}:${first.line} ${first.column}: found ${first.found}; ${first.remedy}\nRun "npm run data:check" for all of them.`
	);
	process.exit(1);
}
const files = publishedFiles(cases);
const out = join(import.meta.dirname, '..', 'static', 'data');
rmSync(out, { recursive: true, force: true });
for (const [path, text] of files) {
	mkdirSync(dirname(join(out, path)), { recursive: true });
	writeFileSync(join(out, path), text);
}
const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(`static/data: ${files.size} files, ${(bytes / 1024).toFixed(0)} KiB, ${cases.length} cases`);
