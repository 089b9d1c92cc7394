/** The candidates of an open finder as rows for a spreadsheet. */
import type { Candidate } from '../../derive/partners/candidate';
import type { Shortlist } from '../../derive/partners/partners';
import { prefectureCodeOf } from '../../model/code';
import { themeById } from '../../model/theme';
import { taggedFramework } from '../../text/framework-name';
import { PARTNER_MESSAGES, tellWhy, type PartnerMessages } from '../../text/partners';
import { nameOf, type Shown } from '../picture/shown';
import {
	numberColumn,
	provenance,
	rounded,
	severalIn,
	tableOf,
	textColumn,
	type Column,
	type DataTable
} from './data-table';

/** The candidates of an open finder, the best first; `null` while it is closed. */
export function candidateTable(shown: Shown): DataTable | null {
	const { t, words, partners } = shown;
	if (!partners) return null;
	const { data } = words;
	const { shortlist } = partners;
	const several = severalIn(t.lang);
	const messages = PARTNER_MESSAGES[t.lang];
	const themes = (ids: readonly string[]) => ids.map((id) => themeById(id)?.[t.lang] ?? id).join(several);
	type Row = { readonly place: number; readonly candidate: Candidate };
	const columns: readonly Column<Row>[] = [
		numberColumn(data.candidate, data.about.candidate, ({ place }) => place),
		textColumn(data.code, data.about.code, ({ candidate }) => candidate.area.lgcode),
		textColumn(t.table.name, data.about.name, ({ candidate }) => nameOf(shown, candidate.area.code)),
		textColumn(t.table.prefecture, data.about.prefecture, ({ candidate }) =>
			nameOf(shown, prefectureCodeOf(candidate.area.code))
		),
		textColumn(data.why, data.about.why, ({ candidate }) => whyOf(candidate, shortlist, messages)),
		numberColumn(data.km, data.about.km, ({ candidate }) => rounded(candidate.near.km)),
		numberColumn(t.table.population, data.about.population, ({ candidate }) => candidate.size.population),
		numberColumn(t.table.cases, data.about.wantedCases, ({ candidate }) => candidate.cases.length),
		textColumn(data.done, data.about.done, ({ candidate }) => themes(candidate.done)),
		textColumn(t.frameworks, data.about.frameworks, ({ candidate }) =>
			candidate.frameworks.map((each) => taggedFramework(each, shown.dataset.editions.data, t)).join(several)
		),
		...provenance(shown)
	];
	const rows = shortlist.candidates.map((candidate, i) => ({ place: i + 1, candidate }));
	return tableOf(words.picture.partnersOf(nameOf(shown, partners.marks.own)), columns, rows);
}

/** Why a candidate is in the list, as a cell: who searches a file for “60 km” types a plain space. */
export function whyOf(candidate: Candidate, shortlist: Shortlist, messages: PartnerMessages): string {
	return tellWhy(candidate, shortlist, messages).replaceAll('\u00a0', ' ');
}
