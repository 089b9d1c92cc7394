import { describe, expect, it } from 'vitest';
import { isReachable } from '../../../src/lib/view/reachable';

describe('an address', () => {
	it.each([
		'http://localhost:4173/area/38/?lang=ja',
		'http://127.0.0.1:8080/',
		'http://[::1]/',
		'http://192.168.1.20/atlas/',
		'https://10.0.0.7/',
		'http://172.20.1.1/',
		'http://[fd12:3456::1]/',
		'http://atlas/',
		'http://atlas.local/',
		'https://map.city.internal/',
		'file:///home/atlas.html'
	])('%s opens nowhere else', (href) => expect(isReachable(href)).toBe(false));
	it.each([
		'https://example.jp/atlas/?ed=2026-11-22',
		'https://www.city.imabari.ehime.jp/',
		'http://172.32.1.1/',
		'http://[2001:db8::1]/',
		''
	])('%s is no such address', (href) => expect(isReachable(href)).toBe(true));
});
