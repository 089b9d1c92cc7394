import type { Area } from '../model/area';
import { YES_NO_ITEMS } from '../model/evidence';
import { define, LEVELS, type MeasureData, type NoValue } from './entry';

const ALL = YES_NO_ITEMS.length;

/** The mean of some municipalities, of those that were surveyed at all. */
function meanOf({ evidence }: MeasureData) {
	return (areas: readonly Area[]): number | NoValue => {
		const asked = areas.flatMap(({ code }) => evidence?.officialCount(code) ?? []).filter(isAsked);
		return asked.length === 0
			? 'not-surveyed'
			: asked.reduce((sum, { done }) => sum + done, 0) / asked.length;
	};
}
const isAsked = ({ surveyed }: { readonly surveyed: number }): boolean => surveyed > 0;

/** 公式の取組数: how many yes-or-no items of the official surveys are answered yes. */
export const OFFICIAL_COUNT = define({
	id: 'official-count',
	group: 'evidence',
	offered: true,
	levels: LEVELS,
	needs: 'evidence',
	ofCases: false,
	filtered: false,
	named: true,
	kind: 'number',
	wholeOn: 'municipality',
	digits: 1,
	logarithmic: false,
	breaks: 'natural',
	pairBreaks: 'natural',
	values: (data) => {
		const { evidence, dataset, level } = data;
		const together = meanOf(data);
		return ({ code, kind }) => {
			if (evidence === null || kind === 'northern-village') return 'not-applicable';
			if (level === 'prefecture') return together(dataset.municipalitiesOf(code));
			const { done, surveyed } = evidence.officialCount(code);
			return surveyed === 0 ? 'not-surveyed' : { value: done, of: [done, surveyed] };
		};
	},
	together: meanOf,
	indicator: null,
	madeFrom: () => YES_NO_ITEMS.map(({ id }) => id),
	words: {
		ja: {
			name: '公式の取組数',
			unit: '項目',
			note: {
				prefecture: `都道府県の値は、市区町村の取組数（${ALL}項目のうち）の平均です。`,
				municipality: `公式の調査の${ALL}項目のうち「実施」と答えた数です。調査された項目が少ない市区町村は、その数も示します。`
			},
			of: (shown, _, whole) =>
				whole < ALL ? `調査された${whole}項目中${shown}（全${ALL}項目）` : `${ALL}項目中${shown}`,
			whole: '調査された項目',
			value: (_, shown, level) => (level === 'prefecture' ? `平均${shown}項目` : `${shown}項目`),
			looks: { municipality: { zero: { note: '調査された項目に、「実施」の回答がない地域です。' } } }
		},
		en: {
			name: 'Official count',
			unit: 'items',
			note: {
				prefecture: `Mean of its municipalities’ counts, of ${ALL} items.`,
				municipality: `How many of ${ALL} yes-or-no items of official surveys are answered “yes”. Where fewer were surveyed, that number is shown.`
			},
			of: (shown, _, whole) =>
				whole < ALL ? `${shown} of ${whole} items surveyed (${ALL} in all)` : `${shown} of ${ALL} items`,
			whole: 'Items surveyed',
			value: (_, shown, level) => (level === 'prefecture' ? `mean ${shown} items` : `${shown} items`),
			looks: { municipality: { zero: { note: 'No item surveyed is answered “yes”.' } } }
		}
	}
});
