import type { Shown } from '../picture/shown';
import type { DataFormat } from './format';
import { sampleRows } from './sample';

/** What is shown, one worksheet each: candidates of an open finder, areas, cases; and what explains them. */
async function tablesOf(shown: Shown) {
	const [{ aboutTable }, { areaTable }, { candidateTable }, { caseTable }, { headlineOf }] =
		await Promise.all([
			import('../data/about-table'),
			import('../data/area-table'),
			import('../data/candidate-table'),
			import('../data/case-table'),
			import('../picture/picture-words')
		]);
	const candidates = candidateTable(shown);
	const data = [...(candidates ? [candidates] : []), areaTable(shown), caseTable(shown)];
	return [...data, aboutTable(shown, headlineOf(shown).title, data)];
}

export const xlsx: DataFormat = {
	id: 'xlsx',
	ending: 'xlsx',
	type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	words: {
		ja: { name: 'Excel', hint: '地域の表と事例、列の説明。団体コードの先頭の0も残る' },
		en: { name: 'Excel', hint: 'Areas, cases and what each column means; codes keep their leading 0' }
	},
	content: 'data',
	holds: { areas: true, cases: true },
	sample: async (shown) => {
		const [first] = await tablesOf(shown);
		return sampleRows(first ? [first.columns.map(({ heading }) => heading), ...first.rows] : []);
	},
	make: async (shown) => {
		const [{ workbook }, tables] = await Promise.all([import('../data/workbook'), tablesOf(shown)]);
		return workbook(tables);
	}
};
