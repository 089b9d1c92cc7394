/** What a file of a view is called. */
import type { Choropleth } from '../derive/choropleth';
import { conditions } from '../text/headline';
import { fileName } from './file-name';
import { nameOf, placeOf, type Shown } from './picture/shown';

/** What a file holds that is no map of its measures at one date. */
interface FileSubject {
	/** In place of the measures: the cases. */
	readonly of?: string;
	/** Each of its maps, in their order: a film's. */
	readonly maps?: readonly Choropleth[];
}

/** Where, which measures, of which dates, by which filters, on which level, from which finder, which edition. */
export function viewFileName(shown: Shown, extension: string, { of, maps = [] }: FileSubject = {}): string {
	const { t, words, choropleth, dataset, partners, filters } = shown;
	const { time } = shown.multiples?.span ?? choropleth;
	const from = time?.change?.from;
	const span = [maps[0]?.time?.at ?? from, maps.at(-1)?.time?.at ?? time?.at].filter(
		(at) => at !== undefined
	);
	const dates = of === undefined ? [span.join('_')] : [];
	const measures = (choropleth.pair?.axes ?? [choropleth]).map(({ measure }) => t.measure[measure]);
	return fileName(
		[
			placeOf(shown) ?? t.country,
			of ?? measures.join('×'),
			...dates,
			...conditions(filters, t, words),
			of === undefined ? t.level[choropleth.level] : '',
			partners ? words.picture.partnersOf(nameOf(shown, partners.marks.own)) : '',
			dataset.editions.data
		],
		extension
	);
}
