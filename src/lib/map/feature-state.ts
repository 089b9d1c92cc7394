/** What MapLibre keeps of an area besides its shape. Only what changed is told, so that re-colouring stays cheap. */
import type { AreaCode } from '../model/code';
import type { Choropleth, Shade } from '../derive/choropleth';

/** Shades as the style's expressions know them. */
export const SHADE_KEYS = {
	0: 'c0',
	1: 'c1',
	2: 'c2',
	3: 'c3',
	4: 'c4',
	zero: 'zero',
	unrecorded: 'unrecorded',
	'not-applicable': 'na'
} as const satisfies Record<Shade, string>;

export const SHADES: readonly Shade[] = [0, 1, 2, 3, 4, 'zero', 'unrecorded', 'not-applicable'];

export type StateOf = Readonly<Record<string, string | boolean>>;
export interface StateChange {
	readonly code: AreaCode;
	/** Keys to set. */
	readonly set: StateOf;
}

const NOTHING: StateOf = {};

/**
 * The least that leads from one state to the next: keys that are new or other. A key that is gone, or all those of an area
 * that is gone, is set to `false`, which looks the same and costs no removal.
 */
export function stateChanges(
	previous: ReadonlyMap<AreaCode, StateOf>,
	next: ReadonlyMap<AreaCode, StateOf>
): readonly StateChange[] {
	const changes: StateChange[] = [];
	for (const code of new Set([...previous.keys(), ...next.keys()])) {
		const before = previous.get(code) ?? NOTHING;
		const after = next.get(code) ?? NOTHING;
		if (before === after) continue;
		const set: Record<string, string | boolean> = {};
		for (const [key, value] of Object.entries(after)) if (before[key] !== value) set[key] = value;
		for (const key in before) if (!(key in after) && before[key] !== false) set[key] = false;
		if (Object.keys(set).length > 0) changes.push({ code, set });
	}
	return changes;
}

/** One object for each shade: areas that look the same share it, and comparing them is comparing references. */
const SHADE_STATES: ReadonlyMap<Shade, StateOf> = new Map(
	SHADES.map((shade) => [shade, { shade: SHADE_KEYS[shade] }])
);

/** The colouring as states. */
export function shadeStates({ byArea }: Choropleth): ReadonlyMap<AreaCode, StateOf> {
	return new Map([...byArea].map(([code, { shade }]) => [code, SHADE_STATES.get(shade) ?? NOTHING]));
}

/** What stands out as states. */
export function emphasisStates(
	selected: AreaCode | null,
	hovered: AreaCode | null,
	marked: ReadonlySet<AreaCode>
): ReadonlyMap<AreaCode, StateOf> {
	const states = new Map<AreaCode, Record<string, boolean>>();
	const add = (code: AreaCode, key: string) => {
		states.set(code, { ...states.get(code), [key]: true });
	};
	for (const code of marked) add(code, 'marked');
	if (hovered !== null) add(hovered, 'hovered');
	if (selected !== null) add(selected, 'selected');
	return states;
}
