import { prefectureCodeOf, type AreaCode } from '$lib/model/code';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { EXPORT_WORDS } from '$lib/text/export-words';
import { headline } from '$lib/text/headline';

/** What the view shows, as a title: the very words that its picture would have. */
export function embedTitle(explorer: Explorer, scope: AreaCode | null): string {
	const { choropleth, dataset, filters, nameOf, t } = explorer;
	const inScope = (code: AreaCode) => scope === null || prefectureCodeOf(code) === scope;
	return headline(
		{
			choropleth,
			codes: [...choropleth.byArea.keys()].filter(inScope),
			place: scope === null ? null : nameOf(scope),
			cases: explorer.cases.filter(({ area }) => inScope(area)),
			filters,
			nameOf,
			isCounted: (code) => dataset.areaByCode.get(code)?.kind !== 'northern-village'
		},
		t,
		EXPORT_WORDS[explorer.lang]
	).title;
}
