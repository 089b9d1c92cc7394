/** How a spelling differs from the official one. */
import { fold, withoutLookAlikes } from '../model/name';
import type { JoinRule } from './outcome';

/** What was folded last: a name is asked for several times in a row while it is read. */
let last = { text: '', key: '' };

/** A text folded for looking up a place: as `fold`, without any space. `placeKey(placeKey(x)) === placeKey(x)`. */
export function placeKey(text: string): string {
	if (text !== last.text) last = { text, key: foldedKey(text) };
	return last.key;
}

function foldedKey(text: string): string {
	let folded = fold(withoutSpaces(text));
	// Folding what is folded changes nothing; only what a space stood between may have to be folded again.
	for (let key = withoutSpaces(folded); key !== folded; key = withoutSpaces(folded)) folded = fold(key);
	return folded;
}

function withoutSpaces(text: string): string {
	return /\s/u.test(text) ? text.replace(/\s+/gu, '') : text;
}

const STEPS: readonly (readonly [JoinRule, (text: string) => string])[] = [
	['spacing', (text) => text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, '')],
	['width', (text) => text.replace(/[\uff01-\uffee]+/gu, (c) => c.normalize('NFKC'))],
	['look-alike', withoutLookAlikes],
	['variant-character', placeKey]
];

/**
 * By which rules one spelling becomes the other; `null` when by none of them.
 * @returns `['exact']` when there is nothing to change
 */
export function spellingRules(given: string, official: string): readonly JoinRule[] | null {
	const rules: JoinRule[] = [];
	let [a, b] = [given.trim(), official];
	if (a === b) return ['exact'];
	for (const [rule, step] of STEPS) {
		const next = step(a);
		b = step(b);
		const isLast = next === b;
		// The official spelling may be the one that is folded (檮原町, written 梼原町).
		if (next !== a || isLast) rules.push(rule);
		a = next;
		if (isLast) return rules;
	}
	return null;
}
