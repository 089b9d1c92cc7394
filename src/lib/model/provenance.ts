/** Editions, sources and articles: what is true when, and whom it is owed to. */
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

/** What the atlas starts with, `/data/atlas.json`: editions, credits, articles, the register and the overview. */
export interface AtlasFile {
	readonly editions: Editions;
	readonly sources: readonly DataSource[];
	readonly articles: readonly Article[];
	/** See `area-columns.ts`. */
	readonly areas: unknown;
	/** See `outlines.ts`. */
	readonly outlines: unknown;
}

/**
 * Reads `/data/atlas.json`.
 * @throws Error that says which part is missing
 */
export function parseAtlasFile(value: unknown): AtlasFile {
	const record = asRecord(value, 'atlas');
	const editions = asRecord(record.editions, 'editions');
	for (const key of ['data', 'boundaries']) {
		if (typeof editions[key] !== 'string') throw new Error(`editions.${key}: expected a date`);
	}
	for (const key of ['sources', 'articles']) {
		if (!Array.isArray(record[key])) throw new Error(`${key}: expected a list`);
	}
	return value as AtlasFile;
}

function asRecord(value: unknown, what: string): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new Error(`${what}: expected an object`);
	}
	return value as Record<string, unknown>;
}
