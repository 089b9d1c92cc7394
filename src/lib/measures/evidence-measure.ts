import type { Area } from '../model/area';
import { itemsOfAny } from '../model/evidence';
import { define, LEVELS, type MeasureData, type NoValue, type ValueOf } from './entry';

/** What a municipality's value says: 0, 1, 2. */
const JA = ['未実施（公式）', '実施（公式）', '事例あり'] as const;
const EN = ['Not done (official)', 'Done (official)', 'Case'] as const;
const VALUES = { case: 2, done: 1, 'not-done': 0, unknown: 0 } as const;

/** Of some municipalities those with a case or an answer 実施. */
function shareOf({ evidence, themes }: MeasureData) {
	return (areas: readonly Area[]): ValueOf | NoValue => {
		if (evidence === null || areas.length === 0) return 'not-applicable';
		const having = areas.filter(({ code }) => VALUES[evidence.of(code, themes)] > 0).length;
		return { value: having / areas.length, of: [having, areas.length] };
	};
}

/** 取組の状況: what is known of the themes looked at, or of any; see `makeEvidence`. */
export const EVIDENCE_MEASURE = define({
	id: 'evidence',
	group: 'evidence',
	offered: true,
	levels: LEVELS,
	needs: 'evidence',
	ofCases: false,
	filtered: true,
	named: true,
	kind: 'fraction',
	logarithmic: false,
	breaks: 'equal',
	pairBreaks: 'equal',
	cuts: { municipality: [1, 2] },
	doneOrNot: 'municipality',
	twoHues: 'municipality',
	values: (data) => {
		const { evidence, themes, dataset, level } = data;
		const together = shareOf(data);
		return ({ code, kind }) => {
			if (evidence === null || kind === 'northern-village') return 'not-applicable';
			if (level === 'prefecture') return together(dataset.municipalitiesOf(code));
			const known = evidence.of(code, themes);
			return known === 'unknown' ? known : VALUES[known];
		};
	},
	together: shareOf,
	indicator: null,
	madeFrom: itemsOfAny,
	words: {
		ja: {
			name: '取組の状況',
			unit: '',
			note: {
				prefecture:
					'事例があるか、公式の調査に「実施」と答えた市区町村 ÷ 全市区町村です。不明の市区町村も分母に入ります。',
				municipality: '事例は取組の中身が分かるもの、公式は国の調査への回答で、取組の有無だけが分かります。'
			},
			subject: (theme) => (theme ? `「${theme}」の取組の状況` : 'DXの取組の状況'),
			value: (value, _, level) => (level === 'municipality' ? JA[value] : undefined),
			range: { municipality: (_, last) => JA[last ? 2 : 1] },
			of: (shown, part, whole) =>
				`${shown}（${part.toLocaleString('ja')} / ${whole.toLocaleString('ja')}市区町村）`,
			whole: '全市区町村',
			looks: {
				prefecture: { zero: { note: '事例も「実施」の回答もない都道府県です。' } },
				municipality: {
					zero: { label: JA[0], note: '公式の調査に「未実施」と答えた地域です。' },
					unknown: {
						note: '調査か回答がなく、事例も収録していない地域です。取組がないという意味ではありません。'
					}
				}
			}
		},
		en: {
			name: 'Evidence',
			unit: '',
			note: {
				prefecture:
					'Municipalities with a case, or that answered “done” in an official survey ÷ all municipalities, unknown ones included.',
				municipality: 'A case tells how something is done, an official answer only that it is.'
			},
			subject: (theme) => `Evidence of DX${theme ? `: “${theme}”` : ''}`,
			value: (value, _, level) => (level === 'municipality' ? EN[value] : undefined),
			range: { municipality: (_, last) => EN[last ? 2 : 1] },
			of: (shown, part, whole) =>
				`${shown} (${part.toLocaleString('en')} of ${whole.toLocaleString('en')} municipalities)`,
			whole: 'All municipalities',
			looks: {
				prefecture: { zero: { note: 'Neither a case nor an answer “done”.' } },
				municipality: {
					zero: { label: EN[0], note: 'Areas that answered “not done”.' },
					unknown: {
						note: 'Not surveyed or no answer, and no case recorded. It does not mean that nothing has been done.'
					}
				}
			}
		}
	}
});
