import { tick } from 'svelte';
import type { SearchHit } from '$lib/derive/search/search';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import type { ViewState } from '$lib/view/view';

/**
 * Goes to what was chosen and puts it under the focus, so that the next key is about it: the case, or the head of the panel.
 * A case that opens brings itself into view.
 */
export async function showChosen(explorer: Explorer, view: ViewState, { caseId }: SearchHit): Promise<void> {
	await explorer.go(view);
	await tick();
	const panel = document.getElementById('panel');
	const chosen =
		(caseId === undefined ? null : document.getElementById(`title-${caseId}`)) ??
		panel?.querySelector<HTMLElement>('h1, h2');
	if (!chosen) return;
	chosen.tabIndex = -1;
	chosen.focus({ preventScroll: true });
}
