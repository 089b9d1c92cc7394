import { json } from '@sveltejs/kit';
import { base } from '$lib/data/base';
import { oembed } from '$lib/features/embed/oembed';
import { ja } from '$lib/text/ja';
import type { RequestHandler } from './$types';

/** It holds whole addresses: there is one where the site knows where it will live. */
export const prerender = __SITE_ORIGIN__ !== '';

export const GET: RequestHandler = () => json(oembed(`${__SITE_ORIGIN__}${base}/`, null, ja.country));
