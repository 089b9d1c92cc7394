/** The words for areas without a class. */
import type { Choropleth } from '../derive/choropleth';
import type { NoClass } from '../derive/shade';
import { isDoneOrNot, measureOf } from '../measures/registry';
import { INDICATOR_WORDS } from './indicator';
import type { Messages } from './ja';
import { unchangedName } from './time';

type Of = Pick<Choropleth, 'measure' | 'level' | 'time' | 'own'>;

/** What an area without a class is called: 未収録, 調査無し … */
export function lookName(look: NoClass, of: Of, t: Messages): string {
	if (look === 'zero' && of.time?.change) return unchangedName(of.time, t.lang);
	const own = measureOf(of.measure).words[t.lang].looks?.[of.level]?.[look]?.label;
	if (own !== undefined) return own;
	return look === 'zero' && isDoneOrNot(of) ? INDICATOR_WORDS[t.lang].notDone : usualLookName(look, t);
}

/** What most measures call an area without a class. */
export function usualLookName(look: NoClass, t: Messages): string {
	switch (look) {
		case 'covered':
			return t.frontier.covered;
		case 'zero':
			return t.legend.zero;
		case 'unrecorded':
			return t.legend.unrecorded;
		case 'unknown':
			return t.legend.unknown;
		case 'not-surveyed':
		case 'missing':
			return INDICATOR_WORDS[t.lang].none[look];
		case 'not-applicable':
			return t.legend.notApplicable;
		default: {
			const never: never = look;
			return never;
		}
	}
}

/** What a look without a class means; `undefined` where nothing needs to be said. */
export function lookNote(look: NoClass, of: Of, t: Messages): string | undefined {
	if (look === 'zero' && of.time?.change) return undefined;
	const { words, indicator } = measureOf(of.measure);
	const own = words[t.lang].looks?.[of.level]?.[look]?.note;
	if (own !== undefined) return own;
	const { noneNotes } = INDICATOR_WORDS[t.lang];
	switch (look) {
		case 'covered':
		case 'unknown':
			return undefined;
		case 'zero':
			if (isDoneOrNot(of)) return of.own ? noneNotes.notDoneOwn : noneNotes.notDone;
			if (indicator?.id === 'late-systems') return noneNotes.unlisted;
			return indicator ? noneNotes.zero : t.legend.zeroNote;
		case 'unrecorded':
			return t.legend.unrecordedNote;
		case 'not-surveyed':
		case 'missing':
			return noneNotes[look];
		case 'not-applicable':
			return t.legend.notApplicableNote;
		default: {
			const never: never = look;
			return never;
		}
	}
}
