import type { AreaCode } from '../code';
import type { Dataset } from '../dataset';
import type { IndicatorId } from '../indicator';
import { unpackSeries } from './columns';
import type { Series } from './series';

/**
 * Reads `/data/series/ID.json`.
 * @param id the indicator it should be of
 * @throws Error that says which part is not as expected
 */
export function parseSeries(
	value: unknown,
	id: IndicatorId,
	{ prefectures, municipalities }: Pick<Dataset, 'prefectures' | 'municipalities'>
): Series {
	const codes = [...prefectures, ...municipalities].map(({ code }) => code);
	const at = new Map(codes.map((code, i) => [code, i]));
	const { dates, breaks, values, ...found } = unpackSeries(value, codes);
	if (found.id !== id) throw new Error(`series: found "${found.id}", expected "${id}"`);
	return Object.freeze({
		...{ id, dates, breaks },
		of: (code: AreaCode, date: number) => values[date]?.[at.get(code) ?? -1] ?? 'missing'
	});
}
