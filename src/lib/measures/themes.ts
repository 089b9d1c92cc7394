import { define, LEVELS } from './entry';
import { tallied } from './tally';

/** テーマの数: how many finer themes the cases have. */
export const THEME_COUNT = define({
	id: 'themes',
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
	values: tallied(({ themes }) => themes),
	column: 'themes',
	indicator: null,
	words: {
		ja: {
			name: 'テーマの数',
			unit: 'テーマ',
			note: {
				prefecture: '都道府県と域内の市区町村の事例にある、細かいテーマの種類です。',
				municipality: '市区町村の事例にある、細かいテーマの種類です。'
			},
			subject: (theme) => (theme ? `「${theme}」のテーマの数` : 'DX事例のテーマの数'),
			value: (_, shown) => `${shown}テーマ`
		},
		en: {
			name: 'Themes',
			unit: '',
			note: {
				prefecture: 'Different finer themes in the cases of the prefecture and its municipalities.',
				municipality: 'Different finer themes in the municipality’s cases.'
			},
			subject: (theme) => `Themes of DX cases${theme ? ` on “${theme}”` : ''}`,
			value: (value, shown) => `${shown} ${value === 1 ? 'theme' : 'themes'}`
		}
	}
});
