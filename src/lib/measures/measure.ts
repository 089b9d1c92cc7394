import type { Area } from '../model/area';
import { isPrefectureCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import type { Figures } from '../model/figures';
import { INDICATORS, indicatorById, type Indicator, type IndicatorId } from '../model/indicator';
import { LEVELS, levelsOf, type Breaks, type CASE_MEASURES, type Level, type Measure } from '../view/view';
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

const CASE_SPECS: Readonly<Record<(typeof CASE_MEASURES)[number], MeasureSpec>> = {
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
	mine: {
		levels: LEVELS,
		breaks: 'quantile',
		ofCases: false,
		kind: 'number',
		// The table's own, which the words know.
		unit: { ja: '', en: '' }
	}
};

const NUMBER_KINDS = {
	count: 'count',
	ratio: 'number',
	rate: 'number',
	index: 'number',
	'yes-no': 'number'
} as const;

function specOf({ id, kind, breaks, unit }: Indicator): MeasureSpec {
	return {
		levels: levelsOf(id),
		breaks,
		ofCases: false,
		kind: NUMBER_KINDS[kind],
		// Done or not done: one class and zero.
		...(kind === 'yes-no' && { cuts: { municipality: [1] } }),
		unit: kind === 'yes-no' ? { ja: '%', en: '%' } : unit
	};
}

export const MEASURE_SPECS: Readonly<Record<Measure, MeasureSpec>> = {
	...CASE_SPECS,
	...(Object.fromEntries(INDICATORS.map((each) => [each.id, specOf(each)])) as Record<
		IndicatorId,
		MeasureSpec
	>)
};

/** Whether the values of a measure come with the official figures and not with what the atlas starts with. */
export function needsFigures(measure: Measure): boolean {
	return indicatorById(measure)?.inRegister === false;
}

/** Whether the measure tells done from not done on this level. */
export function isDoneOrNot({
	measure,
	level
}: {
	readonly measure: Measure;
	readonly level: Level;
}): boolean {
	return level === 'municipality' && indicatorById(measure)?.kind === 'yes-no';
}

/** Why a measure has no value for an area. */
export type NoValue = 'own' | 'not-surveyed' | 'missing' | 'not-applicable';

/**
 * The value of a measure for an area.
 * @param tally what the cases looked at amount to there, from `tallyCases`
 * @param frontier for the measure of that name, from `makeFrontier`
 * @param figures for the official figures that the register does not hold
 * @returns cases or themes (count), share (0 to 1: municipalities with a case / all municipalities), population
 * (persons), density (persons/km²), or `not-applicable` where the measure has no value: a northern village, the
 * share of a municipality, a population without a figure, a frontier that has not been worked out. At the frontier an area
 * that has a case itself is `own`. An official figure is as published (a rate in per cent; 1 done, 0 not done), `not-surveyed`
 * or `missing`. Zero and 未収録 are told apart by `tally.recorded`.
 */
export function measureValue(
	dataset: Dataset,
	measure: Measure,
	area: Area,
	tally: Tally | undefined,
	frontier?: Frontier | null,
	figures?: Figures | null
): number | NoValue {
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
			return officialFigure(measure, area, figures);
	}
}

function officialFigure(id: IndicatorId, area: Area, figures?: Figures | null): number | NoValue {
	const value = figures?.of(id, area).value ?? 'not-computed';
	return value === 'not-computed' ? 'not-applicable' : value;
}
