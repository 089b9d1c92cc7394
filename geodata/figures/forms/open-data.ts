/** Surveys of local governments on open data: the form of 2024, and that of 2020 with its answers across. */
import { GeodataFault } from '../../boundaries/fault';
import { cellName } from '../document';
import { fitSheet, givenDate, plain, type Form, type Heading } from './form';

const QUESTION = /^Q3【回答対象:全団体】貴団体はオープンデータに取り組んでいますか/;
const HANDED_IN = '提出済';
const NOT_HANDED_IN = ['未提出', '未確認'];

const HEADINGS_2024: readonly Heading[] = [
	...[
		...['地方公共団体コード', '地方公共団体コード6桁', '地方公共団体名', '都道府県名'],
		...['都道府県名または市町村名', '状態']
	].map((name, column): Heading => [0, column, name]),
	[0, 8, QUESTION]
];
const ANSWERS_2020 = [
	'2020年度中',
	'2021年上期',
	'2021年下期',
	'未計画',
	'オープンデータをすでに公開している'
];
/** Column of the first of the answers, the last says that data are published. */
const FIRST_ANSWER = 7;
const HEADINGS_2020: readonly Heading[] = [
	...['地方公共団体コード', '地方公共団体名', '提出状況'].map((name, column): Heading => [0, column, name]),
	[0, FIRST_ANSWER, /^\[No\.2\]オープンデータの公開開始予定時期について/],
	...ANSWERS_2020.map((name, i): Heading => [1, FIRST_ANSWER + i, name])
];

/** @throws GeodataFault where the state of a row is none of those that are known */
function isHandedIn(file: string, row: number, column: number, state: string): boolean {
	if (state !== HANDED_IN && !NOT_HANDED_IN.includes(state))
		throw new GeodataFault(
			`${file}: ${cellName(row, column)}: found "${state}", expected ${[HANDED_IN, ...NOT_HANDED_IN].join(', ')}`
		);
	return state === HANDED_IN;
}

export const openData2024: Form = {
	id: 'open-data-2024',
	title: 'デジタル庁「地方公共団体におけるオープンデータの取組に関するアンケート」（令和6年度からの形）',
	fit: (document) => fitSheet(document, [HEADINGS_2024]),
	read(document, _, context) {
		const { file, rows } = document;
		const areas = rows.flatMap((row, i) => (i > 0 && row.length > 5 ? [{ row, i }] : []));
		const cells = areas.map(({ row, i }) => {
			const answer = plain(row[8] ?? '');
			if (!isHandedIn(file, i, 5, plain(row[5] ?? ''))) return 'not-surveyed';
			if (answer === '取組んでいる') return 'yes';
			if (answer === '取組んでいない') return 'no';
			throw new GeodataFault(
				`${file}: ${cellName(i, 8)}: found "${answer}", expected 取組んでいる or 取組んでいない`
			);
		});
		return {
			rows: areas.map(({ row, i }) => ({
				...{ at: `row ${i + 1}`, code: (row[1] ?? '').padStart(6, '0'), prefecture: row[3] ?? '' },
				name: row[4] === row[3] ? '' : (row[4] ?? '')
			})),
			columns: [{ id: 'open-data', date: givenDate(document, context, '2024-10'), cells }]
		};
	}
};

export const openData2020: Form = {
	id: 'open-data-2020',
	title: '内閣官房「地方公共団体へのオープンデータの取組に関するアンケート」（令和2年度の形）',
	fit: (document) => fitSheet(document, [HEADINGS_2020]),
	read(document, _, context) {
		const { file, rows } = document;
		const areas = rows.flatMap((row, i) => (i > 1 && row.length > 2 ? [{ row, i }] : []));
		const cells = areas.map(({ row, i }) => {
			if (!isHandedIn(file, i, 2, plain(row[2] ?? ''))) return 'not-surveyed';
			const ticked = ANSWERS_2020.flatMap((_answer, at) =>
				(row[FIRST_ANSWER + at] ?? '') === '' ? [] : [at]
			);
			if (ticked.length !== 1)
				throw new GeodataFault(
					`${file}: ${cellName(i, FIRST_ANSWER)}: ${ticked.length} answers are ticked, expected one`
				);
			return ticked[0] === ANSWERS_2020.length - 1 ? 'yes' : 'no';
		});
		return {
			rows: areas.map(({ row: [code = '', name = ''], i }) => ({
				...{ at: `row ${i + 1}`, code },
				...named(name)
			})),
			columns: [{ id: 'open-data', date: givenDate(document, context, '2020-11'), cells }]
		};
	}
};

/** 北海道札幌市, 北海道 札幌市 or 北海道 of a prefecture. */
function named(text: string): { readonly prefecture: string; readonly name: string } {
	const [, prefecture = '', name = ''] = /^(京都府|.{2,3}?[都道府県])\s*(.*)$/u.exec(text) ?? [];
	return { prefecture, name };
}
