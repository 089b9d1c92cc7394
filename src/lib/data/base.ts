import { resolve } from '$app/paths';

/** Path that the site lives under, '' at the root of its host: every address within the site begins with it. */
export const base = resolve('/').slice(0, -1);
