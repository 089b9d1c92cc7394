/** `/data/manifest.json`: the editions, sources and files of what is published. */
import type { Article } from './case';

/** The dates the data were true on. */
export interface Editions {
	/** Of the cases, `2026-11-22`. */
	readonly data: string;
	/** Of the boundaries, `2025-01-01`. */
	readonly boundaries: string;
}

/** A publication that our figures were computed from. */
export interface DataSource {
	readonly title: string;
	readonly publisher: string;
	readonly licence: string;
	/** What the licence asks to be shown. */
	readonly credit: string;
	readonly url?: string;
}

export interface Manifest {
	readonly editions: Editions;
	readonly sources: readonly DataSource[];
	readonly articles: readonly Article[];
	readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/**
 * Reads a manifest.
 * @throws Error that says which part is missing
 */
export function parseManifest(value: unknown): Manifest {
	const record = asRecord(value, 'manifest');
	const editions = asRecord(record.editions, 'editions');
	for (const key of ['data', 'boundaries']) {
		if (typeof editions[key] !== 'string') throw new Error(`editions.${key}: expected a date`);
	}
	for (const key of ['sources', 'articles', 'files']) {
		if (!Array.isArray(record[key])) throw new Error(`${key}: expected a list`);
	}
	return value as Manifest;
}

function asRecord(value: unknown, what: string): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new Error(`${what}: expected an object`);
	}
	return value as Record<string, unknown>;
}
