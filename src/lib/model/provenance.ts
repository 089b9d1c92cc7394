/** Editions, sources and articles: what is true when, and whom it is owed to. */
import * as v from 'valibot';
import { columnsSchema, placesEntries } from './packed/area-columns';
import { outlinesSchema } from './packed/outlines';
import { isWebAddress } from './case-head';
import { count, fields, list, read, text, textThat } from './schema';

/** The dates the data were true on. */
export const editionsSchema = fields({
	/** Of the cases, `2026-11-22`. */
	data: text,
	/** Of the boundaries, `2025-01-01`. */
	boundaries: text
});
export type Editions = v.InferOutput<typeof editionsSchema>;

/** "000" to "004". */
export const articleId = textThat((each) => /^\d{3}$/.test(each), 'three digits, as a text');

/** One of the articles that the first of the cases were read from. */
export const articleSchema = fields({
	id: articleId,
	title: text,
	publisher: v.optional(text),
	/** Where it can be read; absent where that is not known. */
	url: v.optional(textThat(isWebAddress, 'an address that begins with https:// or http://')),
	/** Headline entries in it. */
	entries: count,
	/** What else its text says about it. */
	known: v.optional(text)
});
export type Article = v.InferOutput<typeof articleSchema>;

/** A publication that our figures were computed from. */
export const sourceSchema = fields({
	title: text,
	publisher: text,
	licence: text,
	url: v.optional(text),
	/** What the licence asks to be shown. */
	credit: text
});
export type DataSource = v.InferOutput<typeof sourceSchema>;

const creditEntries = { sources: list(sourceSchema), articles: list(articleSchema) };
const creditsSchema = fields(creditEntries);
/** Whom what the atlas tells is owed to. */
export type Credits = v.InferOutput<typeof creditsSchema>;

/** Before they have arrived. */
export const NO_CREDITS: Credits = { sources: [], articles: [] };

/** What is true when, and whom it is owed to. */
export interface Provenance extends Credits {
	readonly editions: Editions;
}

/** What the atlas starts with, `/data/atlas.json`: editions, the register and the overview. */
export const atlasSchema = fields({
	editions: editionsSchema,
	areas: columnsSchema,
	outlines: outlinesSchema
});
export type AtlasFile = v.InferOutput<typeof atlasSchema>;

/**
 * Reads `/data/atlas.json`.
 * @throws Error that says which part is missing
 */
export function parseAtlasFile(value: unknown): AtlasFile {
	return read(atlasSchema, value, 'atlas');
}

/** What comes once more than the map is looked at, `/data/atlas-places.json`: the rest of the register, and the credits. */
export const placesFileSchema = fields({ ...placesEntries, ...creditEntries });

/**
 * Reads the credits of `/data/atlas-places.json`.
 * @throws Error that says which part is missing
 */
export function parseCredits(value: unknown): Credits {
	return read(creditsSchema, value, 'credits');
}
