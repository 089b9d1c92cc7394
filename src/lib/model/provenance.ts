/** Editions, sources and articles: what is true when, and whom it is owed to. */
import * as v from 'valibot';
import { columnsSchema } from './area-columns';
import { articleSchema } from './case';
import { outlinesSchema } from './outlines';
import { fields, list, read, text } from './schema';

/** The dates the data were true on. */
export const editionsSchema = fields({
	/** Of the cases, `2026-11-22`. */
	data: text,
	/** Of the boundaries, `2025-01-01`. */
	boundaries: text
});
export type Editions = v.InferOutput<typeof editionsSchema>;

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

/** What the atlas starts with, `/data/atlas.json`: editions, credits, articles, the register and the overview. */
export const atlasSchema = fields({
	editions: editionsSchema,
	sources: list(sourceSchema),
	articles: list(articleSchema),
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
