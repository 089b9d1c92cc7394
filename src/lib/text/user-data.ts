/** The words of a person's own table among those of the interface, so that every view and export names it as theirs. */
import { both } from '../measures/entry';
import { ofEachMeasure } from '../measures/registry';
import { USER_MEASURE } from '../measures/user-measure';
import { isOwn, type CaseHead } from '../model/case-head';
import { isPrefectureCode, type AreaCode } from '../model/code';
import type { UserCasesShown } from '../model/user-cases';
import type { UserMeasure } from '../model/user-measure';
import { titleIn } from './case-text';
import type { Messages } from './ja';
import { lookName } from './looks';

/**
 * The interface's words with those of the table in them.
 * @param said where the values come from, in a file that has left the device
 */
export function withUserMeasure(
	t: Messages,
	userMeasure: UserMeasure | null,
	said: string | null = null
): Messages {
	if (userMeasure === null) return t;
	const { id } = USER_MEASURE;
	const note = said ?? t.userTable.note(userMeasure.file);
	return {
		...t,
		userMeasure,
		measure: { ...t.measure, [id]: t.userTable.measure(userMeasure.title) },
		measureUnit: { ...t.measureUnit, [id]: userMeasure.kind === 'category' ? '' : userMeasure.unit },
		measureNote: { ...t.measureNote, [id]: both(note) }
	};
}

/** The interface's words with the person's own cases named in what counts cases, and in the credit that every export has. */
export function withUserCases(t: Messages, userCases: UserCasesShown | null): Messages {
	if (userCases === null || userCases.mix === 'atlas') return t;
	const words = t.userCase;
	const named = (name: string): string => words.measure(name, userCases.mix === 'own');
	return {
		...t,
		userCases,
		measure: {
			...t.measure,
			...ofEachMeasure(({ id, filtered }) => (filtered ? named(t.measure[id]) : t.measure[id]))
		},
		legend: {
			...t.legend,
			credit: `${t.legend.credit}${words.credit(userCases.file, userCases.count, userCases.mix === 'own')}`
		}
	};
}

/** The name of what counts cases: where a person's own are among them, it says so. */
export function countedName(name: string, { userCases, userCase }: Messages): string {
	return userCases ? userCase.measure(name, userCases.mix === 'own') : name;
}

/** The title of a case where nothing else describes it; the title of a user case says that it is one. */
export function caseTitle(item: CaseHead, t: Messages): string {
	const title = titleIn(t.lang, item);
	return isOwn(item) ? t.userCase.title(title) : title;
}

/** A value of the table: a category's name, or the number with its unit. */
export function formatUserMeasure(value: number, t: Messages, withUnit = true): string {
	const { userMeasure } = t;
	if (userMeasure?.kind === 'category') return userMeasure.categories[value] ?? String(value);
	const text = value.toLocaleString(t.lang === 'ja' ? 'ja-JP' : 'en-GB', { maximumFractionDigits: 4 });
	const unit = userMeasure?.unit ?? '';
	if (!withUnit || unit === '') return text;
	return t.lang === 'ja' || unit === '%' ? text + unit : `${text} ${unit}`;
}

/**
 * What a person's own table says of an area, in words; `null` without a table, or where it is about the other level
 * altogether.
 */
export function tellUserMeasure(code: AreaCode, t: Messages): string | null {
	const { userMeasure } = t;
	if (!userMeasure) return null;
	const value = userMeasure.values.get(code);
	if (value !== undefined) return formatUserMeasure(value, t);
	if (userMeasure.blank.has(code)) return t.userTable.blank;
	if (![...userMeasure.values.keys()].some((other) => other.length === code.length)) return null;
	const level = isPrefectureCode(code) ? 'prefecture' : 'municipality';
	return lookName('unrecorded', { measure: USER_MEASURE.id, level }, t);
}
