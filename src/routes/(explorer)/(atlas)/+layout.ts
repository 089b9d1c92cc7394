import type { LayoutLoad } from './$types';

/** The explorer's pages bring their first map as markup. */
export const load: LayoutLoad = async ({ params, parent, untrack }) => {
	if (!import.meta.env.SSR) return { firstMap: '' };
	const code = untrack(() => ('code' in params ? (params.code ?? null) : null));
	const { drawFirstMap } = await import('$lib/features/shell/first-map');
	return { firstMap: await drawFirstMap(await parent(), code) };
};
