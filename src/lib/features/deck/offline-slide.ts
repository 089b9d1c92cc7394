/** A slide of maps as an offline copy has it: what was switched on or off is in its addresses, or beside them. */
import type { OfflineSlide } from '$lib/export/offline/content';
import { partsOf } from '$lib/export/picture/picture-options';
import { defaultTitle } from '$lib/export/picture/picture-words';
import type { Shown } from '$lib/export/picture/shown';
import type { MapSlide, PairSlide } from '$lib/view/deck';
import { splitAddress } from '$lib/view/deck-file';
import { setPins } from '$lib/view/intents';
import { formatView, parseView } from '$lib/view/url';

/** @param views what its maps show, from the left */
export function offlineSlide(slide: MapSlide | PairSlide, views: readonly Shown[]): OfflineSlide {
	const { parts, notes } = slide;
	const addresses = slide.kind === 'pair' ? [slide.address, slide.beside] : [slide.address];
	const [address = slide.address, beside] = addresses.map((each, i) => {
		const shown = views[i];
		// Two maps have pins where they were asked for.
		const pins = slide.kind === 'pair' ? parts.pins === true : shown && partsOf(shown, parts).pins;
		return pins === undefined ? each : withPins(each, pins);
	});
	const without = (['legend', 'names'] as const).filter((part) => parts[part] === false);
	const titles = views.map(defaultTitle);
	return {
		title: slide.title ?? [...new Set(titles)].join(' / '),
		notes,
		address,
		...(beside !== undefined && { beside: { address: beside, titles } }),
		...(without.length > 0 && { without })
	};
}

function withPins(address: string, pins: boolean): string {
	const { pathname, query } = splitAddress(address);
	const { view } = parseView(pathname, query);
	return formatView(setPins(view, pins));
}
