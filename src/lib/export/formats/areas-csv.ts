import { sampleRows } from './sample';
import type { DataFormat } from './format';

export const areasCsv: DataFormat = {
	id: 'csv',
	ending: 'csv',
	type: 'text/csv;charset=utf-8',
	words: {
		ja: { name: 'CSV（地域の表）', hint: '地図の値をExcelなどで開く' },
		en: { name: 'CSV: areas', hint: 'The map’s values for Excel and the like' }
	},
	content: 'data',
	holds: { areas: true, cases: false },
	sample: async (shown) => {
		const { areaRows } = await import('../data/area-table');
		return sampleRows(areaRows(shown));
	},
	make: async (shown) => {
		const [{ toCsv }, { areaRows }] = await Promise.all([
			import('../data/csv'),
			import('../data/area-table')
		]);
		return toCsv(areaRows(shown));
	}
};
