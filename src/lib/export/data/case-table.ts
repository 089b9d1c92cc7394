/** The cases of what is shown as rows for a spreadsheet. */
import type { Case } from '../../model/case';
import { isOwn, type CaseHead } from '../../model/case-head';
import { caseSetById } from '../../model/case-set';
import { CASE_STATUSES } from '../../model/case-status';
import { wholeCases } from '../../model/case-texts';
import { lgcodeOf, prefectureCodeOf } from '../../model/code';
import { themeById } from '../../model/theme';
import { nameIn, sourceTexts } from '../../text/case-text';
import { formatPeriod } from '../../text/messages';
import { casesShown, nameOf, type Shown } from '../picture/shown';
import {
	provenance,
	rowsOf,
	severalIn,
	tableOf,
	textColumn,
	type Column,
	type DataTable,
	type Rows
} from './data-table';

/** The cases of what is shown, one a row; the first row names the columns. */
export function caseRows(shown: Shown): Rows {
	return rowsOf(caseTable(shown));
}

/** The cases of what is shown, one a row. */
export function caseTable(shown: Shown): DataTable {
	const { t, words } = shown;
	const { data } = words;
	const { about } = data;
	const several = severalIn(t.lang);
	const listed = wholeCases(shown.texts, casesShown(shown));
	/** A person's own cases are among them: each row says whose it is. */
	const mixed = listed.some(isOwn);
	const names = (of: readonly Parameters<typeof nameIn>[1][]) =>
		of.map((each) => nameIn(t.lang, each)).join(several);
	const setOf = ({ set }: CaseHead) => (set === null ? undefined : caseSetById(set));
	const columns: readonly Column<Case>[] = [
		textColumn('id', about.id, ({ id }) => id),
		textColumn(data.code, about.code, ({ area }) => lgcodeOf(area)),
		textColumn(t.table.name, about.name, ({ area }) => nameOf(shown, area)),
		textColumn(t.table.prefecture, about.prefecture, ({ area }) => nameOf(shown, prefectureCodeOf(area))),
		textColumn(data.title, '', ({ title }) => title),
		textColumn(data.titleEn, '', ({ titleEn }) => titleEn),
		textColumn(data.summary, '', ({ summary }) => summary),
		textColumn(t.case.theme, about.theme, ({ themes }) =>
			themes.map((id) => themeById(id)?.[t.lang] ?? id).join(several)
		),
		textColumn(t.case.programmes, '', ({ programmes }) => names(programmes)),
		textColumn(t.case.partners, '', ({ partners }) => names(partners)),
		textColumn(t.case.period, '', ({ period }) =>
			period === undefined ? null : formatPeriod(period, t.lang)
		),
		textColumn(t.case.award, '', ({ award }) => (award ? nameIn(t.lang, award) : null)),
		textColumn(data.caseSources, about.caseSources, (item) =>
			sourceTexts(item, t, shown.articleTitle).join(several)
		),
		textColumn(t.filter.sets, about.set, (item) => setOf(item)?.[t.lang] ?? null),
		// How far it had come.
		textColumn(
			t.filter.statuses,
			about.status,
			({ status }) => CASE_STATUSES.find(({ id }) => id === status)?.[t.lang] ?? null
		),
		textColumn(data.licence, about.licence, (item) => setOf(item)?.licence ?? null),
		textColumn(data.credit, about.licence, (item) => setOf(item)?.credit[t.lang] ?? null),
		...(mixed
			? [textColumn(data.origin, '', ({ own }: Case) => (own ? t.userCase.badge : t.site.name))]
			: []),
		...provenance(shown)
	];
	return tableOf(data.casesName, columns, listed);
}
