import type { AreaCode } from '$lib/model/code';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { EXPORT_WORDS } from '$lib/text/export-words';
import { headline } from '$lib/text/headline';

/** What the view shows, as a title: the very words that its picture would have. */
export function embedTitle(explorer: Explorer, scope: AreaCode | null): string {
	const { derived, filters, nameOf, t } = explorer;
	const { choropleth, cases, counted } = derived.within(scope === null ? null : [scope]);
	const place = scope === null ? null : nameOf(scope);
	return headline({ choropleth, cases, counted, place, filters, nameOf }, t, EXPORT_WORDS[explorer.lang])
		.title;
}
