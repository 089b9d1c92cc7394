/** The words of a person's own table among those of the interface, so that every view and export names it as theirs. */
import { both } from '../measures/entry';
import { ofEachMeasure } from '../measures/registry';
import { USER_MEASURE } from '../measures/user-measure';
import type { Case } from '../model/case';
import { isPrefectureCode, type AreaCode } from '../model/code';
import type { OwnShown } from '../model/own-cases';
import type { UserMeasure } from '../model/user-measure';
import type { Messages } from './ja';
import { lookName } from './looks';

/**
 * The interface's words with those of the table in them.
 * @param said where the values come from, in a file that has left the device
 */
export function withMine(t: Messages, mine: UserMeasure | null, said: string | null = null): Messages {
	if (mine === null) return t;
	const { id } = USER_MEASURE;
	const note = said ?? t.ownTable.note(mine.file);
	return {
		...t,
		mine,
		measure: { ...t.measure, [id]: t.ownTable.measure(mine.title) },
		measureUnit: { ...t.measureUnit, [id]: mine.kind === 'category' ? '' : mine.unit },
		measureNote: { ...t.measureNote, [id]: both(note) }
	};
}

/** The interface's words with the person's own cases named in what counts cases, and in the credit that every export has. */
export function withOwnCases(t: Messages, own: OwnShown | null): Messages {
	if (own === null || own.mix === 'atlas') return t;
	const words = t.ownCase;
	const named = (name: string): string => words.measure(name, own.mix === 'own');
	return {
		...t,
		own,
		measure: {
			...t.measure,
			...ofEachMeasure(({ id, filtered }) => (filtered ? named(t.measure[id]) : t.measure[id]))
		},
		legend: {
			...t.legend,
			credit: `${t.legend.credit}${words.credit(own.file, own.count, own.mix === 'own')}`
		}
	};
}

/** The name of what counts cases: where a person's own are among them, it says so. */
export function countedName(name: string, { own, ownCase }: Messages): string {
	return own ? ownCase.measure(name, own.mix === 'own') : name;
}

/** The title of a case where it stands alone; a person's own is named as theirs in it. */
export function caseTitle(item: Case, t: Messages): string {
	const title = t.lang === 'ja' ? item.title : item.titleEn;
	return item.own ? t.ownCase.title(title) : title;
}

/** A value of the table: a category's name, or the number with its unit. */
export function formatMine(value: number, t: Messages, withUnit = true): string {
	const { mine } = t;
	if (mine?.kind === 'category') return mine.categories[value] ?? String(value);
	const text = value.toLocaleString(t.lang === 'ja' ? 'ja-JP' : 'en-GB', { maximumFractionDigits: 4 });
	const unit = mine?.unit ?? '';
	if (!withUnit || unit === '') return text;
	return t.lang === 'ja' || unit === '%' ? text + unit : `${text} ${unit}`;
}

/**
 * What a person's own table says of an area, in words; `null` without a table, or where it is about the other level
 * altogether.
 */
export function tellMine(code: AreaCode, t: Messages): string | null {
	const { mine } = t;
	if (!mine) return null;
	const value = mine.values.get(code);
	if (value !== undefined) return formatMine(value, t);
	if (mine.blank.has(code)) return t.ownTable.blank;
	if (![...mine.values.keys()].some((other) => other.length === code.length)) return null;
	const level = isPrefectureCode(code) ? 'prefecture' : 'municipality';
	return lookName('unrecorded', { measure: USER_MEASURE.id, level }, t);
}
