import { loadAtlas } from '$lib/data/load';
import type { EntryGenerator } from './$types';

/** A page for each prefecture; municipalities are named in its query. */
export const entries: EntryGenerator = async () => {
	const { dataset } = await loadAtlas();
	return dataset.prefectures.map(({ code }) => ({ code }));
};
