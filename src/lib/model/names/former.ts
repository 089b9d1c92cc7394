/** Municipalities that are gone and wards of designated cities: names that old and detailed tables hold. */
import * as v from 'valibot';
import { areaCode, fields, list, listOfSome, oneOf, read, text } from '../schema';

/** `merged` 新設合併, `absorbed` 編入, `promoted` 市制 (a town became a city), `renamed` 改称. */
export const FORMER_KINDS = ['merged', 'absorbed', 'promoted', 'renamed'] as const;
export type FormerKind = (typeof FORMER_KINDS)[number];

/** A municipality that had its name until the first step. */
const formerSchema = fields({
	/** The prefecture it lay in, two digits. */
	prefecture: areaCode,
	/** 越智郡. */
	county: v.optional(text),
	/** 大西町. */
	name: text,
	/** Municipalities of today that it is part of, five digits; several where it was divided. */
	into: listOfSome(areaCode),
	/** From its own end to today. */
	steps: listOfSome(
		fields({
			/** The day it took effect, `2005-01-16`. */
			date: text,
			kind: oneOf(FORMER_KINDS),
			/** What it became, 今治市; several, joined by ・, where it was divided. */
			to: text
		})
	)
});
/** `/data/former.json`. */
export const formerListSchema = list(formerSchema);
export type FormerPlace = v.InferOutput<typeof formerSchema>;

/** A ward of a designated city. */
const wardSchema = fields({
	code: areaCode,
	/** Code of its city. */
	city: areaCode,
	name: text,
	kana: text,
	/** The day it began, where that matters for its name. */
	from: v.optional(text),
	/** The day it ended; absent for a ward of today. */
	until: v.optional(text)
});
/** `/data/wards.json`. */
export const wardsSchema = list(wardSchema);
export type Ward = v.InferOutput<typeof wardSchema>;

/** Whether old figures of the place and figures of its area of today are of the same land. */
export function isComparable(place: FormerPlace): boolean {
	return place.steps.every(({ kind }) => kind === 'promoted' || kind === 'renamed');
}

/**
 * Reads `/data/former.json`.
 * @throws Error that says which record is wrong
 */
export function parseFormer(value: unknown): readonly FormerPlace[] {
	return read(formerListSchema, value, 'former');
}

/**
 * Reads `/data/wards.json`.
 * @throws Error that says which record is wrong
 */
export function parseWards(value: unknown): readonly Ward[] {
	return read(wardsSchema, value, 'wards');
}
