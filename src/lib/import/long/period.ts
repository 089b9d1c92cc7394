/** Dates by which a table tells its rows or its columns apart: 2024, 令和6年度, H27, 2024/10, 2020年10月1日現在. */
import { parseDate } from '../../model/date';

export interface Period {
	/** As `2024`, `FY2024`, `2024-10` or `2024-10-01`. */
	readonly date: string;
	/** What else is written beside it, without the brackets and strokes that it leaves behind. */
	readonly rest: string;
}

/** The year before the first one of an era. */
const ERAS: Readonly<Record<string, number>> = {
	明治: 1867,
	大正: 1911,
	昭和: 1925,
	平成: 1988,
	令和: 2018,
	H: 1988,
	R: 2018
};
const YEAR = String.raw`(?:(明治|大正|昭和|平成|令和|(?<![a-z])[HR])\s*(元|\d{1,2})(?!\d)|(?<![\d.,])(FY\s*)?((?:18|19|20)\d{2})(?![\d,]))`;
const BEHIND = String.raw`(?:(年度)|年\s*(?:(\d{1,2})月(?:\s*(\d{1,2})日)?)?|[-/.](\d{1,2})(?!\d)(?:[-/.](\d{1,2})(?!\d))?)?`;
const PERIOD = new RegExp(String.raw`${YEAR}${BEHIND}\s*(?:現在|時点|末)?`, 'iu');
/** 令和2年（2020年）, 2020年（令和2年）, 令和2(2020)年: the same year twice. */
const TWICE = new RegExp(String.raw`(?<=[元\d年度])\s*[(（\[［]\s*${YEAR}\s*年?度?\s*[)）\]］]`, 'giu');
/** As the statistics of the government number their years: 2020000000. */
const NUMBERED = /^((?:19|20)\d{2})0{6}$/;
const LEFT_OVER = /[(（[［]\s*[)）\]］]|^[\s・_:：/-]*の?[\s・_:：/-]*|[\s・_:：/-]+$/gu;

/** The date that a title names, and the rest of it; `null` where it names none. */
export function periodIn(title: string): Period | null {
	// Brackets stay as they are: the rest is shown.
	const narrow = title.replace(/[０-９Ａ-Ｚａ-ｚ／－．\u3000]/gu, (each) => each.normalize('NFKC'));
	const plain = narrow.trim().replace(TWICE, '');
	const found = PERIOD.exec(plain);
	if (!found) return null;
	const [whole, era, ofEra, fiscal, western, isFiscal, month, day, month2, day2] = found;
	const year =
		era === undefined
			? western
			: String((ERAS[era.toUpperCase()] ?? NaN) + Number(ofEra === '元' ? 1 : ofEra));
	const parts = [year, month ?? month2, day ?? day2].flatMap((part) => part?.padStart(2, '0') ?? []);
	const date = fiscal !== undefined || isFiscal !== undefined ? `FY${year}` : parseDate(parts.join('-'));
	if (date === null) return null;
	const rest = plain.slice(0, found.index) + ' ' + plain.slice(found.index + whole.length);
	return { date, rest: rest.replace(LEFT_OVER, '').replace(/\s+/gu, ' ').trim() };
}

/**
 * The date that a cell is, if it is nothing else.
 * @param title of its column, which may say that its years are fiscal ones
 */
export function readPeriod(cell: string, title: string): string | null {
	const plain = cell.normalize('NFKC').trim();
	const found = periodIn(NUMBERED.exec(plain)?.[1] ?? plain);
	if (found === null || found.rest !== '') return null;
	return /^\d{4}$/.test(found.date) && title.includes('年度') ? `FY${found.date}` : found.date;
}

/** Whether dates are several, none twice, and all written alike, as those of a series are. */
export function areSteps(dates: readonly string[]): boolean {
	const shapes = new Set(dates.map((date) => date.replace(/\d/g, '0')));
	return dates.length > 1 && shapes.size === 1 && new Set(dates).size === dates.length;
}
