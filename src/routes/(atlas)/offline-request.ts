/** From what is on screen and what a person chose to the offline copy that is asked for. */
import type { ExportSettings, OfflineChoices } from '$lib/components/export-settings';
import { REGIONS } from '$lib/model/area';
import { prefectureCodeOf, type AreaCode } from '$lib/model/code';
import type { OfflineSlide } from '$lib/share/offline/content';
import type { OfflineRequest } from '$lib/share/offline/run';
import type { Explorer } from '$lib/state/explorer.svelte';
import type { ExportWords } from '$lib/text/export-words';
import { selectArea, setMeasure } from '$lib/view/intents';
import { formatView } from '$lib/view/url';
import type { ViewState } from '$lib/view/view';

/** What there is to choose from. */
export function offlineChoices(
	explorer: Explorer,
	prefectures: readonly AreaCode[] | null,
	{ exporting: { offline } }: ExportWords
): OfflineChoices {
	const { dataset, mine, t } = explorer;
	const [first, ...others] = prefectures ?? [];
	const place =
		first === undefined
			? t.country
			: others.length === 0
				? explorer.nameOf(first)
				: offline.several(explorer.nameOf(first), others.length);
	return {
		regions: REGIONS.map((region) => ({
			name: region[t.lang],
			prefectures: dataset.prefectures
				.filter((area) => area.region === region.id)
				.map(({ code }) => ({ code, name: explorer.nameOf(code) }))
		})),
		mine: mine && { title: mine.title, areas: mine.values.size },
		ownCases: dataset.cases.filter(({ own }) => own !== undefined).length,
		defaultTitle: offline.titleOf(place)
	};
}

/**
 * The copy that is asked for. The country, or one prefecture, opens with what is on screen as far as it lies there; of
 * several prefectures each has a view of its own.
 * @param site where the atlas lives, without a slash at the end
 */
export function offlineRequest(
	explorer: Explorer,
	settings: ExportSettings,
	title: string,
	site: string
): OfflineRequest {
	const { dataset, lang } = explorer;
	const shown: ViewState = { ...explorer.view, sheet: 'half', camera: null };
	const view = shown.measure === 'mine' && !settings.withMine ? setMeasure(shown, 'cases') : shown;
	const slide = (of: ViewState): OfflineSlide => ({
		title: of.area === null ? title : explorer.nameOf(of.area),
		notes: '',
		address: formatView(of, dataset.editions.data)
	});
	const { prefectures } = settings;
	const within = (code: AreaCode): ViewState =>
		view.area !== null && prefectureCodeOf(view.area) === code ? view : selectArea(view, code);
	return {
		title,
		lang,
		slides: prefectures === null ? [slide(view)] : prefectures.map((code) => slide(within(code))),
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
