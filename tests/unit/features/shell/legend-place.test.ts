import { expect, test } from 'vitest';
import { NO_SIZE, roomOf } from '../../../../src/lib/features/shell/legend-place';

const before = { width: 280, height: 500 };

test('a legend that became a little lower keeps its room', () => {
	expect(roomOf({ width: 280, height: 420 }, before)).toBe(before);
});

test.each([
	['higher', { width: 280, height: 501 }],
	['much lower', { width: 280, height: 200 }],
	['narrower', { width: 190, height: 480 }],
	['gone', NO_SIZE]
])('a legend that is %s has the room that it takes', (_, size) => {
	expect(roomOf(size, before)).toBe(size);
});
