/** A measure at several of its dates, each as a map of its own, in the same classes. */
import { isDoneOrNot } from '../../measures/registry';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Choropleth } from '../choropleth';
import type { DerivedView } from '../derived-view';
import { Memo } from '../memo';
import { multiplesOf, shownTime } from '../time';

export interface Multiples {
	/** One for each date, the earliest first; at least one. */
	readonly maps: readonly [Choropleth, ...Choropleth[]];
	/** The change from the first to the last: what is said of all the dates together. */
	readonly span: Choropleth;
	/** Dates that were asked for and that the measure has no value of, each with the one in its place. */
	readonly missed: readonly { readonly asked: string; readonly at: string }[];
}

const made = new Memo<{ readonly multiples: Multiples | null }>();

/**
 * What a view shows at each of its dates.
 * @param focus a prefecture that the maps show by its municipalities; `null`: all of the scope
 * @returns `null` where the measure has no values at several dates, or they have not arrived
 */
export function makeMultiples(derived: DerivedView, focus: AreaCode | null): Multiples | null {
	const { view, series, choropleth } = derived;
	if (series === null) return null;
	const { dates } = view.time;
	return made.at([choropleth, series], JSON.stringify([dates, focus]), () => {
		const [first, ...others] = multiplesOf(series, dates).map(
			(at) => derived.at({ ...view.time, at, from: null }).within(focus === null ? null : [focus]).choropleth
		);
		if (!first?.time) return { multiples: null };
		const last = others.at(-1) ?? first;
		const from = first.time.at;
		const time = { ...view.time, at: last.time?.at ?? null, from: others.length === 0 ? null : from };
		const missed = dates.flatMap((asked) => {
			const { at } = shownTime(series, { ...view.time, at: asked, from: null }, false);
			return at === asked ? [] : [{ asked, at }];
		});
		const span = { ...last, time: shownTime(series, time, false) };
		return { multiples: { maps: [first, ...others], span, missed } };
	}).multiples;
}

/** Most dates of a film: more are thinned out evenly. */
const FILM_MOST = 48;

/**
 * What a view shows at each date of its measure, once it is asked for.
 * @param focus as of `makeMultiples`
 * @returns `null` where the measure has no values at several dates, or they have not arrived
 */
export function filmDates(
	derived: DerivedView,
	focus: AreaCode | null
): (() => readonly Choropleth[]) | null {
	const { view, series } = derived;
	if (series === null || series.dates.length < 2) return null;
	return () =>
		multiplesOf(series, view.time.dates, FILM_MOST).map(
			(at) => derived.at({ ...view.time, at, from: null }).within(focus === null ? null : [focus]).choropleth
		);
}

/** An area as some maps show it: at the level of prefectures a municipality as its own; `null` where they do not. */
export function shownIn({ maps: [{ level, byArea }] }: Multiples, area: AreaCode | null): AreaCode | null {
	if (area === null) return null;
	const code = level === 'prefecture' && !isPrefectureCode(area) ? prefectureCodeOf(area) : area;
	return byArea.has(code) ? code : null;
}

/** The median of the areas that a choropleth shows; `null` where none has a value, and of done or not done or categories. */
export function medianOf(choropleth: Choropleth): number | null {
	const values = [...choropleth.byArea.values()].flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
	if (isDoneOrNot(choropleth) || choropleth.hues === 'kinds' || values.length === 0) return null;
	const middle = (values.length - 1) / 2;
	const [low = 0, high = 0] = [values[Math.floor(middle)], values[Math.ceil(middle)]];
	return Number(((low + high) / 2).toFixed(6));
}
