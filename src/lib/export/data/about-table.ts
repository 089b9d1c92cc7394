/** What explains the tables of a workbook. */
import { conditions } from '../../text/headline';
import { creditsOf, type Shown } from '../picture/shown';
import { severalIn, tableOf, type Column, type DataTable } from './data-table';

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
