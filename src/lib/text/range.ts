import type { Choropleth, ChoroplethClass } from '../derive/choropleth';
import type { Shade, ShadedArea } from '../derive/shade';
import { isDoneOrNot, isWhole, measureOf, toldLevel, type Measure } from '../measures/registry';
import { formatDigits, formatFigure, INDICATOR_WORDS } from './indicator';
import type { Messages } from './ja';
import { changeUnit, formatChange, formatChangeBare, turnedName } from './time';
import { formatUserMeasure } from './user-data';

/**
 * What a class of the legend says. Whole-number measures name both ends as they are counted (1〜3), the others the
 * half-open range, the last class closed.
 */
export function formatRange(each: ChoroplethClass, choropleth: Choropleth, t: Messages): string {
	const { level, measure, classes, time } = choropleth;
	if (time?.change) return changeRange(each, choropleth, t);
	const { words } = measureOf(measure);
	const last = classes.at(-1) === each;
	const range = words[t.lang].range?.[level];
	if (range) return range(t.whole(each.from), last);
	if (isDoneOrNot(choropleth)) return INDICATOR_WORDS[t.lang].done;
	const between = (from: number, to: number) =>
		from >= to
			? formatBare(from, measure, t)
			: t.legend.range(formatBare(from, measure, t), formatBare(to, measure, t));
	if (!isWhole(choropleth)) return between(each.from, each.to);
	return between(Math.ceil(each.from), last ? Math.floor(each.to) : Math.ceil(each.to) - 1);
}

/** What a class of a change says: both ends with their signs, or who began, gave up or goes on. */
function changeRange(each: ChoroplethClass, choropleth: Choropleth, t: Messages): string {
	if (choropleth.time?.change?.kind === 'turned') return turnedName(each.shade, t.lang);
	const said = (value: number) => formatChangeBare(value, choropleth, t.lang);
	if (each.from >= each.to) return said(each.from);
	// Between a minus and a number a dash would be one line too many.
	return t.lang === 'ja'
		? t.legend.range(said(each.from), said(each.to))
		: `${said(each.from)} to ${said(each.to)}`;
}

/** A value of a measure without its unit, as in a legend whose heading has it: 5, 12.5%, 1,234. */
export function formatBare(value: number, measure: Measure, t: Messages): string {
	const { kind, needs, digits } = measureOf(measure);
	if (needs === 'user-measure') return formatUserMeasure(value, measure, t, false);
	if (digits !== undefined) return formatDigits(value, digits, t.lang);
	switch (kind) {
		case 'count':
			return t.whole(value);
		case 'fraction':
			return t.percent(value);
		case 'number':
			return t.number(value);
		default: {
			const never: never = kind;
			return never;
		}
	}
}

/** A value of a measure with its unit: 5件, 12.5%, 1,234人/km². */
export function formatValue(
	value: number,
	{ measure, level, own }: Pick<Choropleth, 'measure' | 'level' | 'own'>,
	t: Messages
): string {
	const { needs, indicator, words } = measureOf(measure);
	const shown = formatBare(value, measure, t);
	const said = words[t.lang].value?.(value, shown, level);
	if (said !== undefined) return said;
	if (needs === 'user-measure') return formatUserMeasure(value, measure, t);
	return indicator
		? formatFigure(value, indicator, toldLevel({ level, ...(own && { own }) }), t.lang)
		: shown;
}

/** What is shown of an area with a value: the value with its unit, and the numbers behind it. */
export function formatShaded(
	{ value, of, shade }: { readonly value: number; readonly of?: ShadedArea['of']; readonly shade?: Shade },
	choropleth: Pick<Choropleth, 'measure' | 'level' | 'time' | 'own'>,
	t: Messages
): string {
	const { time } = choropleth;
	if (time?.change?.kind === 'turned' && (typeof shade === 'number' || shade === 'zero'))
		return turnedName(shade, t.lang);
	if (time?.change) return formatChange(value, choropleth, t);
	const tell = of && measureOf(choropleth.measure).words[t.lang].of;
	return tell ? tell(formatBare(value, choropleth.measure, t), ...of) : formatValue(value, choropleth, t);
}

/** The unit of what a choropleth shows, for a heading; empty where the values say it themselves. */
export function unitOf(
	choropleth: Pick<Choropleth, 'measure' | 'level' | 'time' | 'own'>,
	t: Messages
): string {
	if (choropleth.time?.change) return changeUnit(choropleth, t);
	if (isDoneOrNot(choropleth)) return '';
	// A share of those surveyed.
	const { doneOrNot, indicator } = measureOf(choropleth.measure);
	if (doneOrNot !== undefined && indicator) return '%';
	return t.measureUnit[choropleth.measure];
}
