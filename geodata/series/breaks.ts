/** Where the values of a series before a date and from it on are not of the same thing. */
import type { IndicatorId } from '../../src/lib/model/indicator';
import type { SeriesBreak } from '../../src/lib/model/series/series';

export const SERIES_BREAKS: Readonly<Partial<Record<IndicatorId, readonly SeriesBreak[]>>> = {
	residents: [
		{
			at: '2013-03-31',
			ja: '2012年までは外国人住民を含みません。',
			en: 'Up to 2012 foreign residents are left out.'
		},
		{
			at: '2014-01-01',
			ja: '2013年は3月31日、2014年からは1月1日の数で、その間は9か月です。',
			en: 'The count of 2013 is of 31 March, from 2014 on of 1 January: nine months lie between them.'
		}
	],
	'open-data': [
		{
			at: '2024-10',
			ja: '2020年は「公開済みか」、2024年は「取り組んでいるか」を聞いており、質問が同じではありません。',
			en: 'The questions differ: in 2020 whether data were already published, in 2024 whether the municipality works on it.'
		}
	]
};
