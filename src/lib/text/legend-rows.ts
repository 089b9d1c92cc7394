import type { Choropleth, Shade } from '../derive/choropleth';
import { isDoneOrNot } from '../measures/measure';
import { indicatorById } from '../model/indicator';
import { INDICATOR_WORDS } from './indicator';
import type { Messages } from './ja';
import { unrecordedName } from './mine';
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
	const frontier = choropleth.measure === 'frontier' && choropleth.level === 'municipality';
	const mine = { zeroNote: t.ownTable.zeroNote, unrecordedNote: t.ownTable.noneNote };
	const notes = {
		...t.legend,
		...(frontier ? t.frontier : choropleth.measure === 'mine' ? mine : {})
	};
	const own = choropleth.measure === 'mine';
	const words = INDICATOR_WORDS[t.lang];
	const doneOrNot = isDoneOrNot(choropleth);
	const zeroNote = indicatorById(choropleth.measure) ? words.noneNotes.zero : notes.zeroNote;
	const others: readonly LegendRow[] = [
		{ shade: 'own', label: t.frontier.own, count: choropleth.own, note: t.frontier.ownNote },
		{
			shade: 'zero',
			label: doneOrNot ? words.notDone : t.legend.zero,
			count: choropleth.zero,
			note: doneOrNot ? words.noneNotes.notDone : zeroNote
		},
		{
			shade: 'unrecorded',
			label: unrecordedName(choropleth, t),
			count: choropleth.unrecorded,
			note: notes.unrecordedNote
		},
		{
			shade: 'not-surveyed',
			label: words.none['not-surveyed'],
			count: choropleth.notSurveyed,
			note: own ? t.ownTable.notSurveyedNote : words.noneNotes['not-surveyed']
		},
		{
			shade: 'missing',
			label: words.none.missing,
			count: choropleth.missing,
			note: own ? t.ownTable.missingNote : words.noneNotes.missing
		},
		{
			shade: 'not-applicable',
			label: t.legend.notApplicable,
			count: choropleth.notApplicable,
			note: notes.notApplicableNote
		}
	];
	return [...classes.reverse(), ...others.filter(({ count }) => count > 0)];
}
