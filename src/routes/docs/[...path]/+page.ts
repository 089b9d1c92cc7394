import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

// Read, not used: no script at all.
export const csr = false;

/** The text is read while the site is built, so that no browser is ever sent what reads it. */
const read = async () => (import.meta.env.SSR ? import('$lib/features/docs/read') : error(404));

export const entries: EntryGenerator = async () => (await read()).docRests().map((path) => ({ path }));

export const load: PageLoad = async ({ params }) => {
	const { docAt } = await read();
	return { doc: docAt(params.path.replace(/\/$/, '')) ?? error(404) };
};
