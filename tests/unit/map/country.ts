/** The real boundaries and register, for tests whose subject is how Japan comes out. */
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import type { Choropleth } from '../../../src/lib/derive/choropleth';
import { countShades, type Shade, type ShadedArea } from '../../../src/lib/derive/shade';
import type { WholeArea } from '../../../src/lib/model/area';
import { makeDataset } from '../../../src/lib/model/dataset';
import type { Level } from '../../../src/lib/view/view';

const read = (file: string): unknown => JSON.parse(readFileSync(`geodata/built/${file}`, 'utf8'));

export const boundaries = read('boundaries/japan.topo.json') as Topology;
export const dataset = makeDataset({
	areas: read('areas.json') as WholeArea[],
	cases: [],
	editions: { data: '2025-01-01', boundaries: '2025-01-01' }
});

/** Every look once and again: five classes, zero and not recorded. */
export function choroplethOf(level: Level): Choropleth {
	const looks: readonly Shade[] = [0, 1, 2, 3, 4, 'zero', 'unrecorded'];
	const areas = level === 'prefecture' ? dataset.prefectures : dataset.municipalities;
	const byArea = new Map<string, ShadedArea>(
		areas.map(({ code }, i) => [code, { shade: looks[i % looks.length] ?? 'zero', value: i }] as const)
	);
	for (const { code } of dataset.northernVillages) byArea.set(code, { shade: 'not-applicable', value: null });
	const classes = ([0, 1, 2, 3, 4] as const).map((shade) => ({
		shade,
		from: shade,
		to: shade + 1,
		count: 1
	}));
	return {
		level,
		measure: 'cases',
		classes,
		counts: countShades(byArea),
		byArea
	};
}
