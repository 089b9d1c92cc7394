/** Writing the outputs, and what `boundaries.json` says of them. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file that the pipeline wrote. */
export interface Output {
	/** Relative to the output folder, with slashes. */
	readonly path: string;
	readonly bytes: number;
	/** Bytes after gzip -9: what a visitor loads. */
	readonly gzip: number;
	readonly sha256: string;
}

/** Writes a text below the folder and says what it is. */
export function writeOutput(folder: string, file: string, text: string): Output {
	const target = path.join(folder, file);
	mkdirSync(path.dirname(target), { recursive: true });
	const content = Buffer.from(text);
	writeFileSync(target, content);
	return {
		path: file,
		bytes: content.length,
		gzip: gzipSync(content, { level: 9 }).length,
		sha256: createHash('sha256').update(content).digest('hex')
	};
}

/** A JSON list with one record a line, so that a difference between two editions can be read. */
export function linesOfJson(records: readonly unknown[]): string {
	return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}
