import { describe, expect, it } from 'vitest';
import { unreachableNote } from '../../../../src/lib/text/export/reach';

describe('the note on an address that leaves', () => {
	it('says where the atlas runs if nobody else can open it, in the language asked for', () => {
		expect(unreachableNote('http://localhost:4173/area/38/', 'ja')).toContain('「localhost:4173」');
		expect(unreachableNote('http://192.168.1.5/', 'en')).toContain('“192.168.1.5”');
		expect(unreachableNote('file:///C:/atlas.html', 'en')).toContain('on this device only');
	});
	it('says nothing of an address of the web', () => {
		expect(unreachableNote('https://example.jp/?ed=2026-11-22', 'ja')).toBeNull();
	});
});
