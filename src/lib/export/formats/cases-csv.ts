import { sampleRows } from './sample';
import type { DataFormat } from './format';

export const casesCsv: DataFormat = {
	id: 'cases',
	ending: 'csv',
	type: 'text/csv;charset=utf-8',
	words: {
		ja: { name: 'CSV（事例）', hint: '事例を1行に1件' },
		en: { name: 'CSV: cases', hint: 'One case a row' }
	},
	content: 'data',
	holds: { areas: false, cases: true },
	sample: async (shown) => {
		const { caseRows } = await import('../data/case-table');
		return sampleRows(caseRows(shown));
	},
	make: async (shown) => {
		const [{ toCsv }, { caseRows }] = await Promise.all([
			import('../data/csv'),
			import('../data/case-table')
		]);
		return toCsv(caseRows(shown));
	}
};
