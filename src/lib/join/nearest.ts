/** Names that look like one that we do not know. */
import type { AreaCode } from '../model/code';
import { isPrefecture, type Place, type Places } from './places';
import { placeKey } from './spelling';

/** Finds the places whose names are nearest to a text, the nearest first. */
export type NearestNames = (text: string, prefecture: AreaCode | null) => readonly Place[];

const SHOWN = 3;
/** How many places that share the most pairs of characters are compared letter by letter. */
const COMPARED = 24;
/** UTF-16 units of a text that are looked at. */
const LOOKED_AT = 24;
/** Stands for every character that is in no name: each differs from all names alike. */
const FOREIGN = '\u0000';

/** Indexes the places by the pairs of characters in their names. Results are remembered. */
export function indexNearest(places: Places): NearestNames {
	const list = places.all.filter((place) => !isPrefecture(place));
	const keys = list.map((place) => placeKey(place.name));
	const characters = new Set(keys.flatMap((key) => key.split('')));
	const byPair = new Map<string, number[]>();
	keys.forEach((key, i) => {
		for (const pair of pairsOf(key)) {
			for (const at of [pair, `${list[i]?.prefecture ?? ''}${pair}`]) {
				const same = byPair.get(at);
				if (same) same.push(i);
				else byPair.set(at, [i]);
			}
		}
	});
	const known = new Map<string, readonly Place[]>();
	const find = (key: string, prefecture: string): readonly Place[] => {
		const shared = new Map<number, number>();
		for (const pair of pairsOf(key)) {
			for (const i of byPair.get(prefecture + pair) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
		}
		const most = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPARED);
		const ranked = most
			.map(([i]) => ({ place: list[i], distance: distance(key, keys[i] ?? '') }))
			.filter(({ distance: d }) => d <= Math.max(1, Math.floor(key.length / 2)))
			.sort((a, b) => a.distance - b.distance);
		const found: Place[] = [];
		for (const { place } of ranked) {
			if (!place || found.some((other) => other.codes.join() === place.codes.join())) continue;
			found.push(place);
			if (found.length === SHOWN) break;
		}
		return found;
	};
	return (text, prefecture) => {
		const folded = placeKey(text.slice(0, LOOKED_AT));
		if (folded === '') return [];
		// 今治17市 and 今治42市 are as near to every name: found once for all that differ in such characters only.
		let key = '';
		for (let i = 0; i < folded.length; i++)
			key += characters.has(folded.charAt(i)) ? folded.charAt(i) : FOREIGN;
		const at = `${prefecture ?? ''} ${key}`;
		let result = known.get(at);
		if (result === undefined) known.set(at, (result = find(key, prefecture ?? '')));
		return result;
	};
}

/** Pairs of adjacent characters, and the first character: 今治市 → ^今, 今治, 治市. Endings (市$) are left out: they distinguish nothing. */
function pairsOf(key: string): Set<string> {
	const pairs = new Set<string>([`^${key.charAt(0)}`]);
	for (let i = 0; i + 1 < key.length; i++) pairs.add(key.slice(i, i + 2));
	return pairs;
}

/** Edit distance (Levenshtein). */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
