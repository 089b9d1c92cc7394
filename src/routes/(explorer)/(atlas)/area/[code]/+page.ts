import { loadStart } from '$lib/data/load';
import type { EntryGenerator } from './$types';

/** Every area has a page of its own. */
export const entries: EntryGenerator = async () => {
	const dataset = (await loadStart()).makeDataset();
	return dataset.areas.map(({ code }) => ({ code }));
};
