import type { LayoutLoad } from './$types';
import { firstPaint } from '$lib/features/shell/first-paint';

/** The explorer's pages bring their first map as markup, and load MapLibre as soon as that has been painted. */
export const load: LayoutLoad = async ({ params, parent, untrack }) => {
	if (!import.meta.env.SSR) {
		// What the server drew is seen first; then MapLibre is fetched and its workers boot while the page comes alive.
		await firstPaint();
		import('$lib/map/gl/MapGl.svelte').then(
			({ warm }: { readonly warm: () => void }) => warm(),
			() => undefined
		);
		return { firstMap: '' };
	}
	const code = untrack(() => ('code' in params ? (params.code ?? null) : null));
	const { drawFirstMap } = await import('$lib/features/shell/first-map');
	return { firstMap: await drawFirstMap(await parent(), code) };
};
