/** `/data/links.json`: where each municipality publishes; fetched when one is looked at. */
import * as v from 'valibot';
import type { AreaCode } from './code';
import { areaCode, fields, list, read, textThat } from './schema';

const address = textThat((text) => /^https?:\/\//.test(text), 'an address');

export const linksSchema = list(
	fields({
		code: areaCode,
		/** Its official site. */
		site: address,
		/** Its own page of open data, on its site or on a portal that several share. */
		openData: v.optional(address)
	})
);
export type AreaLinks = v.InferOutput<typeof linksSchema>[number];
export type Links = ReadonlyMap<AreaCode, AreaLinks>;

/**
 * Reads `/data/links.json`.
 * @throws Error that says which row is not as expected
 */
export function parseLinks(value: unknown): Links {
	return new Map(read(linksSchema, value, 'links').map((each) => [each.code, each]));
}
