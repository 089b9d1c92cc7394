/** What a file of a view is called. */
import type { Choropleth } from '../derive/choropleth';
import { conditions } from '../text/headline';
import { fileName } from './file-name';
import { nameOf, placeOf, type Shown } from './picture/shown';

/**
 * Where, which measures, of which dates, by which filters, on which level, from which finder, which edition.
 * @param of what it holds in place of the measures: the cases
 * @param film of a film its pictures
 */
export function viewFileName(
	shown: Shown,
	extension: string,
	of: string | null = null,
	film: readonly Choropleth[] = []
): string {
	const { t, words, choropleth, dataset, partners, filters } = shown;
	const { time } = shown.multiples?.span ?? choropleth;
	const from = time?.change?.from;
	const span = [film[0]?.time?.at ?? from, film.at(-1)?.time?.at ?? time?.at].filter(
		(at) => at !== undefined
	);
	const dates = of === null ? [span.join('_')] : [];
	const measures = (choropleth.pair?.axes ?? [choropleth]).map(({ measure }) => t.measure[measure]);
	return fileName(
		[
			placeOf(shown) ?? t.country,
			of ?? measures.join('×'),
			...dates,
			...conditions(filters, t, words),
			of === null ? t.level[choropleth.level] : '',
			partners ? words.picture.partnersOf(nameOf(shown, partners.marks.own)) : '',
			dataset.editions.data
		],
		extension
	);
}
