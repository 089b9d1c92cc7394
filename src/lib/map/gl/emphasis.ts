/** Which areas are highlighted, and why. It is a state of the areas: no shape is drawn again. */
import type { AreaCode } from '../../model/code';
import type { StateOf } from './feature-state';

/** Why an area is highlighted, the strongest reason last: it is drawn on top. */
export type Emphasis = 'marked' | 'hovered' | 'selected';

const STATES: Readonly<Record<Emphasis, StateOf>> = {
	marked: { emphasis: 'marked' },
	hovered: { emphasis: 'hovered' },
	selected: { emphasis: 'selected' }
};

/** The highlighted areas as states, each once, by its strongest reason. */
export function emphasised(
	selected: AreaCode | null,
	hovered: AreaCode | null,
	marked: ReadonlySet<AreaCode>
): ReadonlyMap<AreaCode, StateOf> {
	const found = new Map<AreaCode, StateOf>([...marked].map((code) => [code, STATES.marked]));
	if (hovered !== null) found.set(hovered, STATES.hovered);
	if (selected !== null) found.set(selected, STATES.selected);
	return found;
}
