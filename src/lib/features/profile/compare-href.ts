import { base } from '$lib/data/base';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import type { AreaCode } from '$lib/model/code';
import { formatPage } from '$lib/view/page-url';

/** Address of areas side by side. */
export const compareHref = ({ view, dataset }: Explorer, codes: readonly AreaCode[]): string =>
	base +
	formatPage('compare', {
		areas: codes,
		doneShare: view.doneShare,
		lang: view.lang,
		edition: dataset.editions.data
	});
