/** 主要財政指標: indices of fiscal capacity and ratios of ordinary balance, of municipalities or of prefectures. */
import { GeodataFault } from '../../boundaries/fault';
import { cellName, type Document } from '../document';
import {
	fiscalYearIn,
	fitSheet,
	givenDate,
	numberCell,
	plain,
	type Form,
	type Heading,
	type NamedRow
} from './form';

/** Columns from 0, `null` where there is none. */
interface Layout {
	readonly headings: readonly Heading[];
	readonly code: number | null;
	readonly prefecture: number;
	readonly name: number | null;
	readonly capacity: number;
	readonly balance: number;
}

const CITIES = /^全市町村の主要財政指標/;
const PREFECTURES = /^全都道府県の主要財政指標/;
const layout = (title: RegExp, names: readonly string[], capacity: number, balance: number): Layout => ({
	headings: [
		[0, 0, title],
		...names.map((name, column): Heading => [1, column, name]),
		[1, capacity, '財政力指数'],
		[1, balance, '経常収支比率']
	],
	code: names.includes('団体コード') ? 0 : null,
	prefecture: names.indexOf('都道府県名'),
	name: names.includes('団体名') ? names.indexOf('団体名') : null,
	capacity,
	balance
});

const LAYOUTS: readonly Layout[] = [
	// From FY2011 on; FY2008 to FY2010, without codes; FY2005 to FY2007.
	layout(CITIES, ['団体コード', '都道府県名', '団体名'], 3, 4),
	layout(CITIES, ['都道府県名', '団体名'], 2, 3),
	layout(CITIES, ['都道府県名', '団体名'], 5, 2),
	// Of prefectures, from FY2008 on, and before.
	layout(PREFECTURES, ['都道府県名'], 1, 2),
	layout(PREFECTURES, ['都道府県名'], 4, 1)
];

/** How far the mean that is printed may be from that of the rows: half of its last digit. */
const TOLERANCE = 0.0051;

export const fiscalIndices: Form = {
	id: 'fiscal-indices',
	title: '総務省「地方公共団体の主要財政指標一覧」',
	fit: (document) =>
		fitSheet(
			document,
			LAYOUTS.map(({ headings }) => headings)
		),
	read(document, at, context) {
		const layout = LAYOUTS[at];
		if (!layout) throw new GeodataFault(`${document.file}: layout ${at}`);
		const date = fiscalYearIn(document.rows[0]?.[0] ?? '') ?? givenDate(document, context, 'FY2021');
		const cellOf = (row: readonly string[], column: number | null): string =>
			column === null ? '' : (row[column] ?? '').trim();
		const areas = document.rows.flatMap((row, i) => {
			const prefecture = cellOf(row, layout.prefecture);
			const area =
				i > 1 && prefecture !== '' && !/平均|^全国|^[(（\u3000]/u.test(prefecture + cellOf(row, layout.name));
			return area && (layout.name === null || cellOf(row, layout.name) !== '')
				? [{ row, i, prefecture }]
				: [];
		});
		const unbracketed = withoutBrackets(document);
		const cells = (column: number, digits: number): readonly string[] =>
			areas.map(({ i }) => numberCell(unbracketed, i, column, digits));
		checkMean(
			document,
			layout,
			areas.map(
				({ i }) =>
					Number(numberCell(unbracketed, i, layout.capacity, 5)) * (isWard(document, i, layout) ? NaN : 1)
			)
		);
		return {
			rows: areas.map(({ row, i, prefecture }): NamedRow => ({
				...{ at: `row ${i + 1}`, code: cellOf(row, layout.code), prefecture },
				name: cellOf(row, layout.name)
			})),
			columns: [
				{ id: 'fiscal-capacity', date, cells: cells(layout.capacity, 2) },
				{ id: 'ordinary-balance', date, cells: cells(layout.balance, 1) }
			],
			...(layout.name === null && { prefectures: true })
		};
	}
};

/** FY2008 prints the values of Tokyo's wards in brackets, as computed on another basis. */
function withoutBrackets(document: Document): Document {
	return {
		...document,
		rows: document.rows.map((row) => row.map((cell) => cell.replace(/^[(（](.*)[)）]$/u, '$1')))
	};
}

/** Tokyo's wards are in no mean of municipalities. */
function isWard({ rows }: Document, row: number, { name, prefecture }: Layout): boolean {
	return name !== null && rows[row]?.[prefecture] === '東京都' && plain(rows[row][name] ?? '').endsWith('区');
}

/** @throws GeodataFault where the file's own mean of the index is not that of its rows */
function checkMean({ file, rows }: Document, { capacity }: Layout, values: readonly number[]): void {
	const at = rows.findIndex((row) => row.slice(0, 2).some((cell) => /平均$/u.test(plain(cell))));
	if (at < 0) throw new GeodataFault(`${file}: no row of means (平均); is the file whole?`);
	const printed = Number(rows[at]?.[capacity]);
	const counted = values.filter((value) => !Number.isNaN(value));
	const mean = counted.reduce((sum, each) => sum + each, 0) / counted.length;
	if (!(Math.abs(mean - printed) < TOLERANCE))
		throw new GeodataFault(
			`${file}: the mean of 財政力指数 is ${mean.toFixed(4)}, but the file's own (${cellName(at, capacity)}) is ${printed}; is the file whole, and as published?`
		);
}
