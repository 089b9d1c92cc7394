/** Points and spans of time as cases give them: a year, a month, a day, or a fiscal year (April to March). */

const FISCAL = /^(?:FY ?(\d{4})|(\d{4})年度)$/i;
const ERA_FISCAL = /^令和(元|\d{1,2})年度$/;
const ERA_DATE = /^令和(元|\d{1,2})年(.*)$/;
const DATE = /^(\d{4})(?:年|$|-(?=\d))(?:(\d{1,2})(?:月|$|-(?=\d))(?:(\d{1,2})日?)?)?$/;

/**
 * Reads a point in time: `2021`, `2022-12`, `2021-11-27`, `FY2021`, and the same in Japanese (2022年12月, 2021年度,
 * 令和3年3月).
 * @returns as `2022-12` or `FY2021`, or `null` when it is none of these or no such day exists
 */
export function parseDate(input: string): string | null {
	const written = input.normalize('NFKC').trim();
	const fiscal = FISCAL.exec(written);
	if (fiscal) return `FY${fiscal[1] ?? fiscal[2]}`;
	const eraFiscal = ERA_FISCAL.exec(written);
	if (eraFiscal) return `FY${reiwa(eraFiscal[1])}`;
	const era = ERA_DATE.exec(written);
	const match = DATE.exec(era ? `${reiwa(era[1])}年${era[2]}` : written);
	if (!match) return null;
	const [, year = '', month, day] = match;
	if (month === undefined) return year;
	if (Number(month) < 1 || Number(month) > 12) return null;
	const yearMonth = `${year}-${month.padStart(2, '0')}`;
	if (day === undefined) return yearMonth;
	if (Number(day) < 1 || Number(day) > lastDay(yearMonth)) return null;
	return `${yearMonth}-${day.padStart(2, '0')}`;
}

/**
 * Reads a period: one date, or start and end with a slash (or 〜) between them; without an end none is known.
 * @returns as `2021-03`, `FY2021/FY2023` or `2020-02/`, or `null` when it is none of these or ends before it starts
 */
export function parsePeriod(input: string): string | null {
	const parts = input.normalize('NFKC').split(/[/~〜]/);
	if (parts.length > 2) return null;
	const start = parseDate(parts[0] ?? '');
	if (start === null || parts.length === 1) return start;
	const until = (parts[1] ?? '').trim();
	if (until === '') return `${start}/`;
	const end = parseDate(until);
	return end === null || lastDayOf(end) < firstDayOf(start) ? null : `${start}/${end}`;
}

function reiwa(year = ''): number {
	return 2018 + (year === '元' ? 1 : Number(year));
}

function lastDay(yearMonth: string): number {
	const [year, month] = yearMonth.split('-').map(Number);
	return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate();
}

/** The day on which a date of any form begins, as `2021-04-01`: what dates sort by. */
export function firstDayOf(date: string): string {
	return date.startsWith('FY') ? `${date.slice(2)}-04-01` : `${date}-01-01`.slice(0, 10);
}

function lastDayOf(date: string): string {
	if (date.startsWith('FY')) return `${Number(date.slice(2)) + 1}-03-31`;
	return date.length === 7 ? `${date}-${lastDay(date)}` : `${date}-12-31`.slice(0, 10);
}
