import type { Choropleth, Shade } from '../derive/choropleth';
import { NO_CLASSES } from '../derive/shade';
import type { Messages } from './ja';
import { lookName, lookNote } from './looks';
import { formatRange } from './range';

/** One row of the legend. */
export interface LegendRow {
	readonly shade: Shade;
	readonly label: string;
	/** Areas that look so. */
	readonly count: number;
	/** What a look that is no class means. */
	readonly note?: string;
}

/** The legend from its highest class down, then who has a case (of the frontier), zero, 未収録, 調査無し, 値なし and 対象外 where any area is one. */
export function legendRows(choropleth: Choropleth, t: Messages): readonly LegendRow[] {
	const classes = choropleth.classes.map((each): LegendRow => ({
		shade: each.shade,
		label: formatRange(each, choropleth, t),
		count: each.count
	}));
	const others = NO_CLASSES.flatMap((shade): LegendRow[] => {
		const count = choropleth.counts.get(shade);
		if (count === undefined) return [];
		const note = lookNote(shade, choropleth, t);
		return [{ shade, label: lookName(shade, choropleth, t), count, ...(note !== undefined && { note }) }];
	});
	return [...classes.reverse(), ...others];
}
