import type { LayoutLoad } from './$types';
import { firstPaint } from '$lib/features/shell/first-paint';

/** The explorer's pages bring their first map as markup, and come alive once that has been painted. */
export const load: LayoutLoad = async ({ params, parent, untrack }) => {
	if (!import.meta.env.SSR) {
		await firstPaint();
		return { firstMap: '' };
	}
	const code = untrack(() => ('code' in params ? (params.code ?? null) : null));
	const { drawFirstMap } = await import('$lib/features/shell/first-map');
	return { firstMap: await drawFirstMap(await parent(), code) };
};
