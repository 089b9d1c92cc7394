import type { Case } from '../../src/lib/model/case';
import { isPageSource } from '../../src/lib/model/case-head';
import { firstDayOf } from '../../src/lib/model/date';
import { at, rowOf, type Finding, type Rule } from './rule';

/** What a page says that tells of something still to come. */
const PLAN = /予定です|方針です|計画です|目指します|目指しています|締結しました|採択されました|導入する予定/u;
/** A page older than so many years says nothing of today. */
const YEARS = 2;

export const status: Rule = {
	id: 'status',
	holds: `a stage fits the words and the pages: what is planned is not running, and only a page of the last ${YEARS} years can show that something runs`,
	check: (input) =>
		input.cases.flatMap((item): Finding[] => {
			const finding = (found: string, remedy: string): Finding[] => [
				at(input.tables.cases, rowOf(input, item.id), 'status', found, remedy)
			];
			const plan = PLAN.exec(item.summary)?.[0];
			if (item.status === 'running' && plan !== undefined && !/ています/u.test(item.summary)) {
				return finding(`running, and the text says ${plan}`, 'write planned, or tell what is in use');
			}
			if (item.status === 'idea' && item.set !== 'digiden-2022' && !/案|アイデア|提案/u.test(item.summary)) {
				return finding(
					'idea, and the text tells no proposal',
					'say that it is a proposal, or correct the stage'
				);
			}
			const newest = newestPage(item);
			if (newest === null || !['running', 'trial', 'planned'].includes(item.status)) return [];
			const { day, read } = newest;
			if (Number(read.slice(0, 4)) - Number(day.slice(0, 4)) < YEARS) return [];
			if (`${Number(day.slice(0, 4)) + YEARS}${day.slice(4)}` >= read) return [];
			return finding(
				`${item.status}, and its newest page is of ${day}`,
				'write unknown or ended, unless a newer page shows it'
			);
		})
};

/** The newest page of a case whose pages are all dated, and when it was read. */
function newestPage({ sources }: Case): { readonly day: string; readonly read: string } | null {
	if (sources.length === 0 || !sources.every(isPageSource)) return null;
	const pages = sources.flatMap((source) =>
		source.date === undefined ? [] : [{ day: lastDay(source.date), read: lastDay(source.read) }]
	);
	if (pages.length < sources.length) return null;
	return pages.sort((a, b) => (a.day < b.day ? 1 : -1))[0] ?? null;
}

/** The end of what a date names, near enough to compare. */
function lastDay(date: string): string {
	const first = firstDayOf(date);
	if (date.startsWith('FY')) return `${Number(first.slice(0, 4)) + 1}-03-31`;
	return first.slice(0, date.length) + '-12-31'.slice(date.length - 4);
}
