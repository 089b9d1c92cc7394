/** `/data/series/ID.json`: the figures that have values at several dates, packed. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Area } from '../../src/lib/model/area';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../src/lib/model/code';
import { INDICATORS } from '../../src/lib/model/indicator';
import { packSeries } from '../../src/lib/model/series/columns';
import { prefectureFigure, type FigureValue } from '../../src/lib/model/prefecture-figure';
import { GeodataFault } from '../boundaries/fault';
import { SERIES_BREAKS } from './breaks';
import { parseSeriesTable } from './table';

/** Files by their path below `/data/`. @throws GeodataFault where a table lacks a municipality */
export function seriesFiles(areas: readonly Area[]): readonly (readonly [path: string, text: string])[] {
	const counted = areas.filter(({ kind }) => kind !== 'northern-village');
	const prefectures = counted.filter(({ code }) => isPrefectureCode(code));
	const municipalities = counted.filter(({ code }) => !isPrefectureCode(code));
	return INDICATORS.filter(({ series }) => series).map(({ id, kind, rule, digits }) => {
		const file = path.join(import.meta.dirname, `${id}.csv`);
		if (!existsSync(file)) throw new GeodataFault(`series/${id}.csv: no such file`);
		const { dates, byCode } = parseSeriesTable(readFileSync(file, 'utf8'), `series/${id}.csv`);
		const valueAt = (code: AreaCode, at: number): FigureValue => byCode.get(code)?.[at] ?? 'missing';
		const missing = municipalities.find(({ code }) => !byCode.has(code));
		if (missing) throw new GeodataFault(`series/${id}.csv: no row for ${missing.code} ${missing.name}`);
		/** The prefecture's own row where the table has one, else by the rule; its own answer is no share of municipalities. */
		const ofPrefecture = (prefecture: AreaCode, at: number): FigureValue => {
			if (kind !== 'yes-no' && byCode.has(prefecture)) return valueAt(prefecture, at);
			const inside = municipalities.filter(({ code }) => prefectureCodeOf(code) === prefecture);
			const shares = inside.map(({ code, population }) => ({
				...{ value: valueAt(code, at), of: null, population: population ?? 0 }
			}));
			return prefectureFigure(rule, kind, shares).value;
		};
		const values = dates.map((_, at) => [
			...prefectures.map(({ code }) => ofPrefecture(code, at)),
			...municipalities.map(({ code }) => valueAt(code, at))
		]);
		const breaks = SERIES_BREAKS[id] ?? [];
		// A share of those surveyed is written more finely than done or not done.
		const columns = packSeries(
			{ id, dates, breaks, values },
			kind === 'yes-no' ? Math.max(1, digits) : digits
		);
		return [`series/${id}.json`, `${JSON.stringify(columns)}\n`] as const;
	});
}
