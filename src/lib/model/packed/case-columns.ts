/**
 * What the first page has of the cases, as columns: where each is, its themes, set and status; of the newest dates and titles
 * too. Written by the publisher, read by the app; people take `cases.csv` or the whole records by prefecture.
 */
import type { InferOutput } from 'valibot';
import { decode } from 'vlq';
import type { CaseHead } from '../case-head';
import { CASE_SETS } from '../case-set';
import { CASE_STATUSES } from '../case-status';
import type { AreaCode } from '../code';
import { anyText, fields, freeze, read } from '../schema';
import { FINER_THEMES } from '../theme';

/** One entry a case, in the order of `cases.csv`. Texts are joined by line breaks; numbers are base64 VLQ. */
export const caseColumnsSchema = fields({
	/** Of the newest only, empty elsewhere; and so are `title`, `period` and `date`. */
	id: anyText,
	/** Code of the area that runs it as a number, as the difference from the case before. */
	area: anyText,
	/** Codes of the other areas of a joint case, between commas. */
	others: anyText,
	/** Index into `CASE_SETS` and into `CASE_STATUSES`, one digit a case. */
	set: anyText,
	status: anyText,
	title: anyText,
	/** Indexes into `FINER_THEMES`, one digit of base 36 a theme. */
	themes: anyText,
	/** Empty where it is not known. */
	period: anyText,
	/** Empty where it is the beginning of the period, or not known. */
	date: anyText,
	/** How many initiatives are in it. */
	initiatives: anyText
});
export type CaseColumns = InferOutput<typeof caseColumnsSchema>;

/** What each is called and when it was, in the same order: it comes with how places are called in English. */
export const caseTitlesSchema = fields({
	id: anyText,
	title: anyText,
	titleEn: anyText,
	period: anyText,
	date: anyText
});
export type CaseTitles = InferOutput<typeof caseTitlesSchema>;

/**
 * Unpacks what `packCaseHeads` packed.
 * @param titles what `packCaseTitles` packed; without it only those that were listed have their names and dates
 * @throws Error naming the column that is missing or of another length, or the case that is wrong
 */
export function unpackCaseHeads(value: unknown, titles?: unknown): readonly CaseHead[] {
	const columns = read(caseColumnsSchema, value, 'cases');
	const steps = decode(columns.area);
	const count = steps.length;
	const column = (key: keyof CaseColumns): ((i: number) => string) => {
		const lines = ofLength(key, linesOf(columns[key], count), count);
		return (i) => lines[i] ?? '';
	};
	const [idAt, others, title, themes] = [column('id'), column('others'), column('title'), column('themes')];
	const [period, date] = [column('period'), column('date')];
	const set = ofLength('set', columns.set, count);
	const status = ofLength('status', columns.status, count);
	const initiatives = ofLength('initiatives', decode(columns.initiatives), count);
	const named = titles === undefined ? null : unpackTitles(titles, count);
	let code = 0;
	return freeze(
		steps.map((step, i): CaseHead => {
			const id = named?.id[i] ?? (idAt(i) || `~${i}`);
			const at = <T>(key: string, list: readonly T[], digit: string | undefined): T => {
				const found = list[parseInt(digit ?? '', 36)];
				if (found !== undefined) return found;
				throw new Error(`cases[${i}] (${id}).${key}: found ${digit}, expected less than ${list.length}`);
			};
			code += step;
			const span = (named?.period[i] ?? period(i)) || undefined;
			const sortedBy = (named?.date[i] ?? date(i)) || startOf(span);
			return {
				id,
				area: codeOf(code),
				others: others(i) === '' ? [] : others(i).split(','),
				set: at('set', CASE_SETS, set[i]).id,
				status: at('status', CASE_STATUSES, status[i]).id,
				title: named?.title[i] ?? title(i),
				titleEn: named?.titleEn[i] ?? title(i),
				themes: Array.from(themes(i), (digit) => at('themes', FINER_THEMES, digit)),
				...(span !== undefined && { period: span }),
				...(sortedBy !== undefined && { date: sortedBy }),
				initiatives: { length: initiatives[i] ?? 0 }
			};
		})
	);
}

function unpackTitles(value: unknown, count: number): Readonly<Record<keyof CaseTitles, readonly string[]>> {
	const columns = read(caseTitlesSchema, value, 'cases');
	const lines = (key: keyof CaseTitles): readonly string[] =>
		ofLength(key, linesOf(columns[key], count), count);
	return {
		...{ id: lines('id'), title: lines('title'), titleEn: lines('titleEn') },
		...{ period: lines('period'), date: lines('date') }
	};
}

/** Codes of prefectures have two digits, of municipalities five; a number has lost its leading zero. */
function codeOf(number: number): AreaCode {
	return String(number).padStart(number < 100 ? 2 : 5, '0');
}

/** The day a period begins. */
export function startOf(period: string | undefined): string | undefined {
	return period?.split('/')[0];
}

/** No text at all is that of one case, where there is one. */
function linesOf(text: string, count: number): readonly string[] {
	return text === '' && count === 0 ? [] : text.split('\n');
}

function ofLength<T extends { readonly length: number }>(key: string, list: T, length: number): T {
	if (list.length === length) return list;
	throw new Error(`cases.${key}: found ${list.length} entries, expected ${length}`);
}
