/** The table that is being worked on. It outlives the page, so that a look at the map in between loses nothing. */
import { loadFormer, once } from '$lib/data/load';
import type { Area } from '$lib/model/area';
import { TableWork } from './table-work.svelte';

let work: TableWork | null = null;
const former = once(loadFormer);

/** In the browser only. */
export function tableWork(areas: readonly Area[]): TableWork {
	work ??= new TableWork(
		() => new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' }),
		async () => ({ areas, ...(await former()) })
	);
	return work;
}
