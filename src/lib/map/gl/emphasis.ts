/** Outlines of highlighted areas: a few areas drawn again, so that a hover touches neither the fills nor their state. */
import type { FeatureCollection } from 'geojson';
import type { AreaCode } from '../../model/code';
import type { AreaFeature } from '../scene/geometry';

/** Why an area is highlighted, the strongest reason last: it is drawn on top. */
const EMPHASES = ['marked', 'hovered', 'selected'] as const;
export type Emphasis = (typeof EMPHASES)[number];

/** The highlighted areas, each once, by its strongest reason. */
export function emphasised(
	selected: AreaCode | null,
	hovered: AreaCode | null,
	marked: ReadonlySet<AreaCode>
): ReadonlyMap<AreaCode, Emphasis> {
	const found = new Map<AreaCode, Emphasis>([...marked].map((code) => [code, 'marked']));
	if (hovered !== null) found.set(hovered, 'hovered');
	if (selected !== null) found.set(selected, 'selected');
	return found;
}

/** The outlines as a source holds them: `emphasis` and its `rank` are properties; an area without a shape is left out. */
export function outlinesOf(
	found: ReadonlyMap<AreaCode, Emphasis>,
	shapeOf: (code: AreaCode) => AreaFeature | undefined
): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: [...found].flatMap(([code, emphasis]) => {
			const shape = shapeOf(code);
			if (!shape) return [];
			return [{ ...shape, properties: { code, emphasis, rank: EMPHASES.indexOf(emphasis) } }];
		})
	};
}
