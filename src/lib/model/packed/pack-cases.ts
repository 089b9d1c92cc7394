/** Packs the cases as `case-columns.ts` describes and unpacks them. */
import { encode } from 'vlq';
import type { CaseHead } from '../case-head';
import { CASE_SETS } from '../case-set';
import { CASE_STATUSES } from '../case-status';
import { FINER_THEMES } from '../theme';
import { startOf, type CaseColumns, type CaseTitles } from './case-columns';

/**
 * Packs what maps, filters and counts ask of cases.
 * @param listed those that are called by their names, and dated, before the titles have arrived
 */
export function packCaseHeads(cases: readonly CaseHead[], listed: ReadonlySet<CaseHead>): CaseColumns {
	const text = (of: (item: CaseHead) => string): string => cases.map(of).join('\n');
	return {
		id: text((item) => (listed.has(item) ? item.id : '')),
		area: encode(cases.map(({ area }, i) => Number(area) - Number(cases[i - 1]?.area ?? 0))),
		others: text(({ others }) => others.join()),
		set: cases.map((item) => CASE_SETS.findIndex(({ id }) => id === item.set)).join(''),
		status: cases.map((item) => CASE_STATUSES.findIndex(({ id }) => id === item.status)).join(''),
		title: text((item) => (listed.has(item) ? item.title : '')),
		themes: text(({ themes }) => themes.map((id) => FINER_THEMES.indexOf(id).toString(36)).join('')),
		period: text((item) => (listed.has(item) ? periodOf(item) : '')),
		date: text((item) => (listed.has(item) ? dateOf(item) : '')),
		initiatives: encode(cases.map(({ initiatives }) => initiatives.length))
	};
}

/** Packs what cases are called, and when they were. */
export function packCaseTitles(cases: readonly CaseHead[]): CaseTitles {
	const text = (of: (item: CaseHead) => string): string => cases.map(of).join('\n');
	return {
		id: text(({ id }) => id),
		title: text(({ title }) => title),
		titleEn: text(({ titleEn }) => titleEn),
		period: text(periodOf),
		date: text(dateOf)
	};
}

const periodOf = ({ period }: CaseHead): string => period ?? '';
const dateOf = ({ period, date }: CaseHead): string =>
	date === undefined || date === startOf(period) ? '' : date;
