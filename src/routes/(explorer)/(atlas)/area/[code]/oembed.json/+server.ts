import { error, json } from '@sveltejs/kit';
import { base } from '$lib/data/base';
import { loadStart, once } from '$lib/data/load';
import { oembed } from '$lib/features/embed/oembed';
import { areaName } from '$lib/model/name';
import type { EntryGenerator, RequestHandler } from './$types';

/** It holds whole addresses: there is one where the site knows where it will live. */
export const prerender = __SITE_ORIGIN__ !== '';

const dataset = once(async () => (await loadStart()).makeDataset());

export const entries: EntryGenerator = async () => (await dataset()).areas.map(({ code }) => ({ code }));

export const GET: RequestHandler = async ({ params: { code } }) => {
	const { areaByCode } = await dataset();
	const area = areaByCode.get(code);
	if (!area) error(404);
	return json(
		oembed(`${__SITE_ORIGIN__}${base}/`, code, areaName(area, 'ja', areaByCode.get(code.slice(0, 2))))
	);
};
