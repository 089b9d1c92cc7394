import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	actionOf,
	clock,
	isSpeakers,
	readPosition,
	swipeOf,
	writePosition
} from '../../../src/lib/view/present';

const query = (text: string) => new URLSearchParams(text);
const key = (name: string, shiftKey = false) => actionOf({ key: name, shiftKey });

describe('the slide in the address', () => {
	it('is counted from 1', () => {
		expect(readPosition(query('slide=3'), 5)).toEqual({ at: 2, wrong: null });
		expect(readPosition(query(''), 5)).toEqual({ at: 0, wrong: null });
	});
	it('beyond the last is the last, anything else the first, and is told', () => {
		expect(readPosition(query('slide=9'), 5)).toEqual({ at: 4, wrong: '9' });
		expect(readPosition(query('slide=0'), 5)).toEqual({ at: 0, wrong: '0' });
		expect(readPosition(query('slide=x'), 5)).toEqual({ at: 0, wrong: 'x' });
	});
	it('always is a slide that there is', () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 1, max: 200 }), (text, all) => {
				const { at } = readPosition(new URLSearchParams({ slide: text }), all);
				expect(at >= 0 && at < all).toBe(true);
			})
		);
	});
	it('is written beside whatever else the address says, and read again', () => {
		expect(writePosition(query('lang=en&slide=2'), 6)).toBe('?lang=en&slide=7');
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 199 }), (at) => {
				expect(readPosition(query(writePosition(query(''), at)), 200).at).toBe(at);
			})
		);
	});
});

describe('the window of a presentation', () => {
	it('is the speaker’s where the address says so', () => {
		expect([isSpeakers(query('slide=2')), isSpeakers(query('speaker=on&slide=2'))]).toEqual([false, true]);
		expect(isSpeakers(query('speaker=yes'))).toBe(false);
		expect(writePosition(query('speaker=on'), 1)).toBe('?speaker=on&slide=2');
	});
	it('tells the time as a clock does', () => {
		expect([0, 9_999, 65_000, 3_723_400].map(clock)).toEqual(['0:00', '0:09', '1:05', '1:02:03']);
	});
});

describe('a key', () => {
	it.each(['ArrowRight', 'ArrowDown', 'PageDown', ' '])('goes on: %s', (name) =>
		expect(key(name)).toBe('next')
	);
	it.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('goes back: %s', (name) => expect(key(name)).toBe('previous'));
	it('does the rest', () => {
		expect([key('Home'), key('End'), key('Escape'), key('?'), key('N'), key('n')]).toEqual([
			'first',
			'last',
			'escape',
			'help',
			'notes',
			'notes'
		]);
		expect([key('p'), key('B'), key('t'), key('r')]).toEqual(['speaker', 'blank', 'timer', 'reset']);
		expect(key(' ', true)).toBe('previous');
	});
	it('that is not ours is left alone', () => {
		expect([key('a'), key('Tab'), key('Enter'), key('constructor'), key('')]).toEqual([
			null,
			null,
			null,
			null,
			null
		]);
	});
});

describe('a finger', () => {
	it('turns a slide to the left and right only', () => {
		expect(swipeOf(-80, 10)).toBe('next');
		expect(swipeOf(80, -10)).toBe('previous');
		expect(swipeOf(-80, 70)).toBeNull();
		expect(swipeOf(20, 0)).toBeNull();
	});
});
