import { REGIONS } from '../../model/area';
import type { CaseHead } from '../../model/case-head';
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import type { FilterOption } from './filter-options';

/**
 * Regions and prefectures that a scope can be made of, by region (a region, then its prefectures by code), each with how
 * many cases are in it.
 * @param cases those that pass the filter, of the whole country
 * @param chosen region ids and prefecture codes
 */
export function placeOptions(
	dataset: Dataset,
	cases: readonly CaseHead[],
	chosen: readonly string[]
): readonly FilterOption[] {
	const counts = new Map<AreaCode, number>();
	for (const { area } of cases) {
		const code = prefectureCodeOf(area);
		counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	return REGIONS.flatMap((region) => {
		const own = dataset.prefectures.filter((area) => area.region === region.id);
		if (own.length === 0) return [];
		const each = own.map(({ code }) => ({ value: code, count: counts.get(code) ?? 0 }));
		const all = { value: region.id, count: each.reduce((sum, { count }) => sum + count, 0) };
		return [all, ...each].map((option) => ({ ...option, chosen: chosen.includes(option.value) }));
	});
}
