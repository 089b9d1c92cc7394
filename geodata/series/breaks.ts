/** Where the values of a series before a date and from it on are not of the same thing. */
import type { IndicatorId } from '../../src/lib/model/indicator';
import type { SeriesBreak } from '../../src/lib/model/series/series';

export const SERIES_BREAKS: Readonly<Partial<Record<IndicatorId, readonly SeriesBreak[]>>> = {
	'open-data': [
		{
			at: '2024-10',
			ja: '2020年は「公開済みか」、2024年は「取り組んでいるか」を聞いており、質問が同じではありません。',
			en: 'The questions differ: in 2020 whether data were already published, in 2024 whether the municipality works on it.'
		}
	]
};
