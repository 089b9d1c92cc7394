/** The table that is being worked on. It outlives the page, so that a look at the map in between loses nothing. */
import { loadFormer, once } from '$lib/data/load';
import type { Area } from '$lib/model/area';
import { connect } from '$lib/workers/connect';
import { UserTable } from './user-table.svelte';

let table: UserTable | null = null;
const former = once(loadFormer);

/** In the browser only. */
export function openTable(areas: readonly Area[]): UserTable {
	table ??= new UserTable(
		() => connect(new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' })),
		async () => ({ areas, ...(await former()) })
	);
	return table;
}
