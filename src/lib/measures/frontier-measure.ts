import { isPrefectureCode } from '../model/code';
import { define, LEVELS } from './entry';

/** 波及の最前線: who has no case of what is looked at and borders somebody who has; see `makeFrontier`. */
export const FRONTIER = define({
	id: 'frontier',
	group: 'cases',
	offered: true,
	levels: LEVELS,
	needs: 'neighbours',
	ofCases: false,
	filtered: true,
	kind: 'count',
	logarithmic: false,
	breaks: 'natural',
	pairBreaks: 'natural',
	cuts: { municipality: [1, 2, 3] },
	values:
		({ dataset, frontier }) =>
		(area) => {
			const value = frontier?.valueOf(area) ?? 'not-applicable';
			// It borders nobody with such a case, and no case at all of it is recorded.
			const behind = value === 0 && !isPrefectureCode(area.code) && dataset.casesOf(area.code).length === 0;
			return behind ? 'unrecorded' : value;
		},
	indicator: null,
	words: {
		ja: {
			name: '波及の最前線',
			unit: '',
			note: {
				prefecture: '最前線（条件に合う事例が未収録で、事例のある自治体と隣り合う）の市区町村の数です。',
				municipality:
					'条件に合う事例が未収録で、事例のある自治体と境界線で隣り合う市区町村です。取組がないという意味ではありません。'
			},
			subject: (theme) => (theme ? `「${theme}」の波及の最前線` : 'DX事例の波及の最前線'),
			value: (value, shown, level) => {
				if (level === 'prefecture') return `波及の最前線にある市区町村: ${shown}`;
				return value === 0
					? 'この自治体にも隣にも、条件に合う事例は未収録'
					: `最前線: 事例のある${shown}自治体と隣接`;
			},
			range: { municipality: (from, last) => `${from}自治体${last ? '以上' : ''}と隣接` },
			looks: {
				municipality: {
					covered: { note: '条件に合う事例を収録している市区町村です。' },
					zero: {
						note: 'ほかの条件の事例を収録している地域です。条件に合う事例は、この地域にも隣の自治体にも収録していません。'
					},
					unrecorded: {
						note: '事例をまだ収録しておらず、条件に合う事例のある自治体とも隣り合っていない地域です。取組がないという意味ではありません。'
					},
					'not-applicable': {
						note: '絞り込んだ地方・都道府県の外と、統計の対象に含めない地域です。'
					}
				}
			}
		},
		en: {
			name: 'Frontier',
			unit: '',
			note: {
				prefecture:
					'Municipalities at the frontier: no matching case recorded, next to a municipality that has one.',
				municipality:
					'No matching case is recorded, and a municipality across the boundary has one. It does not mean that nothing has been done.'
			},
			subject: (theme) => `Frontier of DX cases${theme ? ` on “${theme}”` : ''}`,
			value: (value, shown, level) => {
				if (level === 'prefecture') return `Municipalities at the frontier: ${shown}`;
				return value === 0
					? 'No matching case recorded here or next door'
					: `Frontier: borders ${shown} with a case`;
			},
			range: { municipality: (from, last) => `Borders ${from}${last ? ' or more' : ''}` },
			looks: {
				municipality: {
					covered: { note: 'Municipalities with a matching case.' },
					zero: { note: 'Areas with other recorded cases; no matching case here or next door.' },
					unrecorded: {
						note: 'No case recorded yet, and no matching case next door. It does not mean that nothing has been done.'
					},
					'not-applicable': {
						note: 'Outside the regions or prefectures chosen, or left out of the statistics.'
					}
				}
			}
		}
	}
});
