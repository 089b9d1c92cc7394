import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seriesFiles } from '../../../../geodata/series/publish';
import { areaLines } from '../../../../src/lib/derive/time/lines';
import { lineRows, scopeRows } from '../../../../src/lib/features/lines/lines-csv';
import { parseAreas } from '../../../../src/lib/model/area';
import { makeDataset } from '../../../../src/lib/model/dataset';
import { indicatorById, type Indicator, type IndicatorId } from '../../../../src/lib/model/indicator';
import { parseSeries } from '../../../../src/lib/model/series/parse-series';
import { MESSAGES } from '../../../../src/lib/text/messages';

const areas = parseAreas(JSON.parse(readFileSync('geodata/built/areas.json', 'utf8')));
const dataset = makeDataset({ areas, cases: [], editions: { data: '2026-11-29', boundaries: '2025-01-01' } });
const files = new Map(seriesFiles(areas));
const about = (id: IndicatorId) => ({
	series: parseSeries(JSON.parse(files.get(`series/${id}.json`) ?? ''), id, dataset),
	indicator: indicatorById(id) as Indicator,
	t: MESSAGES.ja,
	editions: dataset.editions,
	address: 'https://atlas.example/'
});
const hakodate = dataset.municipalities.filter(({ code }) => code === '01202');

describe('the lines of an area as a file', () => {
	it('have a row a date, codes as text, numbers as numbers, and whose they are', () => {
		const file = about('card-issued');
		const [area] = hakodate;
		if (!area) throw new Error('no such area');
		const told = areaLines(dataset, file.series, area);
		const columns = [
			{ name: '函館市', values: told.area, i: 0 },
			{ name: '全国の中央値', values: told.nation, i: 2 }
		];
		const [head, first, ...others] = lineRows(file, area, columns);
		expect(head?.slice(0, 5)).toEqual(['時点', '全国地方公共団体コード', '指標', '函館市', '全国の中央値']);
		expect(first?.slice(0, 6)).toEqual([
			'2017年3月8日',
			'012025',
			'マイナンバーカードの交付率',
			7.4,
			7.3,
			'%'
		]);
		expect(first?.[7]).toContain('総務省「マイナンバーカード交付状況」（2017年3月8日）');
		expect(others).toHaveLength(45);
	});
	it('of all areas of a scope have a column a date, and words where there is no number', () => {
		const [head, row] = scopeRows(about('open-data'), hakodate, () => '函館市');
		expect(head?.slice(4, 6)).toEqual(['2020年11月', '2024年10月']);
		expect(row?.[0]).toBe('012025');
		expect(row?.slice(4, 6).every((cell) => typeof cell === 'string')).toBe(true);
		expect(row?.[7]).toContain('質問が同じではありません');
	});
});
