import type { Language } from '../view/view';

/** A date as people write it: 2026-11-22 → 2026年11月22日 / 22 Nov 2026; 2022-12 and FY2021 likewise. */
export function formatDate(date: string, lang: Language): string {
	const fiscal = /^FY(\d{4})$/.exec(date);
	if (fiscal?.[1]) return lang === 'ja' ? `${fiscal[1]}年度` : `fiscal ${fiscal[1]}`;
	const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
	if (!parts?.[1]) return date;
	const [, year, month, day] = parts;
	if (lang === 'ja') {
		return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
	}
	const name = month ? MONTHS[Number(month) - 1] : undefined;
	return [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' ');
}

/** The same with as little as a narrow place needs: 2026/11/22 in Japanese; English dates are narrow as they are. */
export function briefDate(date: string, lang: Language): string {
	return lang === 'ja' && /^\d{4}-\d\d/.test(date)
		? date.split('-').map(Number).join('/')
		: formatDate(date, lang);
}

/** A period of a case, `FY2021/FY2023`, `2020-02/`, `2021`. */
export function formatPeriod(period: string, lang: Language): string {
	const [start, end] = period.split('/');
	if (end === undefined) return formatDate(period, lang);
	const to = lang === 'ja' ? '〜' : '–';
	return `${start ? formatDate(start, lang) : ''}${to}${end ? formatDate(end, lang) : ''}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
