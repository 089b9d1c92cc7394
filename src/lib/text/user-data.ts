/** The words of a person's own table among those of the interface, so that every view and export names it as theirs. */
import { both } from '../measures/entry';
import { ofEachMeasure, type Measure } from '../measures/registry';
import { isOwn, type CaseHead } from '../model/case-head';
import { isPrefectureCode, type AreaCode } from '../model/code';
import type { UserCasesShown } from '../model/user-cases';
import {
	isRest,
	isUserMeasureId,
	USER_MEASURE_IDS,
	type UserMeasure,
	type UserMeasureId,
	type UserMeasures
} from '../model/user-measure';
import type { Language } from '../model/language';
import { titleIn } from './case-text';
import { formatDate } from './date';
import type { Messages } from './ja';
import { lookName } from './looks';
import { runningText } from './running-text';

/**
 * The interface's words with those of the tables in them.
 * @param said where the values come from, by file, in a file that has left the device
 */
export function withUserMeasures(
	t: Messages,
	userMeasures: UserMeasures,
	said: (file: string) => string = t.userTable.note
): Messages {
	const brought = USER_MEASURE_IDS.flatMap((id) => {
		const measure = userMeasures[id];
		return measure ? [{ id, measure }] : [];
	});
	if (brought.length === 0) return t;
	const of = <T>(make: (measure: UserMeasure) => T) =>
		Object.fromEntries(brought.map(({ id, measure }) => [id, make(measure)]));
	// Two columns of one title are told apart by their files.
	const titleOf = (measure: UserMeasure): string => {
		const name = userMeasureName(measure, t);
		const isAlone = brought.filter((each) => userMeasureName(each.measure, t) === name).length === 1;
		return isAlone ? name : t.userTable.titleOf(name, measure.file);
	};
	const noteOf = ({ file, whole, course }: UserMeasure): string => {
		const [first, last] = [course?.dates[0], course?.dates.at(-1)].map((date) =>
			formatDate(date ?? '', t.lang)
		);
		return runningText(t.lang, [
			said(file),
			...(whole === undefined ? [] : [t.userTable.whole(whole)]),
			...(course ? [t.userTable.course(first ?? '', last ?? '', course.dates.length)] : [])
		]);
	};
	return {
		...t,
		userMeasures,
		measure: { ...t.measure, ...of((measure) => t.userTable.measure(titleOf(measure))) },
		measureUnit: { ...t.measureUnit, ...of(({ kind, unit }) => (kind === 'category' ? '' : unit)) },
		measureNote: { ...t.measureNote, ...of((measure) => both(noteOf(measure))) }
	};
}

/** What a measure of a person's own table is called: by its column, or by what is counted. */
export function userMeasureName({ title, counted }: UserMeasure, { userTable }: Messages): string {
	return counted ? userTable.counted(title) : title;
}

/** What a category of it is called. */
export function userCategoryName(measure: UserMeasure, index: number, { userTable }: Messages): string {
	return isRest(measure, index) ? userTable.rest : (measure.categories[index] ?? String(index));
}

/** The table of a person's own that a measure is a column of. */
export function userMeasureOf(measure: Measure, { userMeasures }: Messages): UserMeasure | null {
	return isUserMeasureId(measure) ? (userMeasures[measure] ?? null) : null;
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

const DATED: Readonly<Record<Language, (told: string, date: string) => string>> = {
	ja: (told, date) => `${told}（${date}）`,
	en: (told, date) => `${told} (${date})`
};

/** A small number is no zero, and a giant one no wall of zeros. */
function digitsOf(size: number): Intl.NumberFormatOptions {
	if (size >= 1e15 || (size > 0 && size < 1e-6))
		return { notation: 'scientific', maximumSignificantDigits: 4 };
	return size > 0 && size < 1e-3 ? { maximumSignificantDigits: 4 } : { maximumFractionDigits: 4 };
}

/** A value of a table: a category's name, or the number with its unit. */
export function formatUserMeasure(value: number, of: Measure, t: Messages, withUnit = true): string {
	const userMeasure = userMeasureOf(of, t);
	if (userMeasure?.kind === 'category') return userCategoryName(userMeasure, value, t);
	const text = value.toLocaleString(t.lang === 'ja' ? 'ja-JP' : 'en-GB', digitsOf(Math.abs(value)));
	const unit = userMeasure?.unit ?? '';
	if (!withUnit || unit === '') return text;
	return t.lang === 'ja' || unit === '%' ? text + unit : `${text} ${unit}`;
}

/**
 * What a person's own tables say of an area, in words; nothing of a table that is about the other level altogether.
 */
export function tellUserMeasures(
	code: AreaCode,
	t: Messages
): readonly { readonly measure: UserMeasureId; readonly said: string }[] {
	return USER_MEASURE_IDS.flatMap((measure) => {
		const userMeasure = t.userMeasures[measure];
		const said = userMeasure ? tellUserMeasure(code, measure, userMeasure, t) : null;
		return said === null ? [] : [{ measure, said }];
	});
}

function tellUserMeasure(
	code: AreaCode,
	measure: UserMeasureId,
	{ values, blank, course }: UserMeasure,
	t: Messages
): string | null {
	const value = values.get(code);
	const newest = course?.dates.at(-1);
	if (value !== undefined) {
		const told = formatUserMeasure(value, measure, t);
		return newest === undefined ? told : DATED[t.lang](told, formatDate(newest, t.lang));
	}
	if (blank.has(code)) return t.userTable.blank;
	if (![...values.keys()].some((other) => other.length === code.length)) return null;
	const level = isPrefectureCode(code) ? 'prefecture' : 'municipality';
	return lookName('unrecorded', { measure, level }, t);
}
