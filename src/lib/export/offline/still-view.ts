/** A slide as a page without a script shows it: what the explorer makes of its address. */
import { checkView } from '../../derive/check-view';
import { newestFirst } from '../../derive/newest';
import { viewed, type Viewed } from '../../derive/viewed';
import type { Case } from '../../model/case';
import { prefectureCodeOf } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import { prefectureInFocus } from '../../view/defaults';
import { splitAddress } from '../../view/deck-file';
import { parseView } from '../../view/url';
import { shownDataset, type OfflineData, type OfflineSlide } from './content';

export interface StillView extends Viewed {
	readonly dataset: Dataset;
	/** The cases of the place shown, the newest first. */
	readonly listed: readonly Case[];
}

/** What a slide shows of the data. */
export function stillView(data: OfflineData, slide: OfflineSlide): StillView {
	const dataset = shownDataset(data);
	const { pathname, query } = splitAddress(slide.address);
	const { view: asked } = checkView(parseView(pathname, query).view, dataset);
	// Two measures are colours that a script sets: without one the first is shown, and called that.
	const view = { ...asked, second: null };
	const seen = viewed(view, dataset, data);
	const focus = prefectureInFocus(view);
	return {
		...seen,
		dataset,
		listed: newestFirst(seen.cases.filter((item) => focus === null || prefectureCodeOf(item.area) === focus))
	};
}
