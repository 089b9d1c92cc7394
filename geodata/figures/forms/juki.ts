/** 住民基本台帳に基づく人口: residents of every municipality, with rows of wards, 郡, prefectures and a total. */
import { GeodataFault } from '../../boundaries/fault';
import { cellName } from '../document';
import { dayIn, fitSheet, numberCell, plain, type Form, type Heading } from './form';

const TITLE = /^(平成|令和).{1,2}年.月.{1,2}日住民基本台帳人口・世帯数/;
const CODE: readonly Heading[] = [
	[1, 0, '団体コード'],
	[1, 1, '都道府県名'],
	[1, 2, '市区町村名']
];
interface Layout {
	readonly headings: readonly Heading[];
	/** Where the total of men and women stands, and the first row of figures. */
	readonly column: number;
	readonly first: number;
}
/** Names in the row above the figures, from 2021 on. */
const NAMES: readonly Heading[] = [
	[5, 0, '団体コード'],
	[5, 1, '都道府県名'],
	[5, 2, '市区町村名']
];
const LAYOUTS: readonly [Layout, ...Layout[]] = [
	// From 2021 on.
	{
		headings: [
			...([[0, 0, TITLE], [3, 3, '人口'], [4, 3, '男'], [4, 4, '女'], [4, 5, '計'], ...NAMES] as const),
			[5, 5, '人']
		],
		...{ column: 5, first: 6 }
	},
	// The same with the column of totals alone.
	{
		headings: [[0, 0, TITLE], [3, 3, '人口'], [4, 3, '計'], ...NAMES, [5, 3, '人']],
		...{ column: 3, first: 6 }
	},
	// Of 2008 to 2020.
	{
		headings: [[0, 0, TITLE], ...CODE, [2, 3, '人口'], [3, 3, '男'], [3, 4, '女'], [3, 5, /^(計|人)$/]],
		...{ column: 5, first: 4 }
	}
];

export const juki: Form = {
	id: 'juki',
	title: '総務省「住民基本台帳に基づく人口、人口動態及び世帯数調査」',
	fit: (document) =>
		fitSheet(
			document,
			LAYOUTS.map(({ headings }) => headings)
		),
	read(document, layout) {
		const { file, rows } = document;
		const { column, first } = LAYOUTS[layout] ?? LAYOUTS[0];
		const title = rows[0]?.[0] ?? '';
		const date = dayIn(title);
		if (date === null) throw new GeodataFault(`${file}: A1: found "${title}", expected a day`);
		if (/外国人/u.test(title))
			throw new GeodataFault(`${file}: foreign residents alone are no figure of ours; take the file of 総計`);
		const id = /日本人/u.test(title) ? 'japanese-residents' : 'residents';
		// Behind the last row of figures there are notes, which have no prefecture.
		const filled = rows.flatMap((row, i) => (i >= first && plain(row[1] ?? '') !== '' ? [{ row, i }] : []));
		const total = filled.find(({ row }) => plain(row[1] ?? '') === '合計');
		if (!total) throw new GeodataFault(`${file}: no row 合計; is the file whole?`);
		const areas = filled.filter((each) => each !== total);
		return {
			rows: areas.map(({ row: [code = '', prefecture = '', name = ''], i }) => ({
				...{ at: `row ${i + 1}`, code, prefecture },
				name: name.replace(/^-$/, '')
			})),
			columns: [
				{
					...{ id, date, cells: areas.map(({ i }) => numberCell(document, i, column, 0)) },
					total: {
						value: Number((total.row[column] ?? '').replace(/,/g, '')),
						at: cellName(total.i, column)
					}
				}
			]
		};
	}
};
