/** What is shown as rows for a spreadsheet. Every row says its edition and where it comes from, wherever it is copied to. */
import { measuresOf, type Choropleth } from '../../derive/choropleth';
import type { Candidate } from '../../derive/partners/candidate';
import { makeTable, sortRows, type TableRow } from '../../derive/table';
import { columnsBesides, measureOf } from '../../measures/registry';
import type { Case } from '../../model/case';
import { isOwn, type CaseHead } from '../../model/case-head';
import { caseSetById } from '../../model/case-set';
import { CASE_STATUSES } from '../../model/case-status';
import { wholeCases } from '../../model/case-texts';
import type { Language } from '../../model/language';
import { lgcodeOf, prefectureCodeOf } from '../../model/code';
import { themeById } from '../../model/theme';
import { nameIn, sourceTexts } from '../../text/case-text';
import type { Messages } from '../../text/ja';
import { taggedFramework } from '../../text/framework-name';
import { legendRows } from '../../text/legend-rows';
import { dateOf } from '../../text/time/multiples';
import { formatUserMeasure } from '../../text/user-data';
import { formatPeriod } from '../../text/messages';
import { pairRows } from '../../text/pair';
import { formatShaded, unitOf } from '../../text/range';
import { conditions } from '../../text/headline';
import { PARTNER_MESSAGES, tellWhy } from '../../text/partners';
import type { CsvValue } from './csv';
import type { WorkbookColumn } from './workbook';
import { casesShown, creditsOf, nameOf, type Shown } from '../picture/shown';
import { choroplethCredits, measureNotes, measureTitle } from '../../text/time';

/** A column of a data file, with what its cells are. */
interface DataColumn extends WorkbookColumn {
	readonly about: string;
	/** Whom its values are from; empty where that is plain. */
	readonly source: string;
}

/** What is shown as a table; no two columns have one heading. */
export interface DataTable {
	readonly name: string;
	readonly columns: readonly DataColumn[];
	readonly rows: readonly (readonly CsvValue[])[];
}

type Rows = readonly (readonly CsvValue[])[];

/** A column before its heading is held against the others, with its cell of each row. */
interface Column<Row> extends Omit<DataColumn, 'source'> {
	readonly source?: string;
	readonly cell: (row: Row) => CsvValue;
}

/** The areas as rows; the first row names the columns. */
export function areaRows(shown: Shown): Rows {
	return rowsOf(areaTable(shown));
}

/** The cases of what is shown, one a row; the first row names the columns. */
export function caseRows(shown: Shown): Rows {
	return rowsOf(caseTable(shown));
}

function rowsOf({ columns, rows }: DataTable): Rows {
	return [columns.map(({ heading }) => heading), ...rows];
}

function tableOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): DataTable {
	const headings = distinct(columns.map(({ heading }) => heading));
	return {
		name,
		columns: columns.map(({ type, about, source = '', width }, i) => ({
			heading: headings[i] ?? '',
			...{ type, about, source },
			...(width !== undefined && { width })
		})),
		rows: rows.map((row) => columns.map(({ cell }) => cell(row)))
	};
}

/** Headings of which none is there twice: a person's own column may be called as one of ours. */
function distinct(headings: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return headings.map((heading) => {
		let found = heading;
		for (let n = 2; taken.has(found); n++) found = `${heading} (${n})`;
		taken.add(found);
		return found;
	});
}

/** The areas with what the map shows of each, as the table on screen sorts them; candidates of an open finder are marked. */
export function areaTable(shown: Shown): DataTable {
	const { dataset, choropleth, t, words } = shown;
	const { about } = words.data;
	const { whole } = measureOf(choropleth.measure).words[t.lang];
	const hasWhole = [...choropleth.byArea.values()].some(({ of }) => of !== undefined);
	/** Municipalities are members of them. */
	const inFrameworks = choropleth.level === 'municipality' ? shown.frameworks : null;
	/** Of several dates a column each. */
	const maps: readonly Choropleth[] = shown.multiples?.maps ?? [choropleth];
	const second = choropleth.pair?.axes[1];
	const places = new Map(
		(shown.partners?.shortlist.candidates ?? []).map(({ area }, i) => [area.code, i + 1])
	);
	const measured = (each: Choropleth) => ({
		heading: headingOf(each, shown),
		type: 'number' as const,
		about: measureNotes(each, t).join(t.lang === 'ja' ? '' : ' '),
		source: choroplethCredits(each, shown.filters.themes, t).join(' / ')
	});
	const valued = (each: Choropleth): Column<TableRow> => ({
		...measured(each.pair?.axes[0] ?? each),
		cell: ({ code }) => {
			const { value, shade } = each.byArea.get(code) ?? { value: null, shade: 'missing' as const };
			// Who began and who gave up stays a number: the class has the words.
			const isNumber = each.hues === 'turned';
			return (isNumber ? null : categoryOf({ value, shade }, each, t)) ?? rounded(value);
		}
	});
	const classed = (each: Choropleth): Column<TableRow> => {
		const looks = [...(each.pair ? pairRows(each.pair, t) : []), ...legendRows(each, t)];
		const labels = new Map(looks.map(({ shade, label }) => [shade, label]));
		return {
			heading: shown.multiples ? t.labelled(t.table.shade, dateOf(each, t.lang)) : t.table.shade,
			type: 'text',
			about: about.shade,
			cell: ({ code }) => labels.get(each.byArea.get(code)?.shade ?? 'missing') ?? ''
		};
	};
	const columns: readonly Column<TableRow>[] = [
		textColumn(words.data.code, about.code, ({ lgcode }) => lgcode),
		textColumn(t.table.name, about.name, ({ name }) => name),
		textColumn(t.table.kana, about.kana, ({ kana }) => kana),
		textColumn(t.table.prefecture, about.prefecture, ({ prefecture }) => prefecture),
		textColumn(words.data.kind, about.kind, ({ kind }) => t.kind[kind]),
		...(places.size === 0
			? []
			: [
					numberColumn(
						words.data.candidate,
						about.candidate,
						({ code }: TableRow) => places.get(code) ?? null
					)
				]),
		...maps.map(valued),
		...(whole !== undefined && hasWhole
			? [
					numberColumn(
						whole,
						about.whole,
						({ code }: TableRow) => choropleth.byArea.get(code)?.of?.[1] ?? null
					)
				]
			: []),
		...(second ? [{ ...measured(second), cell: (row: TableRow) => rounded(row.second) }] : []),
		...maps.map(classed),
		...columnsBesides(measuresOf(choropleth)).map((column) =>
			numberColumn(t.table[column], about[column], (row: TableRow) => rounded(row[column]))
		),
		...(inFrameworks
			? [
					textColumn(t.frameworks, about.frameworks, ({ code }: TableRow) =>
						inFrameworks
							.of(code)
							.map((each) => taggedFramework(each, dataset.editions.data, t))
							.join(severalIn(t.lang))
					)
				]
			: []),
		...provenance(shown)
	];
	const rows = sortRows(makeTable(dataset, choropleth, shown.cases, t.lang), shown.sort, t.lang);
	return tableOf(words.data.areasName, columns, rows);
}

