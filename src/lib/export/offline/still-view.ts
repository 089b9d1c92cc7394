/** A slide as a page without a script shows it: what the explorer makes of its address. */
import { checkView } from '../../derive/check-view';
import { deriveView } from '../../derive/derive-view';
import type { DerivedView } from '../../derive/derived-view';
import * as evidencing from '../../derive/evidence';
import { newestFirst } from '../../model/newest';
import * as finding from '../../derive/partners/found-partners';
import * as timing from '../../derive/time';
import type { CaseHead } from '../../model/case-head';
import { NO_TEXTS } from '../../model/case-texts';
import type { Dataset } from '../../model/dataset';
import { prefectureInFocus } from '../../view/defaults';
import { splitAddress } from '../../view/deck-file';
import { parseView } from '../../view/url';
import {
	addressesIn,
	shownDataset,
	type OfflineContent,
	type OfflineData,
	type OfflineSlide
} from './content';

export interface StillView {
	readonly derived: DerivedView;
	/** The cases of the place shown, the newest first. */
	readonly listed: readonly CaseHead[];
}

/** What each slide of a file shows, from the left; nothing where it is words. */
export function stillViews(
	content: Omit<OfflineContent, 'detailOf' | 'together'>,
	slides: readonly OfflineSlide[]
): readonly { readonly slide: OfflineSlide; readonly stills: readonly StillView[] }[] {
	const dataset = shownDataset(content);
	return slides.map((slide) => ({
		slide,
		stills:
			slide.text === undefined ? addressesIn(slide).map((each) => stillView(content, dataset, each)) : []
	}));
}

/**
 * What an address shows of the data.
 * @param dataset with the cases that are shown (`shownDataset`)
 */
export function stillView(data: OfflineData, dataset: Dataset, address: string): StillView {
	const { pathname, query } = splitAddress(address);
	const { view } = checkView(parseView(pathname, query).view, data.dataset, data.frameworks);
	const { neighbours, figures, frameworks, series, mine: userMeasures } = data;
	// Two measures are colours that a script sets: without the code for them the first is shown, and called that.
	const derived = deriveView(view, dataset, {
		...{ texts: NO_TEXTS, neighbours, figures, figuresFailed: figures === null, frameworks, userMeasures },
		...{ series, evidencing, pairing: null, finding, timing }
	});
	const focus = derived.scoped.whole ? prefectureInFocus(view) : null;
	return { derived, listed: newestFirst(derived.within(focus === null ? null : [focus]).cases) };
}
