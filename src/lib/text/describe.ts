import type { Choropleth } from '../derive/choropleth';
import type { AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import { indicatorById } from '../model/indicator';
import { INDICATOR_WORDS } from './indicator';
import type { Messages } from './ja';
import { unrecordedName } from './mine';
import { formatValue } from './range';

/** What the map holds about an area, in words: its value, or why it has none; nothing for an area of the other level. */
export function tellArea(code: AreaCode, choropleth: Choropleth, t: Messages): readonly string[] {
	if (choropleth.pair) return choropleth.pair.axes.flatMap((axis) => tellArea(code, axis, t));
	const shaded = choropleth.byArea.get(code);
	if (shaded === undefined) return [];
	if (shaded.shade === 'own') return [t.frontier.own];
	if (shaded.shade === 'unrecorded') return [unrecordedName(choropleth, t)];
	const name = indicatorById(choropleth.measure)?.[t.lang];
	const said = (text: string) => [name === undefined ? text : t.labelled(name, text)];
	if (shaded.shade === 'not-surveyed' || shaded.shade === 'missing') {
		const none = INDICATOR_WORDS[t.lang].none[shaded.shade];
		return choropleth.measure === 'mine' ? [t.measure.mine, none] : said(none);
	}
	if (shaded.shade === 'not-applicable' || shaded.value === null) return [t.legend.notApplicable];
	const told = formatValue(shaded.value, choropleth, t);
	return choropleth.measure === 'mine' ? [t.measure.mine, told] : said(told);
}

/** An area as assistive technology reads it: 「愛媛県 事例6件」. */
export function describeArea(
	name: string,
	code: AreaCode,
	dataset: Dataset,
	choropleth: Choropleth,
	t: Messages
): string {
	const cases = dataset.casesOf(code).length;
	const told = tellArea(code, choropleth, t);
	const said = told.length > 0 ? told : cases > 0 ? [t.map.cases(cases)] : [];
	return [name, ...said].join(t.lang === 'ja' ? ' ' : ', ');
}
