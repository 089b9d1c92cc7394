/** The table that is being worked on. It outlives the page, so that a look at the map in between loses nothing. */
import { readBoundaries } from '$lib/data/files';
import { formerNames } from '$lib/features/search/former-names';
import type { WholeArea } from '$lib/model/area';
import { connect } from '$lib/workers/connect';
import { UserTable } from './user-table.svelte';
import type { TableService } from './worker/service';

let table: UserTable | null = null;

/**
 * In the browser only.
 * @param areas reads all of the register
 */
export function openTable(areas: () => Promise<readonly WholeArea[]>): UserTable {
	table ??= new UserTable(
		() =>
			connect<TableService>(new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' })),
		async () => {
			const [register, rest] = await Promise.all([areas(), formerNames()]);
			return { areas: register, ...rest };
		},
		(prefecture) => readBoundaries(prefecture, 'close')
	);
	return table;
}
