import type { AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import { isNotSurveyed, type UserMeasure } from '../model/user-measure';
import type { Breaks, Level } from '../view/view';
import type { Choropleth, Shade, ShadedArea } from './choropleth';
import { classify, type ClassIndex } from './classes';

const INDEXES: readonly ClassIndex[] = [0, 1, 2, 3, 4];

/**
 * Shades every area of a level by a person's own table. An area that the table does not name is `unrecorded` (never zero),
 * one that it names without a value `missing`, a northern village `not-applicable` unless the table names it; numbers fall
 * into classes, categories are a class each, in their order, and one that says that nobody asked is `not-surveyed`.
 * @param breaks of numbers
 * @param most most classes of numbers
 */
export function makeUserChoropleth(
	dataset: Dataset,
	level: Level,
	breaks: Breaks,
	mine: UserMeasure,
	most?: number
): Choropleth {
	const areas =
		level === 'prefecture' ? dataset.prefectures : dataset.areas.filter((area) => area.kind !== 'prefecture');
	const values = areas.flatMap(({ code }) => mine.values.get(code) ?? []);
	const isCategory = mine.kind === 'category';
	const asked = mine.categories.filter((name) => !isNotSurveyed(name)).length;
	const classes = isCategory ? null : classify(values, breaks, most);
	const shadeOf = (value: number): Shade => {
		if (classes === null) return value < asked ? (INDEXES[value] ?? 'unrecorded') : 'not-surveyed';
		return value === 0 ? 'zero' : classes.indexOf(value);
	};
	const byArea = new Map<AreaCode, ShadedArea>();
	const count = new Map<Shade, number>();
	for (const { code, kind } of areas) {
		const value = mine.values.get(code);
		let shade: Shade = kind === 'northern-village' ? 'not-applicable' : 'unrecorded';
		if (value !== undefined) shade = shadeOf(value);
		else if (mine.blank.has(code)) shade = 'missing';
		byArea.set(code, { shade, value: value ?? null });
		count.set(shade, (count.get(shade) ?? 0) + 1);
	}
	const shown = INDEXES.slice(0, classes?.count ?? asked);
	return {
		level,
		measure: 'mine',
		classes: shown.map((index) => ({
			shade: index,
			from: classes ? (classes.bounds[index] ?? NaN) : index,
			to: classes ? (classes.bounds[index + 1] ?? NaN) : index,
			count: count.get(index) ?? 0
		})),
		...(isCategory && { kinds: true }),
		zero: count.get('zero') ?? 0,
		own: 0,
		unrecorded: count.get('unrecorded') ?? 0,
		notSurveyed: count.get('not-surveyed') ?? 0,
		missing: count.get('missing') ?? 0,
		notApplicable: count.get('not-applicable') ?? 0,
		byArea
	};
}
