/** The areas of what is shown as rows for a spreadsheet. */
import { measuresOf, type Choropleth } from '../../derive/choropleth';
import { makeTable, sortRows, type TableRow } from '../../derive/table';
import { columnsBesides, measureOf } from '../../measures/registry';
import { taggedFramework } from '../../text/framework-name';
import type { Messages } from '../../text/ja';
import { legendRows } from '../../text/legend-rows';
import { pairRows } from '../../text/pair';
import { formatShaded, unitOf } from '../../text/range';
import { choroplethCredits, measureNotes, measureTitle } from '../../text/time';
import { dateOf } from '../../text/time/multiples';
import { formatUserMeasure } from '../../text/user-data';
import type { Shown } from '../picture/shown';
import {
	numberColumn,
	provenance,
	rounded,
	rowsOf,
	severalIn,
	tableOf,
	textColumn,
	type Column,
	type DataTable,
	type Rows
} from './data-table';
import { candidatePlaces, withCandidates } from './with-candidates';
import { runningText } from '../../text/running-text';

/** The areas as rows; the first row names the columns. */
export function areaRows(shown: Shown): Rows {
	return rowsOf(areaTable(shown));
}

/** The areas with what the map shows of each, as the table on screen sorts them; candidates of an open finder are marked, and follow where they lie elsewhere. */
export function areaTable(asked: Shown): DataTable {
	const shown = withCandidates(asked);
	const { dataset, choropleth, t, words } = shown;
	const { about } = words.data;
	const { whole } = measureOf(choropleth.measure).words[t.lang];
	const hasWhole = [...choropleth.byArea.values()].some(({ of }) => of !== undefined);
	/** Municipalities are members of them. */
	const inFrameworks = choropleth.level === 'municipality' ? shown.frameworks : null;
	/** Of several dates a column each. */
	const maps: readonly Choropleth[] = shown.multiples?.maps ?? [choropleth];
	const second = choropleth.pair?.axes[1];
	const places = candidatePlaces(shown);
	const measured = (each: Choropleth) => ({
		heading: headingOf(each, shown),
		type: 'number' as const,
		about: runningText(t.lang, measureNotes(each, t)),
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
	const sorted = sortRows(makeTable(dataset, choropleth, shown.cases, t.lang), shown.sort, t.lang);
	const isShown = ({ code }: TableRow) => asked.choropleth.byArea.has(code);
	const rows = [...sorted.filter(isShown), ...sorted.filter((row) => !isShown(row))];
	return tableOf(words.data.areasName, columns, rows);
}

/** What a column of a measure is called, with its unit. */
function headingOf(choropleth: Choropleth, { t, words }: Pick<Shown, 't' | 'words'>): string {
	const unit = unitOf(choropleth, t);
	return measureTitle(choropleth, t) + (unit && words.picture.unit(unit));
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
