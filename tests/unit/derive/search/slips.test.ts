import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewestSlips, slipsAllowed, slipTest } from '../../../../src/lib/derive/search/slips';

/** Levenshtein by the book. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
function distanceInside(word: string, text: string): number {
	let fewest = word.length;
	for (let from = 0; from <= text.length; from++) {
		for (let to = from; to <= text.length; to++)
			fewest = Math.min(fewest, distance(word, text.slice(from, to)));
	}
	return fewest;
}

// Few letters, so that words and texts have much in common.
const letter = fc.constantFrom('あ', 'い', 'a', '市');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 31 });
const text = fc.string({ unit: letter, maxLength: 12 });

test('slips are counted as Levenshtein does', () => {
	fc.assert(fc.property(word, text, (a, b) => fewestSlips(a, b, false) === distance(a, b)));
});

test('inside of a text those of the part that fits best', () => {
	fc.assert(fc.property(word, text, (a, b) => fewestSlips(a, b, true) === distanceInside(a, b)));
});

test('the way to the result leaves nothing out that is forgiven', () => {
	fc.assert(
		fc.property(word, text, (a, b) => {
			const most = slipsAllowed(a.length);
			const whole = a.length < (a.startsWith('a') ? 5 : 4);
			const slips = whole ? distance(a, b) : distanceInside(a, b);
			return (slipTest(a)?.([b]) ?? Infinity) === (most > 0 && slips <= most ? slips : Infinity);
		})
	);
});

describe('forgiven are', () => {
	test.each([
		['今冶市', '今治市', 1],
		['いまはり', 'いまばりし', 1],
		['imabri', 'imabari', 1],
		['imaabri', 'imabari', 2],
		['てれわく', 'てれわーくのすいしん', 1],
		['cashles', 'cashless payment', 0]
	])('%s for %s', (typed, name, slips) => {
		expect(slipTest(typed)?.([name])).toBe(slips);
	});
	test.each([
		['二字', '二時'],
		['三文字', '三つの文字'],
		['imbri', 'imabari']
	])('not %s for %s', (typed, name) => {
		expect(slipTest(typed)?.([name]) ?? Infinity).toBe(Infinity);
	});
});
