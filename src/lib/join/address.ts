/** Street addresses: 愛媛県今治市別宮町1-4-1 names 今治市. */
import type { AreaCode } from '../model/code';
import { isPrefecture, type Place, type Places } from './places';
import { placeKey } from './spelling';

const POSTAL = /^〒?\s*\d{3}[-‐－−ー]?\d{4}\s+|^〒\s*\d{3}[-‐－−ー]?\d{4}\s*/u;
/** What follows a municipality in an address: a place in it, then a number of a block, or a side of a street in 京都. */
const BLOCK =
	/^[^\d。「」]{0,18}?(?:\d+(?:丁目|番|号|条|線|の|[-‐－−ー]\d)|[一二三四五六七八九十]+丁目)|^[^\d。「」]{1,18}\d+$|[上下]る|[上下]ル|[東西]入/u;
/** Words that make it a remark about the municipality and no address in it. */
const REMARK = /第|約|計|除|以外|ほか|平均|年|期|人|件|周辺|近郊|及び|および|から|まで|全域|の値/u;
const LONGEST_NAME = 14;

/** A municipality at the front of an address. */
export interface AddressReading {
	readonly places: readonly Place[];
	readonly prefecture: AreaCode | null;
	/** The municipality as it is written. */
	readonly name: string;
}

/** The text without a postal code before it. */
export function withoutPostalCode(text: string): string {
	return text.normalize('NFKC').trim().replace(POSTAL, '');
}

/**
 * Reads the municipality that an address begins with: the longest name that what follows still is an address of.
 * @param text without prefecture
 * @returns `null` when it is no address, or of no municipality that we know
 */
export function readAddress(
	places: Places,
	text: string,
	prefecture: AreaCode | null
): AddressReading | null {
	const plain = text.replace(/\s+/gu, '');
	if (!/[\d]|丁目|[上下][るル]|入/u.test(plain) || REMARK.test(plain)) return null;
	for (let end = Math.min(plain.length - 1, LONGEST_NAME); end >= 2; end--) {
		if (!/[市区町村]/u.test(plain.charAt(end - 1)) || !BLOCK.test(plain.slice(end))) continue;
		const name = plain.slice(0, end);
		const found = (places.byKey.get(placeKey(name)) ?? []).filter(
			(place) => !isPrefecture(place) && (prefecture === null || place.prefecture === prefecture)
		);
		if (found.length > 0) return { places: found, prefecture, name };
	}
	return null;
}

/** Municipalities whose names a text begins with, the longest first: what is likely meant where it is no address. */
export function beginningWith(places: Places, text: string, prefecture: AreaCode | null): readonly Place[] {
	const key = placeKey(text);
	for (let end = Math.min(key.length - 1, LONGEST_NAME); end >= 2; end--) {
		if (!/[市区町村]/u.test(key.charAt(end - 1))) continue;
		const found = (places.byKey.get(key.slice(0, end)) ?? []).filter(
			(place) => !isPrefecture(place) && (prefecture === null || place.prefecture === prefecture)
		);
		if (found.length > 0) return found;
	}
	return [];
}
