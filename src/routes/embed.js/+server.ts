import { bundleElement } from './bundle';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = async () =>
	new Response(await bundleElement(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
