import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Screens, type Role, type Shared } from '../../../../src/lib/features/present/screens';

/** Delivers to every other channel at once. */
class Channel {
	static all: Channel[] = [];
	onmessage: ((event: { data: unknown }) => void) | null = null;
	constructor() {
		Channel.all.push(this);
	}
	postMessage(data: unknown): void {
		for (const each of [...Channel.all]) if (each !== this) each.onmessage?.({ data });
	}
	close(): void {
		Channel.all = Channel.all.filter((each) => each !== this);
	}
}

function opened(role: Role, at: number) {
	const window = { now: { at, blank: false } as Shared, other: false };
	const screens = new Screens({
		role,
		now: () => window.now,
		onshared: (shared) => (window.now = shared),
		onother: (isThere) => (window.other = isThere)
	});
	return { window, screens };
}

describe('the windows of a presentation', () => {
	beforeEach(() => {
		Channel.all = [];
		vi.stubGlobal('BroadcastChannel', Channel);
		vi.stubGlobal('addEventListener', () => undefined);
		vi.stubGlobal('removeEventListener', () => undefined);
	});
	afterEach(() => vi.unstubAllGlobals());

	it.each([
		['audience', 'speaker'],
		['speaker', 'audience']
	] as const)('begin where the audience is: the %s first', (first, second) => {
		const places = { audience: 4, speaker: 0 };
		const a = opened(first, places[first]);
		const b = opened(second, places[second]);
		expect([a.window.other, b.window.other]).toEqual([true, true]);
		expect([a.window.now.at, b.window.now.at]).toEqual([4, 4]);
	});
	it('go along with each other, and on alone when one is closed', () => {
		const audience = opened('audience', 0);
		const speaker = opened('speaker', 0);
		speaker.window.now = { at: 3, blank: true };
		speaker.screens.tell();
		expect(audience.window.now).toEqual({ at: 3, blank: true });
		audience.window.now = { at: 4, blank: false };
		audience.screens.tell();
		expect(speaker.window.now).toEqual({ at: 4, blank: false });
		speaker.screens.close();
		expect(audience.window.other).toBe(false);
		audience.window.now = { at: 5, blank: false };
		audience.screens.tell();
		expect(speaker.window.now.at).toBe(4);
	});
	it('of one kind leave each other alone, and nothing else is listened to', () => {
		const one = opened('audience', 1);
		const other = opened('audience', 2);
		one.screens.tell();
		expect([other.window.now.at, other.window.other]).toEqual([2, false]);
		for (const data of [null, 'x', { kind: 'state', from: 'speaker', at: -1, blank: false }])
			new Channel().postMessage(data);
		expect(one.window.now.at).toBe(1);
	});
});
