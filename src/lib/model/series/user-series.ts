/** The dates of the measures of a person's own tables among the series of the figures. */
import {
	categoriesAsked,
	USER_MEASURE_IDS,
	type UserMeasure,
	type UserMeasureId,
	type UserMeasures
} from '../user-measure';
import type { Series, SeriesById } from './series';

const made = new WeakMap<UserMeasure, Series>();

/** The series of a person's measure, one for a measure; `null` where it has one date only. */
export function userSeries(id: UserMeasureId, measure: UserMeasure | undefined): Series | null {
	if (!measure?.course) return null;
	const { dates, values } = measure.course;
	const known = made.get(measure);
	if (known?.id === id) return known;
	const series: Series = {
		id,
		dates,
		breaks: [],
		...(measure.kind === 'category' && { kinds: categoriesAsked(measure) }),
		of: (code, at) => values.get(code)?.[at] ?? 'missing',
		has: (code) => values.has(code)
	};
	made.set(measure, series);
	return series;
}

/** The series there are, with those of a person's measures. */
export function withUserSeries(series: SeriesById, measures: UserMeasures): SeriesById {
	const own = USER_MEASURE_IDS.flatMap((id) => userSeries(id, measures[id]) ?? []);
	return own.length > 0 ? new Map([...series, ...own.map((each) => [each.id, each] as const)]) : series;
}
