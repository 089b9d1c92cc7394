import type { AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import type { UserMeasure } from '../model/user-measure';
import type { Breaks, Level } from '../view/view';
import type { Choropleth, Shade, ShadedArea } from './choropleth';
import { classify, type ClassIndex } from './classes';

const INDEXES: readonly ClassIndex[] = [0, 1, 2, 3, 4];

/**
 * Shades every area of a level by a person's own table. An area that the table has no value of is `unrecorded` (never
 * zero), a northern village `not-applicable` unless the table names it; numbers fall into classes, categories are a class
 * each, in their order.
 * @param breaks of numbers
 */
export function makeUserChoropleth(
	dataset: Dataset,
	level: Level,
	breaks: Breaks,
	mine: UserMeasure
): Choropleth {
	const areas =
		level === 'prefecture' ? dataset.prefectures : dataset.areas.filter((area) => area.kind !== 'prefecture');
	const values = areas.flatMap(({ code }) => mine.values.get(code) ?? []);
	const isCategory = mine.kind === 'category';
	const classes = isCategory ? null : classify(values, breaks);
	const byArea = new Map<AreaCode, ShadedArea>();
	const count = new Map<Shade, number>();
	for (const { code, kind } of areas) {
		const value = mine.values.get(code);
		const shade: Shade =
			value === undefined
				? kind === 'northern-village'
					? 'not-applicable'
					: 'unrecorded'
				: classes === null
					? (INDEXES[value] ?? 'unrecorded')
					: value === 0
						? 'zero'
						: classes.indexOf(value);
		byArea.set(code, { shade, value: value ?? null });
		count.set(shade, (count.get(shade) ?? 0) + 1);
	}
	const shown = INDEXES.slice(0, classes?.count ?? mine.categories.length);
	return {
		level,
		measure: 'mine',
		classes: shown.map((index) => ({
			shade: index,
			from: classes ? (classes.bounds[index] ?? NaN) : index,
			to: classes ? (classes.bounds[index + 1] ?? NaN) : index,
			count: count.get(index) ?? 0
		})),
		zero: count.get('zero') ?? 0,
		own: 0,
		unrecorded: count.get('unrecorded') ?? 0,
		notSurveyed: 0,
		missing: 0,
		notApplicable: count.get('not-applicable') ?? 0,
		byArea
	};
}
