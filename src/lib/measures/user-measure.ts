import { categoriesAsked, USER_MEASURE_IDS, type UserMeasureId } from '../model/user-measure';
import { both, define, LEVELS } from './entry';

/**
 * A column of a person's own table. It never leaves their device: an address says `mine` and nothing of it. Its title,
 * unit and categories come with the table.
 */
const userMeasure = <const Id extends UserMeasureId>(id: Id) =>
	define({
		id,
		group: 'cases',
		offered: true,
		levels: LEVELS,
		needs: 'user-measure',
		ofCases: false,
		filtered: false,
		kind: 'number',
		logarithmic: true,
		breaks: 'quantile',
		pairBreaks: 'quantile',
		categories: ({ userMeasures: { [id]: userMeasure } }) =>
			userMeasure?.kind === 'category' ? categoriesAsked(userMeasure) : null,
		values:
			({ userMeasures: { [id]: userMeasure } }) =>
			({ code, kind }) => {
				const value = userMeasure?.values.get(code);
				if (value !== undefined) return value;
				if (!userMeasure) return 'not-applicable';
				if (userMeasure.blank.has(code)) return 'missing';
				// Not in the table is never zero.
				return kind === 'northern-village' ? 'not-applicable' : 'unrecorded';
			},
		indicator: null,
		words: {
			ja: {
				name: '利用者の表',
				unit: '',
				note: both('利用者の表の値です。'),
				looks: both({
					zero: { note: '利用者の表の値が0の地域です。' },
					unrecorded: {
						label: '利用者の表にない',
						note: '利用者の表に行がない地域です。0ではありません。'
					},
					missing: { note: '利用者の表に行はありますが、値がありません。0ではありません。' },
					'not-surveyed': { note: '利用者の表が、調べていないとしている地域です。' }
				})
			},
			en: {
				name: 'Your own table',
				unit: '',
				note: both('Values of your own table.'),
				looks: both({
					zero: { note: 'The value in your table is zero.' },
					unrecorded: {
						label: 'not in your table',
						note: 'Your table has no row of these areas. That is not zero.'
					},
					missing: { note: 'Your table has a row of these areas and no value. That is not zero.' },
					'not-surveyed': { note: 'Your table says that these areas were not surveyed.' }
				})
			}
		}
	});

/** One for each table that can be there at once. */
export const USER_MEASURES = USER_MEASURE_IDS.map((id) => userMeasure(id));
