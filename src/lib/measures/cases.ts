import { define, LEVELS } from './entry';
import { tallied } from './tally';

/** 事例の数. */
export const CASES = define({
	id: 'cases',
	group: 'cases',
	offered: true,
	levels: LEVELS,
	needs: null,
	ofCases: true,
	filtered: true,
	kind: 'count',
	logarithmic: false,
	breaks: 'natural',
	pairBreaks: 'natural',
	values: tallied(({ cases }) => cases),
	column: 'cases',
	indicator: null,
	words: {
		ja: {
			name: '事例の数',
			unit: '件',
			note: {
				prefecture: '都道府県の事例と、域内の市区町村の事例の合計です。',
				municipality: '市区町村が行う事例です。都道府県の事例は含みません。'
			},
			subject: (theme) => (theme ? `「${theme}」の事例の数` : 'DX事例の数'),
			value: (_, shown) => `事例${shown}件`
		},
		en: {
			name: 'Cases',
			unit: '',
			note: {
				prefecture: 'The prefecture’s own cases and those of its municipalities.',
				municipality: 'Cases run by the municipality; its prefecture’s are not included.'
			},
			subject: (theme) => `DX cases${theme ? ` on “${theme}”` : ''}`,
			value: (value, shown) => `${shown} ${value === 1 ? 'case' : 'cases'}`
		}
	}
});
