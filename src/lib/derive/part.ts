import type { AreaCode } from '../model/code';
import type { Choropleth, Pair, Shade } from './choropleth';

/** The part of a choropleth that is in view: the same classes and colours, counted over the areas that are kept. */
export function partOf(choropleth: Choropleth, keep: (code: AreaCode) => boolean): Choropleth {
	const byArea = new Map([...choropleth.byArea].filter(([code]) => keep(code)));
	const count = (shade: Shade) => [...byArea.values()].filter((area) => area.shade === shade).length;
	return {
		...choropleth,
		classes: choropleth.classes.map((each) => ({ ...each, count: count(each.shade) })),
		zero: count('zero'),
		own: count('own'),
		unrecorded: count('unrecorded'),
		notSurveyed: count('not-surveyed'),
		missing: count('missing'),
		notApplicable: count('not-applicable'),
		byArea,
		...(choropleth.pair && { pair: pairOfPart(choropleth.pair, keep, count) })
	};
}

function pairOfPart(
	{ axes: [first, second], cells }: Pair,
	keep: (code: AreaCode) => boolean,
	count: (shade: Shade) => number
): Pair {
	return {
		axes: [partOf(first, keep), partOf(second, keep)],
		cells: new Map([...cells.keys()].map((shade) => [shade, count(shade)]))
	};
}
