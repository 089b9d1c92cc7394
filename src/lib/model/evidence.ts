/** What is known of an area and a theme, and which official answers speak of which theme. */
import { indicatorById, type Indicator, type IndicatorId } from './indicator';
import { THEMES } from './theme';

/**
 * The strongest first. `case` (事例あり): the dataset holds a case, which tells how. `done` (実施), `not-done` (未実施): an
 * official answer, which tells that. `unknown` (不明): not surveyed, and no case recorded.
 */
export const EVIDENCE = ['case', 'done', 'not-done', 'unknown'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** How strong it is: its place from the end of `EVIDENCE`, so that nothing known is 0. */
export const strengthOf = (evidence: Evidence): number => EVIDENCE.length - 1 - EVIDENCE.indexOf(evidence);

/** Finer themes with the official figures that answer for them. Any one of them that is done makes the theme done. */
export const EVIDENCE_ITEMS: Readonly<Record<string, readonly IndicatorId[]>> = {
	'services/counter': ['online-procedures', 'online-childcare'],
	'services/my-number': ['card-held'],
	'operations/rpa-ai': ['ai', 'rpa'],
	'operations/telework': ['telework'],
	'operations/standardization': ['standardization'],
	'organisation/headquarters': ['cio', 'dx-policy', 'dx-structure'],
	'organisation/external': ['outside-talent', 'cio-deputy'],
	'organisation/training': ['staff-development', 'staff-training'],
	'co-creation/open-data': ['open-data']
};

/** From how many per cent a rate counts as done, when nobody has chosen. */
export const DONE_SHARE = 50;

/** The figures with a yes or a no, which 公式の取組数 counts. */
export const YES_NO_ITEMS: readonly Indicator[] = Object.values(EVIDENCE_ITEMS).flatMap((items) =>
	items.flatMap((id) => {
		const indicator = indicatorById(id);
		return indicator?.kind === 'yes-no' ? [indicator] : [];
	})
);

/** The figures that answer for a theme; of a group, those of its finer themes. */
export function itemsOf(theme: string): readonly IndicatorId[] {
	return (
		EVIDENCE_ITEMS[theme] ??
		THEMES.find(({ id }) => id === theme)?.finer.flatMap(({ id }) => EVIDENCE_ITEMS[id] ?? []) ??
		[]
	);
}

/** The figures that answer for any of some themes of either level; for all of them where none is named. */
export function itemsOfAny(themes: readonly string[]): readonly IndicatorId[] {
	const asked = themes.length === 0 ? Object.keys(EVIDENCE_ITEMS) : themes;
	return [...new Set(asked.flatMap(itemsOf))];
}

/** Years after which an answer is called old. */
export const OLD_YEARS = 3;

/**
 * Whether a figure's date is more than three years before a day.
 * @param date as `Indicator.date`: `2024-07-12`, `2026-01`, `FY2021`
 * @param day `2026-11-22`
 */
export function isOld(date: string, day: string): boolean {
	const from = date.replace(/^FY/, '');
	const limit = `${Number(day.slice(0, 4)) - OLD_YEARS}${day.slice(4)}`;
	return from < limit.slice(0, from.length);
}
