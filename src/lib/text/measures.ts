/** The words of measures, by id; they are written in the measures' entries. */
import { both, type Level } from '../measures/entry';
import { measureOf, ofEachMeasure, type Measure } from '../measures/registry';
import { indicatorById } from '../model/indicator';
import { themeById } from '../model/theme';
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

/**
 * The credits that the official figures of some measures ask for, each once; themes as the view is filtered by.
 * @param date what is shown where that is not the newest
 */
export function measureCredits(
	measures: readonly Measure[],
	themes: readonly string[],
	lang: Language,
	date?: string
): readonly string[] {
	const figures = measures.flatMap(
		(measure): readonly string[] => measureOf(measure).madeFrom?.(themes) ?? [measure]
	);
	return [...new Set(figures.flatMap((id) => creditsOf(id, lang, date)))];
}

/** Whether some measures depend on the share from which a rate counts as done. */
export function dependOnShare(measures: readonly Measure[], themes: readonly string[]): boolean {
	return measures.some((measure) => {
		const { filtered, madeFrom } = measureOf(measure);
		return filtered && (madeFrom?.(themes) ?? []).some((id) => indicatorById(id)?.kind === 'rate');
	});
}

/** What a measure is of, with the one theme that is looked at: 「RPA・AI」の取組の状況. `null` without one: its name says it. */
export function measureSubject(measure: Measure, themes: readonly string[], lang: Language): string | null {
	const { filtered, words } = measureOf(measure);
	const theme = filtered && themes.length === 1 ? themeById(themes[0] ?? '') : undefined;
	return theme ? (words[lang].subject?.(theme[lang]) ?? null) : null;
}
