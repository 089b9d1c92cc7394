/** How values over time are cut into classes; of a change the colours say which way it goes. */
import type { FigureValue } from '../../model/prefecture-figure';
import type { ChoroplethInput } from '../choropleth';
import { classify, type ClassIndex } from '../classes';
import type { ChangeHues, Shade } from '../shade';

export interface Cut {
	readonly ranges: readonly { readonly from: number; readonly to: number }[];
	readonly hues?: ChangeHues | 'kinds';
	/** How a change is cut. */
	readonly breaks?: NonNullable<ChoroplethInput['breaks']>;
	/** @param now the value at the date itself, of a change too */
	readonly shadeOf: (value: number, now: FigureValue) => Shade;
}

type Breaks = NonNullable<ChoroplethInput['breaks']>;

/** Next to all values. */
const ONE_COLOUR = 0.95;
/** Where fewer than this share go the other way, they have one class. */
const FEW = 0.05;

/** Gave up, did it before and after, began; not done before and after is zero. */
export const TURNED: Cut = {
	ranges: [-1, 0, 1].map((each) => ({ from: each, to: each })),
	hues: 'turned',
	shadeOf: (value, now) => (value < 0 ? 0 : value > 0 ? 2 : now === 1 ? 1 : 'zero')
};

/** Whether a cut leaves next to all values in one class, as where most dates have little of what the newest has. */
export function isOneColour({ shadeOf }: Cut, values: readonly number[]): boolean {
	const counts = new Map<Shade, number>();
	for (const value of values) {
		const shade = shadeOf(value, value);
		counts.set(shade, (counts.get(shade) ?? 0) + 1);
	}
	return Math.max(0, ...counts.values()) > ONE_COLOUR * values.length;
}

/** Classes of a change: of one hue where all go one way, else of two that meet at zero and are as wide on either side. */
export function changeCut(values: readonly number[], breaks: Breaks): Cut {
	const risen = values.filter((value) => value > 0).length;
	const share = values.length === 0 ? 1 : risen / values.length;
	const hues: ChangeHues =
		share === 1
			? 'rise'
			: share === 0
				? 'fall'
				: share > 1 - FEW
					? 'mostly-rise'
					: share < FEW
						? 'mostly-fall'
						: share >= 0.5
							? 'rise-fall'
							: 'fall-rise';
	const bounds =
		hues === 'rise' || hues === 'fall'
			? classify(values, breaks).bounds
			: hues === 'mostly-rise' || hues === 'mostly-fall'
				? mostlyOneWay(values, breaks, hues === 'mostly-rise')
				: twoWays(values, breaks, hues === 'rise-fall');
	const last = bounds.length - 2;
	return {
		ranges: bounds.slice(0, -1).map((low, i) => ({ from: low, to: bounds[i + 1] ?? low })),
		hues,
		breaks,
		shadeOf: (value) => {
			if (value === 0) return 'zero';
			const found = bounds.findLastIndex((bound) => bound <= value);
			return Math.max(0, Math.min(last, found)) as ClassIndex;
		}
	};
}

/** One class for the few that go the other way, four for the others. */
function mostlyOneWay(values: readonly number[], breaks: Breaks, rising: boolean): readonly number[] {
	const others = values.filter((value) => (rising ? value < 0 : value > 0));
	const { bounds } = classify(
		values.filter((value) => (rising ? value > 0 : value < 0)),
		breaks,
		4
	);
	return rising
		? [Math.min(...others), 0, ...bounds.slice(1)]
		: [...bounds.slice(0, -1), 0, Math.max(...others)];
}

/** Three classes on the side that has more, two on the other, at the same distances from zero. */
function twoWays(values: readonly number[], breaks: Breaks, rising: boolean): readonly number[] {
	const sizes = values.map(Math.abs);
	const { bounds } = classify(sizes, breaks, 3);
	const high = bounds.at(-1) ?? 0;
	const [near = high, far = high] = bounds.slice(1, -1);
	const low = Math.min(...values);
	const top = Math.max(...values);
	return rising
		? [Math.min(low, -near), -near, 0, near, far, Math.max(top, far)]
		: [Math.min(low, -far), -far, -near, 0, near, Math.max(top, near)];
}