/** What a column of a measure is called, with its unit. */
function headingOf(choropleth: Choropleth, { t, words }: Pick<Shown, 't' | 'words'>): string {
	const unit = unitOf(choropleth, t);
	return measureTitle(choropleth, t) + (unit && words.picture.unit(unit));
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
		textColumn(data.why, data.about.why, ({ candidate }) => tellWhy(candidate, shortlist, messages)),
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

/**
 * A worksheet that explains others: what is shown and of when, whom to credit, and each column.
 * @param title what is shown, in one line
 */
export function aboutTable(shown: Shown, title: string, tables: readonly DataTable[]): DataTable {
	const { t, words, dataset } = shown;
	const { data } = words;
	const column = (heading: string, i: number, width: number): Column<readonly string[]> => ({
		...{ heading, type: 'text', about: '', width },
		cell: (row) => row[i] ?? null
	});
	const several = severalIn(t.lang);
	const told = conditions(shown.filters, t, words);
	const rows: readonly (readonly string[])[] = [
		[data.shown, title],
		...(told.length > 0 ? [[data.conditions, told.join(several)]] : []),
		[data.dataEdition, dataset.editions.data],
		[data.boundariesEdition, dataset.editions.boundaries],
		...[t.site.name, ...creditsOf(shown)].map((credit) => [words.picture.source, credit]),
		[data.terms, 'CC BY 4.0'],
		[data.permalink, shown.permalink],
		...tables.flatMap(({ name, columns }) =>
			columns.map(({ heading, about, source }) => [t.labelled(name, heading), about, source])
		)
	];
	const columns = [
		column(data.item, 0, 36),
		column(data.meaning, 1, 72),
		column(words.picture.source, 2, 48)
	];
	return tableOf(data.aboutName, columns, rows);
}

function severalIn(lang: Language): string {
	return lang === 'ja' ? '、' : '; ';
}

function textColumn<Row>(heading: string, about: string, cell: (row: Row) => string | null): Column<Row> {
	return { heading, type: 'text', about, cell };
}

function numberColumn<Row>(heading: string, about: string, cell: (row: Row) => number | null): Column<Row> {
	return { heading, type: 'number', about, cell };
}

/**
 * What a value says that is no quantity: a category of a person's own table, evidence, or who began and who gave up. `null`
 * where it is one, or there is none.
 */
export function categoryOf(
	{ value, shade }: Pick<TableRow, 'value' | 'shade'>,
	choropleth: Choropleth,
	t: Messages
): string | null {
	const { hues } = choropleth;
	if (value === null) return null;
	if (hues === 'kinds') return formatUserMeasure(value, choropleth.measure, t);
	return hues === 'two' || hues === 'turned' ? formatShaded({ value, shade }, choropleth, t) : null;
}

/** In every row, wherever it is copied to. */
function provenance(shown: Shown): readonly Column<unknown>[] {
	const { words } = shown;
	const { data, boundaries } = shown.dataset.editions;
	const credit = [shown.t.site.name, ...creditsOf(shown)].join(' / ');
	const { about } = words.data;
	return [
		textColumn(words.data.dataEdition, about.dataEdition, () => data),
		textColumn(words.data.boundariesEdition, about.boundariesEdition, () => boundaries),
		textColumn(words.picture.source, about.source, () => credit),
		textColumn(words.data.permalink, about.permalink, () => shown.permalink)
	];
}

/** Six digits distinguish all our measured values; counts are exact, to the last person. */
function rounded(value: number | null): number | null {
	if (value === null || Number.isInteger(value)) return value;
	return Number(value.toPrecision(6));
}
