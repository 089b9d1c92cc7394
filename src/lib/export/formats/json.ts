import type { DataFormat } from './format';
import { sampleJson } from './sample';

export const json: DataFormat = {
	id: 'json',
	ending: 'json',
	type: 'application/json',
	words: {
		ja: { name: 'JSON', hint: '値と事例をプログラムで使う' },
		en: { name: 'JSON', hint: 'Values and cases for programs' }
	},
	content: 'data',
	holds: { areas: true, cases: true },
	sample: async (shown) => {
		const { dataJson } = await import('../data/data-json');
		return sampleJson(dataJson(shown));
	},
	make: async (shown) => {
		const { dataJson } = await import('../data/data-json');
		return JSON.stringify(dataJson(shown), null, '\t');
	}
};
