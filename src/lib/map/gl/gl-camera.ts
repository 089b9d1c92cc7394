/** Where MapGl looks: framing of a selection, a camera that was set, and moves that a person made. */
import {
	LngLat,
	type Map as MapLibreMap,
	type MapLibreEvent,
	type MapOptions,
	type PaddingOptions
} from 'maplibre-gl';
import { untrack } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';
import type { BBox } from '../../model/area';
import { isPrefectureCode, type AreaCode } from '../../model/code';
import type { Camera } from '../../view/view';
import { MUNICIPALITY_MAX_ZOOM } from '../scene/framing';
import type { Insets, MapGlProps } from '../props';

/** Goes with moves that our own buttons make, so that they count as a person's. */
export const BY_PERSON = { byPerson: true } as const;

const ROOM = 24;
const FRAMING_MS = 250;

export function paddingOf(insets: Insets, width = Infinity, height = Infinity): PaddingOptions {
	// A panel that leaves less than a strip of map does not count: framing would throw.
	const across = insets.left + insets.right + 2 * ROOM < width - 80 ? insets : { left: 0, right: 0 };
	const down = insets.top + insets.bottom + 2 * ROOM < height - 80 ? insets : { top: 0, bottom: 0 };
	return {
		top: down.top + ROOM,
		right: across.right + ROOM,
		bottom: down.bottom + ROOM,
		left: across.left + ROOM
	};
}

/** A map as narrow as on a phone; there a selection is framed beside the buttons, as on the drawn map. */
const NARROW = 600;
const BUTTONS = 40;

/** The room that is taken where a selection is framed. */
export function roomBeside(insets: Insets, selected: AreaCode | null, width: number): Insets {
	return selected === null || width >= NARROW ? insets : { ...insets, right: insets.right + BUTTONS };
}

/** How near a selection is framed. */
export function maxZoomOf(selected: AreaCode | null): number {
	return selected !== null && !isPrefectureCode(selected) ? MUNICIPALITY_MAX_ZOOM : 12;
}

/** Where a map looks when it is made: from a camera, or at a box. */
export function startAt(
	[west, south, east, north]: BBox,
	{ camera, insets, selected }: Pick<MapGlProps, 'camera' | 'insets' | 'selected'>
): Pick<MapOptions, 'center' | 'zoom' | 'bounds' | 'fitBoundsOptions'> {
	if (camera) return { center: [camera.lon, camera.lat], zoom: camera.zoom };
	const padding = paddingOf(insets, innerWidth, innerHeight);
	return {
		bounds: [west, south, east, north],
		fitBoundsOptions: { padding, maxZoom: maxZoomOf(selected) }
	};
}

/**
 * Brings a box into the part of the map that nothing covers. Without a move when it is there already. Who follows the map is
 * told within the call, of a move that ends for this one too: an effect that moves it must not follow what they read.
 */
export function frame(
	map: MapLibreMap,
	[west, south, east, north]: BBox,
	insets: Insets,
	maxZoom: number,
	{ eventData, flight }: { readonly eventData?: object; readonly flight?: number | undefined } = {}
): void {
	const { clientWidth, clientHeight } = map.getContainer();
	const padding = paddingOf(insets, clientWidth, clientHeight);
	const target = map.cameraForBounds([west, south, east, north], { padding, maxZoom });
	if (!target?.center || target.zoom === undefined) return;
	const { lng, lat } = LngLat.convert(target.center);
	const { zoom } = target;
	if (isAt(map, { lon: lng, lat, zoom })) return;
	untrack(() => {
		if (flight !== undefined) fly(map, { lon: lng, lat, zoom }, flight);
		else {
			const duration = prefersReducedMotion.current || isBehind(map) ? 0 : FRAMING_MS;
			map.easeTo({ center: [lng, lat], zoom, duration }, eventData);
		}
	});
}

/** Goes to a camera, unless the map is there: at once, or in a flight of so many milliseconds. As `frame`, it follows nothing. */
export function goTo(map: MapLibreMap, camera: Camera, flight?: number): void {
	if (isAt(map, camera)) return;
	untrack(() => {
		if (flight !== undefined) fly(map, camera, flight);
		else map.jumpTo({ center: [camera.lon, camera.lat], zoom: camera.zoom });
	});
}

/** Up, over and down again, so that a room sees where it is taken; without motion for those who want none. */
function fly(map: MapLibreMap, { lon, lat, zoom }: Camera, flight: number): void {
	if (prefersReducedMotion.current) map.jumpTo({ center: [lon, lat], zoom });
	else map.flyTo({ center: [lon, lat], zoom, duration: flight, essential: true });
}

/** Nobody watches a map behind the table: a move there would only cost its frames. */
function isBehind(map: MapLibreMap): boolean {
	return map.getContainer().closest('[inert]') !== null;
}

/** Tells of moves that a person made. Returns the undo. */
export function watchMoves(map: MapLibreMap, oncamera: (camera: Camera) => void): () => void {
	const onmoveend = (event: MapLibreEvent & { readonly byPerson?: boolean }) => {
		const byHand = 'originalEvent' in event && event.originalEvent !== undefined;
		const { lon, lat, zoom } = cameraOf(map);
		// Four decimals of a degree are some ten metres.
		if (byHand || event.byPerson)
			oncamera({ lon: rounded(lon, 4), lat: rounded(lat, 4), zoom: rounded(zoom, 2) });
	};
	map.on('moveend', onmoveend);
	return () => {
		map.off('moveend', onmoveend);
	};
}

export function cameraOf(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	return { lon: lng, lat, zoom: map.getZoom() };
}

function isAt(map: MapLibreMap, { lon, lat, zoom }: Camera): boolean {
	const centre = map.getCenter();
	return (
		Math.abs(centre.lng - lon) < 1e-4 &&
		Math.abs(centre.lat - lat) < 1e-4 &&
		Math.abs(map.getZoom() - zoom) < 0.01
	);
}

function rounded(value: number, decimals: number): number {
	return Number(value.toFixed(decimals));
}
