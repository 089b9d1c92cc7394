import { isPrefectureCode } from '../model/code';
import { itemsOfAny } from '../model/evidence';
import type { Area } from '../model/area';
import { define, LEVELS, type MeasureData, type NoValue, type ValueOf } from './entry';

/** Of some municipalities those of the kind that is counted. */
function countOf({ frontier }: MeasureData) {
	return (areas: readonly Area[]): ValueOf | NoValue => {
		if (frontier === null || areas.length === 0) return 'not-applicable';
		const value = areas.filter(({ code }) => frontier.of(code)?.kind === frontier.counted).length;
		return { value, of: [value, areas.length] };
	};
}

/** 横展開の候補: who does not have what is looked at and borders somebody who has; see `makeFrontier`. */
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
	cuts: { municipality: [1, 2, 4] },
	values:
		({ frontier, dataset, evidence, themes }) =>
		(area) => {
			const value = frontier?.valueOf(area) ?? 'not-applicable';
			if (value !== 0 || isPrefectureCode(area.code) || dataset.casesOf(area.code).length > 0) return value;
			// No neighbour has it, and nothing at all is known of it here.
			const known = evidence?.of(area.code, themes) ?? 'unknown';
			return known === 'unknown' ? 'unrecorded' : value;
		},
	together: countOf,
	indicator: null,
	madeFrom: itemsOfAny,
	words: {
		ja: {
			name: '横展開の候補',
			unit: '',
			note: {
				prefecture:
					'候補の市区町村（公式の調査に「未実施」と答え、取組のある自治体と隣り合う）の数です。公式の調査がないテーマでは、不明の市区町村を数えます。',
				municipality:
					'未実施（公式）で、取組のある自治体（事例か「実施」の回答）と境界線で隣り合う市区町村です。不明のところは可能性として分けます。公式の調査がないテーマでは、不明の市区町村を塗り分けます。'
			},
			subject: (theme) => (theme ? `「${theme}」の横展開の候補` : 'DXの横展開の候補'),
			value: (value, shown, level) => {
				if (level === 'prefecture') return `横展開の候補の市区町村: ${shown}`;
				return value === 0 ? '隣にあってここにない取組はありません' : `隣の${shown}自治体に取組`;
			},
			range: {
				municipality: (from, last) =>
					`${last ? `${from}自治体以上` : from === '1' ? '1自治体' : '2〜3自治体'}と隣接`
			},
			looks: {
				municipality: {
					covered: { note: '事例か、公式の調査に「実施」の回答がある市区町村です。' },
					zero: {
						note: '隣の自治体にあって、この地域にない取組が見当たらない地域です。'
					},
					unknown: {
						label: '可能性（不明）',
						note: '取組が不明で、取組のある自治体と隣り合う地域です。取組がないという意味ではありません。'
					},
					unrecorded: {
						label: '不明、隣になし',
						note: '取組が不明で、取組のある自治体とも隣り合っていない地域です。取組がないという意味ではありません。'
					},
					'not-applicable': {
						note: '絞り込んだ地方・都道府県の外と、統計の対象に含めない地域です。'
					}
				}
			}
		},
		en: {
			name: 'Candidates to follow',
			unit: '',
			note: {
				prefecture:
					'The number of municipalities that answered “not done” and border one that has done it (for a theme without a survey: those where it is unknown).',
				municipality:
					'Answered “not done”, while a municipality across the boundary has a case or answered “done”. Where nothing is known, it is shown apart as possible; for a theme without a survey those are shaded.'
			},
			subject: (theme) => `Candidates to follow in DX${theme ? `: “${theme}”` : ''}`,
			value: (value, shown, level) => {
				if (level === 'prefecture') return `Candidates to follow: ${shown}`;
				return value === 0
					? 'No neighbour has anything that it lacks'
					: `${shown} next door ${value === 1 ? 'has' : 'have'} it`;
			},
			range: {
				municipality: (from, last) => `Borders ${last ? `${from} or more` : from === '1' ? '1' : '2–3'}`
			},
			looks: {
				municipality: {
					covered: { note: 'Municipalities with a case or the answer “done”.' },
					zero: { note: 'No neighbour has anything that it lacks.' },
					unknown: {
						label: 'Possible (unknown)',
						note: 'Unknown, next to a municipality that has it. It does not mean that nothing has been done.'
					},
					unrecorded: {
						label: 'Unknown, none next door',
						note: 'Unknown, and no neighbour has it. It does not mean that nothing has been done.'
					},
					'not-applicable': {
						note: 'Outside the regions or prefectures chosen, or left out of the statistics.'
					}
				}
			}
		}
	}
});
