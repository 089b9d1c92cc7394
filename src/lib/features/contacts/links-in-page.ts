import type { AreaLinks } from '$lib/model/links';

/**
 * The links of the municipality that the prerendered page is of, as that page brought them: the browser need not fetch
 * those of all municipalities for one. `null` where there are none, and on the server.
 */
export function linksInPage(): AreaLinks | null {
	if (typeof document === 'undefined') return null;
	const asked = document.getElementById('ask');
	const [site, openData] = [...(asked?.querySelectorAll<HTMLAnchorElement>('a[rel=noopener]') ?? [])];
	const code = asked?.dataset.area;
	if (code === undefined || !site) return null;
	return { code, site: site.href, ...(openData && { openData: openData.href }) };
}
