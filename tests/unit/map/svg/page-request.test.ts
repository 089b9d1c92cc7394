/** How far around its canvas the map of a page has land. */
import { expect, test } from 'vitest';
import { pageRequest } from '../../../../src/lib/map/svg/page-request';

const FRAMED = { focus: null, frame: [132, 33, 133, 34] } as const;
const canvas = { width: 400, height: 300 };
const marginOf = (...of: Parameters<typeof pageRequest>) => pageRequest(...of).margin;

test('a place that reaches farther than is usual has land as far as it does, in steps', () => {
	const usual = marginOf('municipality', FRAMED, canvas);
	expect(marginOf('municipality', FRAMED, { ...canvas, beyond: [100, 200] })).toEqual(usual);
	const [across = NaN, down = NaN] =
		marginOf('municipality', FRAMED, { ...canvas, beyond: [100, 430] }) ?? [];
	expect(across).toBe(usual?.[0]);
	expect(down).toBeGreaterThanOrEqual(430);
	expect(marginOf('municipality', FRAMED, { ...canvas, beyond: [100, 440] })).toEqual([across, down]);
});

test('the first map of a country has the canvas alone', () => {
	expect(marginOf('prefecture', { focus: null }, { ...canvas, exactness: 'first' })).toBeUndefined();
});
