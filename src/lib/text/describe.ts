import type { Choropleth } from '../derive/choropleth';
import { measureOf } from '../measures/registry';
import { isPrefectureCode, type AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import type { Messages } from './ja';
import { lookName } from './looks';
import { formatShaded } from './range';
import { measureTitle } from './time';

/**
 * What the map holds about an area, in words: its value, or why it has none, or that it is outside the scope; nothing for
 * an area of the other level.
 */
export function tellArea(code: AreaCode, choropleth: Choropleth, t: Messages): readonly string[] {
	const { measure, pair } = choropleth;
	if (pair && choropleth.byArea.has(code)) return pair.axes.flatMap((axis) => tellArea(code, axis, t));
	const shaded = choropleth.byArea.get(code);
	if (shaded === undefined)
		return isPrefectureCode(code) === (choropleth.level === 'prefecture') ? [t.map.outside] : [];
	const { shade, value, of } = shaded;
	if (shade === 'covered' || shade === 'unrecorded') return [lookName(shade, choropleth, t)];
	const { indicator, needs, named } = measureOf(measure);
	const isNamed = indicator !== null || needs === 'user-measure' || named === true;
	const said = (text: string): readonly string[] =>
		needs === 'user-measure'
			? [t.measure[measure], text]
			: [isNamed ? t.labelled(measureTitle(choropleth, t), text) : text];
	if (shade === 'not-surveyed' || shade === 'missing' || shade === 'unknown')
		return said(lookName(shade, choropleth, t));
	if (shade === 'not-applicable' || value === null) return [lookName('not-applicable', choropleth, t)];
	return said(formatShaded({ value, shade, ...(of && { of }) }, choropleth, t));
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
