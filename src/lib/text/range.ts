import type { Choropleth, ChoroplethClass } from '../derive/choropleth';
import { isDoneOrNot, MEASURE_SPECS } from '../measures/measure';
import { indicatorById } from '../model/indicator';
import { formatDigits, formatFigure, INDICATOR_WORDS } from './indicator';
import type { Messages } from './ja';
import { formatMine } from './mine';

/**
 * What a class of the legend says. Whole-number measures name both ends as they are counted (1〜3), the others the
 * half-open range, the last class closed.
 */
export function formatRange(each: ChoroplethClass, choropleth: Choropleth, t: Messages): string {
	const { level, measure, classes } = choropleth;
	if (measure === 'frontier' && level === 'municipality') {
		return classes.at(-1) === each ? t.frontier.besideOrMore(each.from) : t.frontier.beside(each.from);
	}
	if (isDoneOrNot(choropleth)) return INDICATOR_WORDS[t.lang].done;
	const last = classes.at(-1) === each;
	if (measure === 'mine') {
		const from = formatMine(each.from, t, false);
		return each.from === each.to ? from : t.legend.range(from, formatMine(each.to, t, false));
	}
	if (measure === 'cases' || measure === 'themes' || measure === 'frontier') {
		const to = last ? Math.floor(each.to) : Math.ceil(each.to) - 1;
		const from = Math.ceil(each.from);
		return from >= to ? t.whole(from) : t.legend.range(t.whole(from), t.whole(to));
	}
	const digits = indicatorById(measure)?.digits;
	const format = (value: number) =>
		digits === undefined ? t.percent(value) : formatDigits(value, digits, t.lang);
	return each.from === each.to ? format(each.from) : t.legend.range(format(each.from), format(each.to));
}

/** A value of a measure with its unit: 5件, 12.5%, 1,234人/km². */
export function formatValue(
	value: number,
	{ measure, level }: Pick<Choropleth, 'measure' | 'level'>,
	t: Messages
): string {
	switch (measure) {
		case 'frontier':
			if (level === 'municipality' && value === 0) return t.frontier.none;
			return level === 'municipality' ? t.frontier.tell(value) : t.frontier.count(value);
		case 'cases':
			return t.map.cases(value);
		case 'share':
			return t.percent(value);
		case 'mine':
			return formatMine(value, t);
		case 'themes': {
			if (t.lang === 'ja') return t.whole(value) + t.measureUnit.themes;
			return `${t.whole(value)} ${value === 1 ? 'theme' : 'themes'}`;
		}
		default: {
			const indicator = indicatorById(measure);
			return indicator === null ? t.number(value) : formatFigure(value, indicator, level, t.lang);
		}
	}
}

/** The unit of what a choropleth shows, for a heading; empty where the values say it themselves. */
export function unitOf(choropleth: Pick<Choropleth, 'measure' | 'level'>, t: Messages): string {
	if (isDoneOrNot(choropleth)) return '';
	const { measure } = choropleth;
	return indicatorById(measure)?.kind === 'yes-no'
		? MEASURE_SPECS[measure].unit[t.lang]
		: t.measureUnit[measure];
}
