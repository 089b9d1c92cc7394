/** What MapLibre keeps of an area besides its shape. Only what changed is set, so that re-colouring stays cheap. */
import type { AreaCode } from '../../model/code';
import type { Choropleth, Shade } from '../../derive/choropleth';
import { placeOf } from '../../derive/palette';
import type { Hues } from '../../derive/shade';

/**
 * Looks as the style's expressions know them: a step of the palette, a category, one of two hues, a place in a change, a cell of two measures, or
 * one of the looks without a class.
 */
export const LOOKS = [
	's0',
	's1',
	's2',
	's3',
	's4',
	'k0',
	'k1',
	'k2',
	'k3',
	'k4',
	't0',
	't1',
	...(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10'] as const),
	'zero',
	'covered',
	'unrecorded',
	'unknown',
	'not-surveyed',
	'missing',
	'not-applicable',
	...(['b00', 'b01', 'b02', 'b10', 'b11', 'b12', 'b20', 'b21', 'b22'] as const)
] as const;
export type LookKey = (typeof LOOKS)[number];

export type StateOf = Readonly<Record<string, string | boolean>>;
export interface StateChange {
	readonly code: AreaCode;
	/** Keys to set. */
	readonly set: StateOf;
}

const NOTHING: StateOf = {};

/** What leads from one state to another; the same states are met with thousands of areas. */
const steps = new WeakMap<StateOf, WeakMap<StateOf, StateOf | null>>();

/** Keys to set on the way from one state to another, `null` for none. */
function stepOf(before: StateOf, after: StateOf): StateOf | null {
	let from = steps.get(before);
	if (!from) steps.set(before, (from = new WeakMap()));
	let step = from.get(after);
	if (step !== undefined) return step;
	const set: Record<string, string | boolean> = {};
	for (const [key, value] of Object.entries(after)) if (before[key] !== value) set[key] = value;
	for (const key in before) if (!(key in after) && before[key] !== false) set[key] = false;
	step = Object.keys(set).length > 0 ? set : null;
	from.set(after, step);
	return step;
}

/**
 * The least that leads from one state to the next: keys that are new or other. A key that is gone, or all those of an area
 * that is gone, is set to `false`, which looks the same and costs no removal.
 */
export function stateChanges(
	previous: ReadonlyMap<AreaCode, StateOf>,
	next: ReadonlyMap<AreaCode, StateOf>
): readonly StateChange[] {
	const changes: StateChange[] = [];
	const change = (code: AreaCode, before: StateOf, after: StateOf): void => {
		const set = before === after ? null : stepOf(before, after);
		if (set) changes.push({ code, set });
	};
	for (const [code, before] of previous) change(code, before, next.get(code) ?? NOTHING);
	for (const [code, after] of next) if (!previous.has(code)) change(code, NOTHING, after);
	return changes;
}

/** One object for each look: areas that look the same share it, and comparing them is comparing references. */
const LOOK_STATES: ReadonlyMap<string, StateOf> = new Map(LOOKS.map((look) => [look, { look }]));

/**
 * The colouring as states. They hold the step that a class takes and not the class itself, so that another number of
 * classes changes states only and never the style.
 */
export function lookStates({ byArea, classes, hues }: Choropleth): ReadonlyMap<AreaCode, StateOf> {
	const stateOf = (shade: Shade) => LOOK_STATES.get(lookOf(shade, classes.length, hues)) ?? NOTHING;
	return new Map([...byArea].map(([code, { shade }]) => [code, stateOf(shade)]));
}

const LETTERS: Readonly<Record<Hues, string>> = {
	...{ steps: 's', kinds: 'k', two: 't' },
	...{
		rise: 'c',
		fall: 'c',
		'mostly-rise': 'c',
		'mostly-fall': 'c',
		'fall-rise': 'c',
		'rise-fall': 'c',
		turned: 'c'
	}
};

function lookOf(shade: Shade, classCount: number, hues: Hues = 'steps'): string {
	return typeof shade === 'string' ? shade : `${LETTERS[hues]}${placeOf(shade, classCount, hues)}`;
}
