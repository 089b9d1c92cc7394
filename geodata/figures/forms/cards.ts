/** マイナンバーカード交付状況 by municipality, as Code for Japan writes 総務省's tables: cards for each resident. */
import { GeodataFault } from '../../boundaries/fault';
import { cellName } from '../document';
import { fitSheet, numberCell, type Form } from './form';

const HEADINGS = [
	...['算出基準日', '都道府県名', '市区町村名', '総数（人口）', '交付枚数', '人口に対する交付枚数率'],
	...['人口算出基準日', '交付件数基準日', '団体コード']
];
const [DAY, PREFECTURE, NAME, PEOPLE, CARDS, RATE, CODE] = [0, 1, 2, 3, 4, 5, 8];
/** How far the printed rate may be from cards by residents: half of its last digit. */
const TOLERANCE = 0.0501;

export const cards: Form = {
	id: 'cards',
	title: '総務省「マイナンバーカード交付状況」（Code for Japan の表）',
	fit: (document) => fitSheet(document, [HEADINGS.map((name, column) => [0, column, name])]),
	read(document) {
		const { file, rows } = document;
		const areas = rows.flatMap((row, i) => (i > 0 && (row[PREFECTURE] ?? '') !== '' ? [{ row, i }] : []));
		const days = new Set(areas.map(({ row }) => row[DAY] ?? ''));
		const [day = ''] = days;
		if (days.size !== 1 || !/^\d{4}\/\d\d\/\d\d$/.test(day))
			throw new GeodataFault(
				`${file}: column A: found ${[...days].slice(0, 3).join(', ')}, expected one day`
			);
		const number = (column: number): readonly number[] =>
			areas.map(({ i }) => Number(numberCell(document, i, column, 0)));
		const [parts, wholes] = [number(CARDS), number(PEOPLE)];
		const cells = areas.map(({ i }, at) => {
			const rate = numberCell(document, i, RATE, 1);
			const computed = (100 * (parts[at] ?? NaN)) / (wholes[at] ?? NaN);
			if (!(Math.abs(Number(rate) - computed) < TOLERANCE))
				throw new GeodataFault(
					`${file}: ${cellName(i, RATE)}: found ${rate}, but cards by residents is ${computed.toFixed(3)}`
				);
			return rate;
		});
		return {
			rows: areas.map(({ row, i }) => ({
				...{ at: `row ${i + 1}`, code: (row[CODE] ?? '').replace(/^<NA>$/, '') },
				...{ prefecture: row[PREFECTURE] ?? '', name: row[NAME] ?? '' }
			})),
			columns: [
				{ id: 'card-issued', date: day.replaceAll('/', '-'), cells, ratio: { parts, wholes, times: 100 } }
			]
		};
	}
};
