import { both, define } from './entry';
import { tallied } from './tally';

/** 収録率: municipalities with a case ÷ all municipalities. */
export const SHARE = define({
	id: 'share',
	group: 'cases',
	offered: true,
	levels: ['prefecture'],
	needs: null,
	ofCases: true,
	filtered: true,
	kind: 'fraction',
	logarithmic: false,
	breaks: 'equal',
	pairBreaks: 'equal',
	values: tallied(({ covered }, { code }, { dataset, level }) => {
		const all = level === 'prefecture' ? dataset.municipalitiesOf(code).length : 0;
		return all === 0 ? 'not-applicable' : covered / all;
	}),
	indicator: null,
	words: {
		ja: {
			name: '収録率',
			unit: '',
			note: both('事例が1件以上ある市区町村 ÷ 全市区町村です。'),
			subject: (theme) => (theme ? `「${theme}」の事例がある市区町村の割合` : 'DX事例がある市区町村の割合')
		},
		en: {
			name: 'Coverage',
			unit: '',
			note: both('Municipalities with at least one case ÷ all municipalities.'),
			subject: (theme) => `Municipalities with a DX case${theme ? ` on “${theme}”` : ''}`
		}
	}
});
