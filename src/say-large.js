/** Tells the service worker of a built site which scripts are too large to be fetched before somebody uses them. */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** MapLibre is above it, everything of ours below. */
const MOST_BYTES = 600_000;

/** Names them where `src/service-worker/` has a place for it. @param {string} folder */
export function sayLarge(folder) {
	const worker = join(folder, 'service-worker.js');
	const large = readdirSync(join(folder, '_app', 'immutable'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(css|js)$/.test(entry.name))
		.filter((entry) => statSync(join(entry.parentPath, entry.name)).size > MOST_BYTES)
		.map(({ name }) => JSON.stringify(name));
	const code = readFileSync(worker, 'utf8');
	const told = code.replace(/(['"`])%large%\1/, large.join());
	if (told === code) throw new Error('The service worker has no place for the names of large files');
	writeFileSync(worker, told);
}
