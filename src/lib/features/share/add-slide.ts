/** What was chosen for a picture, as a slide at the end of the deck that this device keeps. */
import { changeKept, keptDeck, newSlideId } from '$lib/features/deck/kept-deck';
import { append, DECK_LIMITS, mapSlide } from '$lib/view/deck';
import { formatView } from '$lib/view/url';
import type { ViewState } from '$lib/view/view';
import type { ExportSettings, ExportState } from './export-settings';

/**
 * Adds the slide, with the title and the parts that were chosen.
 * @param view what the picture shows, its extent included
 * @throws when this device keeps no deck
 */
export async function addSlide(
	view: ViewState,
	{ title, withTitle, withLegend, withList, withPins, withNames, withCode }: ExportSettings,
	edition: string
): Promise<ExportState> {
	const address = formatView({ ...view, drawer: 'half', sort: null, tray: [] }, edition);
	if (address.length > DECK_LIMITS.address) return { kind: 'not-added', why: 'long' };
	const deck = await keptDeck();
	if (deck.length >= DECK_LIMITS.slides) return { kind: 'not-added', why: 'full' };
	const parts = {
		...{ legend: withLegend, names: withNames, code: withCode },
		...(withList !== null && { list: withList }),
		...(withPins !== null && { pins: withPins })
	};
	const own = withTitle ? title || null : null;
	const { length } = await changeKept(
		append(deck, [{ ...mapSlide(newSlideId(), address), title: own, parts }])
	);
	return { kind: 'added', slides: length };
}
