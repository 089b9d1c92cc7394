import type { AreaCode } from '../model/code';
import { choroplethOf, type Choropleth, type Pair } from './choropleth';

/** The part of a choropleth that is in view: the same classes and colours, counted over the areas that are kept. */
export function partOf(choropleth: Choropleth, keep: (code: AreaCode) => boolean): Choropleth {
	const { level, measure, classes, pair, hues, ramp, breaks, time, own } = choropleth;
	const byArea = new Map([...choropleth.byArea].filter(([code]) => keep(code)));
	const part = choroplethOf({ level, measure, ranges: classes, byArea });
	return {
		...part,
		...(hues && { hues }),
		...(ramp && { ramp }),
		...(breaks && { breaks }),
		...(time && { time }),
		...(own !== undefined && { own }),
		...(pair && { pair: { axes: partOfAxes(pair, keep), counts: part.counts } })
	};
}

function partOfAxes({ axes: [first, second] }: Pair, keep: (code: AreaCode) => boolean): Pair['axes'] {
	return [partOf(first, keep), partOf(second, keep)];
}
