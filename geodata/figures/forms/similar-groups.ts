/** 類似団体区分: which group of municipalities of one size and industry each is of. */
import { GeodataFault } from '../../boundaries/fault';
import { cellName } from '../document';
import { fitSheet, type Form } from './form';

const HEADINGS = ['団体コード', '都道府県名', '市区町村名', '非選定', '区分'];
/** A kind of city, or cities and towns by size and industry. */
const GROUP = /^(政令指定都市|中核市|施行時特例市|特別区|都市[ⅠⅡⅢⅣ]－[０-３]|町村[ⅠⅡⅢⅣⅤ]－[０-２])$/;

export const similarGroups: Form = {
	id: 'similar-groups',
	title: '総務省「類似団体区分 都道府県別団体名一覧表」',
	fit: (document) =>
		fitSheet(document, [
			[[0, 0, '都道府県別団体名一覧表'], ...HEADINGS.map((name, column) => [1, column, name] as const)]
		]),
	read({ file, rows }, _, { date }) {
		const areas = rows.flatMap((row, i) => (i > 1 && (row[2] ?? '') !== '' ? [{ row, i }] : []));
		const groups = areas.map(({ row, i }) => {
			const group = (row[4] ?? '').trim();
			if (!GROUP.test(group))
				throw new GeodataFault(`${file}: ${cellName(i, 4)}: found "${group}", expected a group as 都市Ⅱ－３`);
			return group;
		});
		return {
			rows: areas.map(({ row: [code = '', prefecture = '', name = ''], i }) => ({
				at: `row ${i + 1}`,
				code,
				prefecture,
				name
			})),
			columns: [
				{ id: 'similar-group', date, cells: groups },
				{
					...{ id: 'similar-group-unselected', date },
					cells: areas.map(({ row }) => ((row[3] ?? '').trim() === '※' ? 'yes' : 'no'))
				}
			]
		};
	}
};
