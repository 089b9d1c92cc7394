/** Where a column that is put on the map goes among those that a person has there. */
import { isPrefectureCode } from '$lib/model/code';
import {
	USER_MEASURE_IDS,
	type UserMeasure,
	type UserMeasureId,
	type UserMeasures
} from '$lib/model/user-measure';
import type { Level } from '$lib/view/view';

export interface MeasurePlace {
	readonly id: UserMeasureId;
	/** The one that is there now, which it takes the place of. */
	readonly replaces: UserMeasure | null;
	/** The one that it is shown together with. */
	readonly beside: { readonly id: UserMeasureId; readonly measure: UserMeasure } | null;
}

/** Tells places apart. */
export function placeKey({ id, beside }: MeasurePlace): string {
	return beside ? `${id} ${beside.id}` : id;
}

/** The level that most values are of. */
export function levelOfMeasure({ values }: UserMeasure): Level {
	const prefectures = [...values.keys()].filter(isPrefectureCode).length;
	return prefectures * 2 > values.size ? 'prefecture' : 'municipality';
}

/**
 * The places that it can have, the one to propose first: that of the same column of the same file, otherwise one of its own
 * as long as there is one.
 */
export function measurePlaces(
	measures: UserMeasures,
	made: UserMeasure
): readonly [MeasurePlace, ...MeasurePlace[]] {
	const there = USER_MEASURE_IDS.flatMap((id) => {
		const measure = measures[id];
		return measure ? [{ id, measure }] : [];
	});
	const isSame = (measure: UserMeasure): boolean =>
		measure.file === made.file && measure.title === made.title && measure.counted === made.counted;
	const replacing = there
		.toSorted((a, b) => Number(isSame(b.measure)) - Number(isSame(a.measure)))
		.map(({ id, measure }) => ({ id, replaces: measure, beside: null }));
	const [first, ...others] = replacing;
	const free = USER_MEASURE_IDS.find((id) => measures[id] === undefined);
	if (free === undefined) return first ? [first, ...others] : [{ id: 'mine', replaces: null, beside: null }];
	const isPair = (measure: UserMeasure): boolean =>
		[measure, made].every(({ kind }) => kind !== 'category') &&
		levelOfMeasure(measure) === levelOfMeasure(made) &&
		!isSame(measure);
	const alone = { id: free, replaces: null, beside: null };
	const added = there
		.filter(({ measure }) => isPair(measure))
		.map((beside) => ({ id: free, replaces: null, beside }));
	return first && isSame(first.replaces)
		? [first, alone, ...added, ...others]
		: [alone, ...added, ...replacing];
}
