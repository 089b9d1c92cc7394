/** The words of measures, by id; they are written in the measures' entries. */
import { both, type Level } from '../measures/entry';
import { measureOf, ofEachMeasure, type Measure } from '../measures/registry';
import type { Language } from '../view/view';
import { creditsOf, indicatorNote } from './indicator';

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

/** The credits that the official figures of some measures ask for, each once; themes as the view is filtered by. */
export function measureCredits(
	measures: readonly Measure[],
	themes: readonly string[],
	lang: Language
): readonly string[] {
	const figures = measures.flatMap(
		(measure): readonly string[] => measureOf(measure).madeFrom?.(themes) ?? [measure]
	);
	return [...new Set(figures.flatMap((id) => creditsOf(id, lang)))];
}
