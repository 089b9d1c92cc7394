import type { Area } from '../model/area';
import { isPrefectureCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import { LEVELS, type Breaks, type Level, type Measure } from '../view/view';
import type { Frontier } from './frontier';
import type { Tally } from './tally';

export interface MeasureSpec {
	/** Levels it has values on. */
	readonly levels: readonly Level[];
	/** How it is cut into classes when nobody has chosen. */
	readonly breaks: Breaks;
	/**
	 * Whether it counts cases, so that an area without any in the dataset is 未収録; the others are figures of
	 * the area itself.
	 */
	readonly ofCases: boolean;
	/** `count`: whole numbers. `fraction`: 0 to 1, shown as per cent. `number`: any. */
	readonly kind: 'count' | 'fraction' | 'number';
	/** Classes that begin at given values whatever the values are, by level; elsewhere they follow the values. */
	readonly cuts?: Readonly<Partial<Record<Level, readonly number[]>>>;
	/** Unit of a value; empty where it stands alone. */
	readonly unit: { readonly ja: string; readonly en: string };
}

export const MEASURE_SPECS: Readonly<Record<Measure, MeasureSpec>> = {
	cases: {
		levels: LEVELS,
		breaks: 'natural',
		ofCases: true,
		kind: 'count',
		unit: { ja: '件', en: 'cases' }
	},
	themes: {
		levels: LEVELS,
		breaks: 'natural',
		ofCases: true,
		kind: 'count',
		unit: { ja: 'テーマ', en: 'themes' }
	},
	share: {
		levels: ['prefecture'],
		breaks: 'equal',
		ofCases: true,
		kind: 'fraction',
		unit: { ja: '', en: '' }
	},
	frontier: {
		levels: LEVELS,
		breaks: 'natural',
		ofCases: false,
		kind: 'count',
		cuts: { municipality: [1, 2, 3] },
		unit: { ja: '', en: '' }
	},
	population: {
		levels: LEVELS,
		breaks: 'quantile',
		ofCases: false,
		kind: 'count',
		unit: { ja: '人', en: 'people' }
	},
	density: {
		levels: LEVELS,
		breaks: 'quantile',
		ofCases: false,
		kind: 'number',
		unit: { ja: '人/km²', en: 'people/km²' }
	},
	mine: {
		levels: LEVELS,
		breaks: 'quantile',
		ofCases: false,
		kind: 'number',
		// The table's own, which the words know.
		unit: { ja: '', en: '' }
	}
};

/**
 * The value of a measure for an area.
 * @param tally what the cases looked at amount to there, from `tallyCases`
 * @param frontier for the measure of that name, from `makeFrontier`
 * @returns cases or themes (count), share (0 to 1: municipalities with a case / all municipalities), population
 * (persons), density (persons/km²), or `not-applicable` where the measure has no value: a northern village, the
 * share of a municipality, a population without a figure, a frontier that has not been worked out. At the frontier an area
 * that has a case itself is `own`. Zero and 未収録 are told apart by `tally.recorded`.
 */
export function measureValue(
	dataset: Dataset,
	measure: Measure,
	area: Area,
	tally: Tally | undefined,
	frontier?: Frontier | null
): number | 'own' | 'not-applicable' {
	if (area.kind === 'northern-village') return 'not-applicable';
	switch (measure) {
		case 'cases':
			return tally?.cases ?? 0;
		case 'themes':
			return tally?.themes ?? 0;
		case 'share': {
			if (!isPrefectureCode(area.code)) return 'not-applicable';
			const all = dataset.municipalitiesOf(area.code).length;
			return all === 0 ? 'not-applicable' : (tally?.covered ?? 0) / all;
		}
		case 'frontier':
			return frontier?.valueOf(area) ?? 'not-applicable';
		case 'population':
			return area.population ?? 'not-applicable';
		case 'density':
			return area.population === null ? 'not-applicable' : area.population / area.areaKm2;
		case 'mine':
			// See makeUserChoropleth.
			return 'not-applicable';
		default:
			return unknownMeasure(measure);
	}
}

function unknownMeasure(measure: never): never {
	throw new Error(
		`measure: found ${JSON.stringify(measure)}, expected one of ${Object.keys(MEASURE_SPECS).join(', ')}`
	);
}
