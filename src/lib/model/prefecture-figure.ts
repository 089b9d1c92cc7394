import type { IndicatorKind, PrefectureRule } from './indicator';

/** Why there is no number: nobody asked, the publication leaves it blank, or no rule gives a right one. */
export type NoFigure = 'not-surveyed' | 'missing' | 'not-computed';
/** A value: of `yes-no`, 1 is done and 0 not done; a rate is in per cent. Zero is a number like any other. */
export type FigureValue = number | NoFigure;

/** A figure with the two numbers it is the ratio of, where there are any. */
export interface Figure {
	readonly value: FigureValue;
	readonly of: readonly [numerator: number, denominator: number] | null;
}

/** What one municipality brings to its prefecture's value. */
export interface Share extends Figure {
	/** Persons, census. */
	readonly population: number;
}

const NOT_COMPUTED: Figure = { value: 'not-computed', of: null };
const MISSING: Figure = { value: 'missing', of: null };

/**
 * The value of a prefecture by the rule of the indicator. One municipality without a value leaves a sum or a mean without
 * one; those not surveyed are left out of a share, in its numerator and its denominator.
 * - `sum`: of all municipalities;
 * - `mean`: of all municipalities, each the same;
 * - `mean-by-population`: weighted by the persons of the census;
 * - `ratio-of-sums`: numerators ÷ denominators, in per cent where it is a rate;
 * - `share-of-surveyed`: municipalities that do it ÷ those surveyed, in per cent;
 * - `none`: the figure of a prefecture does not follow from its municipalities'.
 */
export function prefectureFigure(
	rule: PrefectureRule,
	kind: IndicatorKind,
	municipalities: readonly Share[]
): Figure {
	const numbers = municipalities.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
	switch (rule) {
		case 'sum':
			return numbers.length === municipalities.length ? { value: sum(numbers), of: null } : MISSING;
		case 'mean':
			if (numbers.length < municipalities.length || numbers.length === 0) return MISSING;
			return { value: sum(numbers) / numbers.length, of: null };
		case 'mean-by-population': {
			const weight = sum(municipalities.map(({ population }) => population));
			if (numbers.length < municipalities.length || weight === 0) return MISSING;
			const weighted = municipalities.map(({ population }, i) => population * (numbers[i] ?? 0));
			return { value: sum(weighted) / weight, of: null };
		}
		case 'ratio-of-sums': {
			const parts = municipalities.flatMap(({ of }) => (of === null ? [] : [of]));
			return parts.length < municipalities.length
				? MISSING
				: ratio(sum(parts.map(([n]) => n)), sum(parts.map(([, d]) => d)), kind === 'rate' ? 100 : 1);
		}
		case 'share-of-surveyed':
			return municipalities.some(({ value }) => value === 'missing')
				? MISSING
				: ratio(sum(numbers), numbers.length, 100);
		case 'none':
			return NOT_COMPUTED;
		default: {
			const never: never = rule;
			throw new Error(`prefecture rule: found ${String(never)}`);
		}
	}
}

/** A ratio and what it is of; nothing ÷ nothing is no number. */
export function ratio(numerator: number, denominator: number, times: number): Figure {
	if (denominator === 0) return { value: 'missing', of: [numerator, denominator] };
	return { value: (times * numerator) / denominator, of: [numerator, denominator] };
}

/** Adds up without the dust of binary fractions: six digits behind the point are more than any figure has. */
function sum(values: readonly number[]): number {
	return Number(values.reduce((total, value) => total + value, 0).toFixed(6));
}
