import { expect, it, vi } from 'vitest';

const kept = vi.hoisted(() => ({ arrive: (_: Blob | undefined) => {} }));
vi.mock('idb-keyval', () => ({
	...{ createStore: () => ({}), set: () => Promise.resolve(), setMany: () => Promise.resolve() },
	get: () => new Promise<Blob | undefined>((resolve) => (kept.arrive = resolve))
}));
const { UserTable } = await import('../../../../src/lib/features/import/user-table.svelte');

it('a kept table that comes late does not take the place of one that was opened meanwhile', async () => {
	const never = new Promise<never>(() => {});
	const table = new UserTable(
		() => {
			throw new Error('no worker');
		},
		() => never,
		() => never
	);
	const late = table.reopen('mine');
	void table.open(new Blob([new Uint8Array(60_000_000)]), '大きい.csv');
	await vi.waitFor(() => expect(table.phase.kind).toBe('refused'));
	kept.arrive(new Blob(['{}']));
	await late;
	expect(table.phase).toMatchObject({ kind: 'refused', name: '大きい.csv' });
});
