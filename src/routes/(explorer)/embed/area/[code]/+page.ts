import { loadStart } from '$lib/data/load';
import type { EntryGenerator } from './$types';

/** A page for each prefecture; municipalities are named in its query. */
export const entries: EntryGenerator = async () => {
	const dataset = (await loadStart()).makeDataset();
	return dataset.prefectures.map(({ code }) => ({ code }));
};
