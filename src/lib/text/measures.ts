/** The words of measures, by id; they are written in the measures' entries. */
import { both, type Level } from '../measures/entry';
import { ofEachMeasure, type Measure } from '../measures/registry';
import type { Language } from '../view/view';
import { indicatorNote } from './indicator';

export function measureNames(lang: Language): Readonly<Record<Measure, string>> {
	return ofEachMeasure(({ words }) => words[lang].name);
}
export function measureUnits(lang: Language): Readonly<Record<Measure, string>> {
	return ofEachMeasure(({ words }) => words[lang].unit);
}
export function measureNotes(lang: Language): Readonly<Record<Measure, Readonly<Record<Level, string>>>> {
	return ofEachMeasure(({ words, indicator }) => {
		const { note } = words[lang];
		if (note !== null) return note;
		if (indicator === null) return both('');
		return {
			prefecture: indicatorNote(indicator, 'prefecture', lang),
			municipality: indicatorNote(indicator, 'municipality', lang)
		};
	});
}
