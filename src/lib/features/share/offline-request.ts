/** From what is on screen and what a person chose to the offline copy that is asked for. */
import type { ExportSettings, OfflineChoices } from './export-settings';
import { REGIONS } from '$lib/model/area';
import { isOwn } from '$lib/model/case-head';
import { prefectureCodeOf, type AreaCode } from '$lib/model/code';
import type { OfflineSlide } from '$lib/export/offline/content';
import type { OfflineRequest } from '$lib/export/offline/run';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { extentOnScreen } from '$lib/features/explorer/screen-extent';
import { finePrefectures } from '$lib/map/scene/extent';
import type { ExportWords } from '$lib/text/export/words';
import { pictured, selectArea, setLevel, setMeasure } from '$lib/view/intents';
import { isCountry, scopeOfPlaces } from '$lib/view/scope';
import { formatView } from '$lib/view/url';
import { type ViewState } from '$lib/view/view';
import { sharedLevels, anyNeeds, DEFAULT_MEASURE } from '$lib/measures/registry';

/** What there is to choose from. */
export function offlineChoices(
	explorer: Explorer,
	prefectures: readonly AreaCode[] | null,
	{ exporting: { offline } }: ExportWords
): OfflineChoices {
	const { dataset, userMeasures, t } = explorer;
	const mine = Object.values(userMeasures);
	const [first, ...others] = prefectures ?? [];
	const region = REGIONS.find(({ id }) => {
		const codes = dataset.prefectures.filter((area) => area.region === id).map(({ code }) => code);
		return codes.length > 1 && codes.join() === prefectures?.join();
	});
	const name = first === undefined ? t.country : explorer.nameOf(first);
	const several = others.length > 0 ? offline.several(name, others.length) : name;
	const place = region ? region[t.lang] : several;
	return {
		regions: REGIONS.map((region) => ({
			name: region[t.lang],
			prefectures: dataset.prefectures
				.filter((area) => area.region === region.id)
				.map(({ code }) => ({ code, name: explorer.nameOf(code) }))
		})),
		mine:
			mine.length === 0
				? null
				: {
						titles: mine.map(({ title }) => title),
						areas: new Set(mine.flatMap(({ values }) => [...values.keys()])).size
					},
		ownCases: dataset.cases.filter(isOwn).length,
		defaultTitle: offline.titleOf(place)
	};
}

/**
 * The copy that is asked for. It opens with what is on screen as far as the copy holds it; of several prefectures with a map
 * of them together, from which each is gone into.
 * @param site where the atlas lives, without a slash at the end
 */
export function offlineRequest(
	explorer: Explorer,
	settings: ExportSettings,
	title: string,
	site: string
): OfflineRequest {
	const { dataset, lang } = explorer;
	// Coverage and scatter plot are the screen's.
	const own = explorer.view.display === 'table' ? explorer.view : pictured(explorer.view);
	const shown: ViewState = { ...own, drawer: 'half', camera: null };
	const view =
		anyNeeds([shown.measure], 'user-measure') && !settings.withMine
			? setMeasure(shown, DEFAULT_MEASURE)
			: shown;
	const slide = (of: ViewState): OfflineSlide => ({
		title: of.area === null ? title : explorer.nameOf(of.area),
		notes: '',
		address: formatView(of, dataset.editions.data)
	});
	const { prefectures } = settings;
	function opening(): ViewState {
		const [first, ...others] = prefectures ?? [];
		if (first === undefined) return view;
		const isThere = view.area !== null && prefectures?.includes(prefectureCodeOf(view.area));
		if (others.length === 0) return isThere ? view : selectArea(view, first);
		const scope = isCountry(view.scope) ? scopeOfPlaces(prefectures ?? []) : view.scope;
		const together = selectArea({ ...view, scope }, null);
		const isFine = sharedLevels([view.measure, view.second]).includes('municipality');
		return isFine ? setLevel(together, 'municipality') : together;
	}
	const opened = opening();
	return {
		title,
		lang,
		slides: prefectures?.length === 0 ? [] : [slide(opened)],
		// A municipality is seen among neighbours of whichever prefecture.
		around: opened === view ? finePrefectures(extentOnScreen(explorer), view.level) : [],
		within: (prefectures?.length ?? 0) > 1 ? prefectures : null,
		prefectures: prefectures ?? dataset.prefectures.map(({ code }) => code),
		site,
		saved: today()
	};
}

/** The day it is here, `2026-11-22`. */
function today(): string {
	const now = new Date();
	return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
}
