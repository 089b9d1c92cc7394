/** Two measures at once: each cut into up to three classes, an area's look is the pair of them. */
import { canBePaired, isDoneOrNot, measureOf, type Measure } from '../measures/registry';
import type { AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import { NO_USER_MEASURES } from '../model/user-measure';
import { choroplethOf, isWaiting, makeChoropleth, type Choropleth, type ChoroplethInput } from './choropleth';
import { Memo } from './memo';
import { REASONS, type PairLevel, type Shade, type ShadedArea } from './shade';

export { PAIR_SHADES } from './shade';

/** Most classes of an axis. */
export const PAIR_CLASSES = 3;

/** Where one, two or three classes lie on an axis. */
const PLACES: readonly (readonly PairLevel[])[] = [[], [1], [0, 2], [0, 1, 2]];

const pairs = new Memo<Choropleth>();

/**
 * The choropleth of two measures.
 * @param input of the first; its `breaks` hold for both
 * @param make shades each
 * @returns `null` while something for one of them is on its way, and where one is categories, which have no low and high
 */
export function pairOf(
	dataset: Dataset,
	input: ChoroplethInput,
	second: Measure,
	make: (dataset: Dataset, input: ChoroplethInput) => Choropleth = makeChoropleth
): Choropleth | null {
	const measures = [input.measure, second] as const;
	if (measures.some((measure) => isWaiting(measure, input))) return null;
	if (measures.some((measure) => !canBePaired(measure, input.userMeasures ?? NO_USER_MEASURES))) return null;
	const axis = (measure: Measure) =>
		make(dataset, {
			...input,
			measure,
			breaks: input.breaks ?? measureOf(measure).pairBreaks,
			most: PAIR_CLASSES
		});
	const [one, other] = [axis(input.measure), axis(second)];
	return pairs.at([one, other], '', () => makePair(one, other));
}

/**
 * The choropleth of two, each shaded by itself before with at most `PAIR_CLASSES` classes on the same level. An area with a
 * class of both is a cell of the square. Without one of them it looks as that one says (未収録, 調査無し, 値なし, 0 …), by the
 * stronger reason where both do; done and not done are two classes.
 */
export function makePair(first: Choropleth, second: Choropleth): Choropleth {
	const byArea = new Map<AreaCode, ShadedArea>();
	for (const [code, one] of first.byArea) {
		const other = second.byArea.get(code) ?? { shade: 'not-applicable' as const, value: null };
		byArea.set(code, { shade: together(first, one, second, other), value: one.value });
	}
	const { level, measure } = first;
	const both = choroplethOf({ level, measure, ranges: [], byArea });
	return { ...both, pair: { axes: [first, second], counts: both.counts } };
}

function together(first: Choropleth, one: ShadedArea, second: Choropleth, other: ShadedArea): Shade {
	const [x, y] = [levelOf(first, one.shade), levelOf(second, other.shade)];
	if (x !== null && y !== null) return `b${x}${y}`;
	return REASONS.find((reason) => one.shade === reason || other.shade === reason) ?? 'not-applicable';
}

/** Where on its axis a shade is: 0 low, 1 in the middle, 2 high; `null` where it has no class. */
export function levelOf(axis: Choropleth, shade: Shade): PairLevel | null {
	// Not done is the lowest.
	const below = isDoneOrNot(axis) ? 1 : 0;
	const place = typeof shade === 'number' ? shade + below : below === 1 && shade === 'zero' ? 0 : null;
	return place === null ? null : (PLACES[axis.classes.length + below]?.[place] ?? null);
}

/** The levels that an axis has, from low to high, with the class that each is; not done is none. */
export function levelsOfAxis(
	axis: Choropleth
): readonly { readonly level: PairLevel; readonly of: Choropleth['classes'][number] | null }[] {
	const classes = axis.classes.flatMap((each) => {
		const level = levelOf(axis, each.shade);
		return level === null ? [] : [{ level, of: each }];
	});
	return isDoneOrNot(axis) ? [{ level: 0, of: null }, ...classes] : classes;
}
