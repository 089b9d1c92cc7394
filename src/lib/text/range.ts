import type { Choropleth, ChoroplethClass } from '../derive/choropleth';
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
	const format = measure === 'share' ? t.percent : measure === 'population' ? t.whole : t.number;
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
		case 'themes':
		case 'population':
		case 'density': {
			const unit = t.measureUnit[measure];
			const text = measure === 'density' ? t.number(value) : t.whole(value);
			if (measure === 'themes' && t.lang === 'en') return `${text} ${value === 1 ? 'theme' : 'themes'}`;
			return t.lang === 'ja' ? text + unit : `${text} ${unit}`;
		}
		default: {
			const never: never = measure;
			return String(never);
		}
	}
}
