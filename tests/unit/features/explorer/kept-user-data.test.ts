import { afterEach, describe, expect, it, vi } from 'vitest';
import type { UserMeasure } from '../../../../src/lib/model/user-measure';

const stored = vi.hoisted(() => ({ full: false }));
vi.mock('idb-keyval', () => {
	const write = () =>
		stored.full ? Promise.reject(new DOMException('', 'QuotaExceededError')) : Promise.resolve();
	return {
		...{ createStore: () => ({}), set: write, setMany: write, delMany: () => Promise.resolve() },
		...{ get: () => Promise.resolve(), getMany: () => Promise.resolve([]), keys: () => Promise.resolve([]) },
		clear: () => Promise.resolve()
	};
});
const { isUnkept, keepCases, keepTable, removeKept } =
	await import('../../../../src/lib/features/explorer/kept-user-data');

afterEach(() => vi.unstubAllGlobals());

describe('a storage that is full', () => {
	it('has the browser ask before the page is closed, until all that is shown is kept or removed', async () => {
		const target = new EventTarget();
		vi.stubGlobal('window', target);
		const asks = () => !target.dispatchEvent(new Event('beforeunload', { cancelable: true }));
		const measure: UserMeasure = {
			...{ title: 'a', file: 'a.csv', kind: 'number' as const, unit: '', categories: [] },
			...{ values: new Map<string, number>(), blank: new Set<string>() }
		};
		stored.full = true;
		expect(await keepTable('mine', new Blob(), measure)).toBe(false);
		expect(await keepCases(new Blob(), 'b.csv', [], 'both')).toBe(false);
		expect([asks(), isUnkept('mine'), isUnkept('mine-2')]).toEqual([true, true, false]);
		stored.full = false;
		expect(await keepTable('mine', new Blob(), measure)).toBe(true);
		expect(asks()).toBe(true);
		await removeKept('cases');
		expect(asks()).toBe(false);
	});
});
