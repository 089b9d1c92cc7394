/** SSDSE-A of 統計センター: items by their code in the first row, each of a year of its own, a row a municipality. */
import { GeodataFault } from '../../boundaries/fault';
import { cellName, type Document } from '../document';
import { figureKind, type FigureId } from '../columns';
import { fitSheet, numberCell, plain, rounded, type FigureColumn, type Form, type Ratio } from './form';

/** Items that are read, with how their name begins. */
const ITEMS = {
	A1101: '(総人口|人口総数)',
	A1102: '日本人人口',
	A1301: '15歳未満人口',
	A1302: '15[~～]64歳人口',
	A1303: '65歳以上人口',
	A1700: '外国人人口',
	A7101: '世帯数',
	B1103: '可住地面積',
	D1202: '一般行政部門職員数',
	D2203: '経常収支比率'
} as const;
type Item = keyof typeof ITEMS;
/** Items that came in later years. */
const LATER: readonly Item[] = ['D1202'];
const FIRST = 3;

export const ssdse: Form = {
	id: 'ssdse',
	title: '統計センター「SSDSE-市区町村」（SSDSE-A）',
	fit(document) {
		const fit = fitSheet(document, [
			[
				[0, 0, /^(code|SSDSE-A-\d{4})$/i],
				[0, 1, /^prefecture$/i],
				[0, 2, /^municipality$/i],
				[1, 2, '年度'],
				[2, 0, '地域コード'],
				[2, 1, '都道府県'],
				[2, 2, '市区町村']
			]
		]);
		return fit;
	},
	read(document) {
		const { rows } = document;
		const areas = rows.flatMap((row, i) => (i >= FIRST && (row[0] ?? '') !== '' ? [{ row, i }] : []));
		const item = (code: Item) => columnOf(document, code);
		const numbers = (code: Item): readonly number[] => {
			const column = item(code)?.column ?? -1;
			return areas.map(({ i }) => {
				const cell = column < 0 ? '' : numberCell(document, i, column, 1);
				return cell === '' ? NaN : Number(cell);
			});
		};
		const census = `${item('A1101')?.year ?? ''}-10-01`;
		const plainColumn = (
			id: FigureId,
			code: Item,
			date: (year: string) => string,
			per = 1
		): readonly FigureColumn[] => {
			const { year } = item(code) ?? {};
			if (year === undefined) return [];
			const cells = numbers(code).map((value) =>
				Number.isNaN(value) ? '' : rounded(value / per, figureKind(id).digits)
			);
			return [{ id, date: date(year), cells }];
		};
		const ratioColumn = (
			id: FigureId,
			date: string,
			parts: readonly number[],
			wholes: readonly number[],
			times: number
		): FigureColumn => {
			const ratio: Ratio = { parts, wholes, times };
			const cells = parts.map((part, i) => {
				const whole = wholes[i] ?? NaN;
				return whole > 0 && !Number.isNaN(part) ? rounded((times * part) / whole, figureKind(id).digits) : '';
			});
			return { id, date, cells, ratio };
		};
		const [young, middle, aged] = [numbers('A1301'), numbers('A1302'), numbers('A1303')];
		const [japanese, foreign] = [numbers('A1102'), numbers('A1700')];
		const added = (...lists: readonly (readonly number[])[]): readonly number[] =>
			areas.map((_, i) => lists.reduce((total, list) => total + (list[i] ?? NaN), 0));
		/** A share of persons, and the two numbers that it is of. */
		const sharedColumns = (
			id: 'aged-65' | 'foreign-residents',
			parts: readonly number[],
			wholes: readonly number[]
		): readonly FigureColumn[] => [
			ratioColumn(id, census, parts, wholes, 100),
			{ id: `${id}-persons`, date: census, cells: parts.map(countCell) },
			{ id: `${id}-of`, date: census, cells: wholes.map(countCell) }
		];
		const staffed = item('D1202');
		const edition = /^SSDSE-A-(\d{4})$/.exec(plain(rows[0]?.[0] ?? ''))?.[1];
		return {
			...(edition !== undefined && { edition }),
			rows: areas.map(({ row, i }) => ({
				at: `row ${i + 1}`,
				code: (row[0] ?? '').replace(/^R/, ''),
				prefecture: row[1] ?? '',
				name: row[2] ?? ''
			})),
			columns: [
				...sharedColumns('aged-65', aged, added(young, middle, aged)),
				...sharedColumns('foreign-residents', foreign, added(japanese, foreign)),
				...plainColumn('households', 'A7101', () => census),
				...plainColumn('inhabitable-area', 'B1103', (year) => year, 100),
				...plainColumn('ordinary-balance', 'D2203', (year) => `FY${year}`),
				...plainColumn('staff', 'D1202', (year) => year),
				...(staffed
					? [ratioColumn('staff-per-1000', staffed.year, numbers('D1202'), numbers('A1101'), 1000)]
					: [])
			]
		};
	}
};

/** @throws GeodataFault where an item is not there, or its name is another's */
function columnOf(
	{ file, rows }: Document,
	code: Item
): { readonly column: number; readonly year: string } | null {
	const column = rows[0]?.indexOf(code) ?? -1;
	if (column < 0) {
		if (LATER.includes(code)) return null;
		throw new GeodataFault(
			`${file}: row 1: no item ${code} (${ITEMS[code]}); mend geodata/figures/forms/ssdse.ts`
		);
	}
	const [year = '', name = ''] = [rows[1]?.[column], rows[2]?.[column]];
	const at = (row: number): string => `${file}: ${cellName(row, column)}`;
	if (!/^\d{4}$/.test(year)) throw new GeodataFault(`${at(1)}: found "${year}", expected a year`);
	if (!new RegExp(`^${ITEMS[code]}`, 'u').test(plain(name)))
		throw new GeodataFault(`${at(2)}: found "${name}", expected ${ITEMS[code]} under ${code}`);
	return { column, year };
}

function countCell(value: number): string {
	return Number.isNaN(value) ? '' : String(value);
}
