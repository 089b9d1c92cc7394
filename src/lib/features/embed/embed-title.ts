import type { DerivedView } from '$lib/derive/derived-view';
import type { AreaCode } from '$lib/model/code';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { EXPORT_WORDS } from '$lib/text/export/words';
import { unitOfAreas } from '$lib/text/area-units';
import { headline } from '$lib/text/headline';

/** What the view shows, as a title: the very words that its picture would have. */
export function embedTitle(
	{ derived: onScreen, filters, nameOf, t, lang }: Explorer,
	focus: AreaCode | null,
	derived: DerivedView = onScreen
): string {
	const { choropleth, cases, counted } = derived.within(focus === null ? null : [focus]);
	const unit = unitOfAreas(derived.dataset, choropleth, lang);
	const place = focus === null ? derived.scoped.name(lang) : nameOf(focus);
	return headline({ choropleth, cases, counted, unit, place, filters }, t, EXPORT_WORDS[lang]).title;
}
