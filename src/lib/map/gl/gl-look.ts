/** Brings a running map to another look by difference: paint, visibility, text and what is drawn, never sources. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { AreaCode } from '../../model/code';
import { stateChanges, type StateOf } from './feature-state';
import { hatchPixels } from './gl-colours';
import { AREAS, HATCH, layersOf, type StyleInput } from './gl-style';
import { lookOf } from '../scene/look';

/** Sets every property in which two looks differ. */
export function changeLook(map: MapLibreMap, from: StyleInput, to: StyleInput): void {
	const before = layersOf(from);
	layersOf(to).forEach((layer, i) => {
		if (!map.getLayer(layer.id)) return;
		const other = before[i];
		differing(other?.paint, layer.paint).forEach(([key, value]) =>
			map.setPaintProperty(layer.id, key as 'fill-color', value as string, { validate: false })
		);
		differing(other?.layout, layer.layout).forEach(([key, value]) =>
			map.setLayoutProperty(layer.id, key as 'visibility', value as 'visible', { validate: false })
		);
		if (
			'filter' in layer &&
			JSON.stringify(other && 'filter' in other && other.filter) !== JSON.stringify(layer.filter)
		)
			map.setFilter(layer.id, layer.filter, { validate: false });
	});
	if (from.scheme !== to.scheme) putImages(map, to);
}

function differing(
	before: object | undefined,
	after: object | undefined
): readonly (readonly [string, unknown])[] {
	const old = new Map<string, unknown>(Object.entries(before ?? {}));
	return Object.entries(after ?? {}).filter(
		([key, value]) => JSON.stringify(old.get(key)) !== JSON.stringify(value)
	);
}

/** Gives the map its picture: the hatch of 未収録 in the look's colours. */
export function putImages(map: MapLibreMap, { scheme }: StyleInput): void {
	const pixels = hatchPixels(lookOf(scheme).palette.unrecorded);
	if (map.hasImage(HATCH)) map.updateImage(HATCH, pixels);
	else map.addImage(HATCH, pixels, { pixelRatio: 2 });
}

/** Tells the map what changed between two states of areas; whether anything did. */
export function applyStates(
	map: MapLibreMap,
	previous: ReadonlyMap<AreaCode, StateOf>,
	next: ReadonlyMap<AreaCode, StateOf>
): boolean {
	const changes = stateChanges(previous, next);
	for (const { code, set } of changes) map.setFeatureState({ source: AREAS, id: code }, { ...set });
	return changes.length > 0;
}
