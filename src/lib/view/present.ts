/** Presenting: which slide an address names, and what keys and fingers ask for. */

import { SLIDE, SPEAKER, USUAL_PAGE } from './parameters/pages';
import { readAll } from './parameters/parameter';

export interface Position {
	/** From 0; 0 too where there is no slide. */
	readonly at: number;
	/** What the address says, where there is no such slide. */
	readonly wrong: string | null;
}

/** Reads which slide is on screen. A number beyond the last shows the last, anything else the first. */
export function readPosition(query: URLSearchParams, all: number): Position {
	const found = query.get(SLIDE.name);
	if (found === null || all === 0) return { at: 0, wrong: null };
	const { slide } = readAll([SLIDE], query, USUAL_PAGE, []).whole;
	if (slide !== null && slide >= 1 && slide <= all) return { at: slide - 1, wrong: null };
	return { at: slide !== null && slide > all ? all - 1 : 0, wrong: found.slice(0, 40) };
}

/** Query of the address that shows a slide; everything else in it stays. */
export function writePosition(query: URLSearchParams, at: number): string {
	const next = new URLSearchParams(query);
	next.set(SLIDE.name, SLIDE.write({ ...USUAL_PAGE, slide: at + 1 }).join());
	return `?${next}`;
}

/** Whether a window is that of the person who presents. */
export function isSpeakers(query: URLSearchParams): boolean {
	return readAll([SPEAKER], query, USUAL_PAGE, []).whole.speaker;
}

/** A time in words that a clock has: 9:05, 1:02:03. Whole seconds, rounded down. */
export function clock(ms: number): string {
	const seconds = Math.floor(ms / 1000);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const two = (part: number): string => String(part).padStart(2, '0');
	const rest = two(seconds % 60);
	return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

export type PresentAction =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'notes'
	| 'speaker'
	| 'blank'
	| 'timer'
	| 'reset'
	| 'fullscreen'
	| 'hands'
	| 'help'
	| 'escape';

const KEYS: Readonly<Record<string, PresentAction>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	n: 'notes',
	p: 'speaker',
	b: 'blank',
	t: 'timer',
	r: 'reset',
	f: 'fullscreen',
	m: 'hands',
	'?': 'help',
	Escape: 'escape'
};

/** What a key asks for; `null` for one that is not ours. */
export function actionOf({
	key,
	shiftKey
}: {
	readonly key: string;
	readonly shiftKey: boolean;
}): PresentAction | null {
	if (key === ' ' && shiftKey) return 'previous';
	const name = key.length === 1 ? key.toLowerCase() : key;
	return Object.hasOwn(KEYS, name) ? (KEYS[name] ?? null) : null;
}

/** Pixels that a finger has to go to turn a slide. */
const SWIPE = 48;

/** What the way of a finger across the slide asks for, in pixels to the right and down. */
export function swipeOf(across: number, down: number): 'next' | 'previous' | null {
	if (Math.abs(across) < SWIPE || Math.abs(across) < 1.5 * Math.abs(down)) return null;
	return across < 0 ? 'next' : 'previous';
}
