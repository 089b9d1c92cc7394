import { loadStart } from '$lib/data/load';
import AreaPanel from '$lib/features/panel/AreaPanel.svelte';
import type { EntryGenerator, PageLoad } from './$types';

/** Part of its page's program, and of no other's. */
export const load: PageLoad = () => ({ areaPanel: AreaPanel });

/** Every area has a page of its own. */
export const entries: EntryGenerator = async () => {
	const dataset = (await loadStart()).makeDataset();
	return dataset.areas.map(({ code }) => ({ code }));
};
