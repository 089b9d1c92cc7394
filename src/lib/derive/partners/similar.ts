/**
 * How alike two municipalities are, by official figures. Each figure is standardised over all municipalities that have it:
 *
 *     z        = (x − mean) / standard deviation    of the logarithm, where values differ by powers of ten
 *     apart    = z of the other − z of ours
 *     distance = √(mean of apart² over the figures)
 *     share    = apart² / sum of apart²
 *
 * Population is always one of the figures. Documentation and interface give the same formula.
 */
import type { Area } from '../../model/area';
import { isPrefectureCode, type AreaCode } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import type { Figures } from '../../model/figures';
import { indicatorById, type Indicator, type IndicatorId } from '../../model/indicator';
import { isSameKind } from './area-kind';
import { isSkewed } from '../distribution';

/** One figure's part in how far two are apart. */
interface SimilarPart {
	readonly indicator: Indicator;
	readonly ours: number;
	readonly theirs: number;
	/** Theirs less ours, in standard deviations. */
	readonly apart: number;
	/** Of the distance's square, 0 to 1; the shares of all figures add up to 1 (to 0 where nothing differs). */
	readonly share: number;
}
interface Difference {
	/** 0: the same in every figure. */
	readonly distance: number;
	readonly parts: readonly SimilarPart[];
}
export interface Similar extends Difference {
	readonly area: Area;
}
export interface Similarity {
	/** The figures compared. */
	readonly by: readonly Indicator[];
	/** Those chosen that the municipality itself has no value of. */
	readonly left: readonly Indicator[];
	/** How many of the same kind lack one of the figures, so that they cannot be compared. */
	readonly lacking: number;
	/** Those of the same kind, the nearest first. */
	readonly similar: readonly Similar[];
}

interface Scale {
	readonly indicator: Indicator;
	/** The standardised value; `null` where there is none. */
	readonly z: (area: Area) => number | null;
	readonly value: (area: Area) => number | null;
}

/**
 * Every municipality of the same kind, the most alike first; equal distances by code.
 * @param like figures to compare besides the population
 */
export function makeSimilarity(
	dataset: Dataset,
	figures: Figures,
	area: Area,
	like: readonly IndicatorId[]
): Similarity {
	const all = scalesOf(dataset, figures, like);
	const by = all.filter(({ z }) => z(area) !== null);
	const others = dataset.municipalities.filter(
		(other) => other.code !== area.code && isSameKind(area, other)
	);
	const similar = others.flatMap((other): Similar[] => {
		const difference = differenceOf(by, area, other);
		return difference === null ? [] : [{ area: other, ...difference }];
	});
	similar.sort((a, b) => a.distance - b.distance || (a.area.code < b.area.code ? -1 : 1));
	return {
		by: by.map(({ indicator }) => indicator),
		left: all.filter((scale) => !by.includes(scale)).map(({ indicator }) => indicator),
		lacking: others.length - similar.length,
		similar
	};
}

/** How far every other municipality is from one, whatever its kind; those that cannot be compared are left out. */
export function distancesFrom(
	dataset: Dataset,
	figures: Figures,
	area: Area,
	like: readonly IndicatorId[]
): ReadonlyMap<AreaCode, number> {
	const by = scalesOf(dataset, figures, like).filter(({ z }) => z(area) !== null);
	return new Map(
		dataset.municipalities.flatMap((other): [AreaCode, number][] => {
			const difference = other.code === area.code ? null : differenceOf(by, area, other);
			return difference === null ? [] : [[other.code, difference.distance]];
		})
	);
}

function differenceOf(by: readonly Scale[], ours: Area, theirs: Area): Difference | null {
	const squares = by.map(({ z }) => {
		const [a, b] = [z(ours), z(theirs)];
		return a === null || b === null ? null : b - a;
	});
	if (by.length === 0 || squares.includes(null)) return null;
	const sum = squares.reduce<number>((total, apart) => total + (apart ?? 0) ** 2, 0);
	const parts = by.map(({ indicator, value }, i): SimilarPart => {
		const apart = squares[i] ?? 0;
		return {
			indicator,
			ours: value(ours) ?? 0,
			theirs: value(theirs) ?? 0,
			apart,
			share: sum === 0 ? 0 : apart ** 2 / sum
		};
	});
	// Rounded, so that the order in which squares are added up never decides between equals.
	return { distance: Math.round(Math.sqrt(sum / by.length) * 1e9) / 1e9, parts };
}

const known = new WeakMap<Figures, Map<IndicatorId, Scale>>();

function scalesOf(dataset: Dataset, figures: Figures, like: readonly IndicatorId[]): readonly Scale[] {
	const scales = known.get(figures) ?? new Map<IndicatorId, Scale>();
	known.set(figures, scales);
	return [...new Set<IndicatorId>(['population', ...like])].flatMap((id) => {
		const scale = scales.get(id) ?? scaleOf(dataset, figures, id);
		if (scale) scales.set(id, scale);
		return scale ?? [];
	});
}

function scaleOf(dataset: Dataset, figures: Figures, id: IndicatorId): Scale | null {
	const indicator = indicatorById(id);
	if (!indicator) return null;
	const value = (area: Area): number | null => {
		if (isPrefectureCode(area.code)) return null;
		const found = figures.of(id, area).value;
		return typeof found === 'number' ? found : null;
	};
	const values = dataset.municipalities.flatMap((area) => value(area) ?? []).sort((a, b) => a - b);
	const at = (i: number) => values[i] ?? 0;
	const log = isSkewed(at(0), at(Math.floor((values.length - 1) / 2)), at(values.length - 1));
	// A place where nobody lives has no logarithm, and nothing to be alike in.
	const to = (each: number) => (log ? (each > 0 ? Math.log(each) : null) : each);
	const scaled = values.flatMap((each) => to(each) ?? []);
	const mean = scaled.reduce((sum, each) => sum + each, 0) / scaled.length;
	const deviation = Math.sqrt(scaled.reduce((sum, each) => sum + (each - mean) ** 2, 0) / scaled.length);
	return {
		indicator,
		value,
		z: (area) => {
			const own = value(area);
			const scaledOwn = own === null ? null : to(own);
			if (scaledOwn === null) return null;
			return deviation > 0 ? (scaledOwn - mean) / deviation : 0;
		}
	};
}
