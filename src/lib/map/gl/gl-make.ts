/** MapLibre's map itself: how it may be moved, when it has its style, and when its picture is lost and back. */
import { Map as MapLibreMap, type MapOptions } from 'maplibre-gl';
import type { MapGlProps } from '../props';
import { FARTHEST } from '../scene/framing';

/** How long a lost picture may take to come back, milliseconds. */
const GIVEN_UP_MS = 5000;

/**
 * @param start style, and where the map looks at first
 * @throws Error where there is no WebGL
 */
export function makeMap(
	container: HTMLElement,
	start: Pick<MapOptions, 'style' | 'center' | 'zoom' | 'bounds' | 'fitBoundsOptions'>,
	{ guest, enlarged }: Pick<MapGlProps, 'guest' | 'enlarged'>
): MapLibreMap {
	const map = new MapLibreMap({
		container,
		...start,
		attributionControl: false,
		maxBounds: [...FARTHEST],
		minZoom: 2,
		maxZoom: 12,
		maxPitch: 0,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		renderWorldCopies: false,
		fadeDuration: 0,
		...(enlarged && { pixelRatio: devicePixelRatio * enlarged }),
		validateStyle: false,
		...(guest && { cooperativeGestures: true, locale: { ...guest.words } })
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	return map;
}

interface Life {
	/** Sources and layers can be changed. */
	readonly onstyled: () => void;
	/** The picture is gone, and may come back. */
	readonly onlost: () => void;
	/** It has not come back for long. */
	readonly ongone: () => void;
}

/** Returns the undo. */
export function watchLife(map: MapLibreMap, { onstyled, onlost, ongone }: Life): () => void {
	let givenUp: ReturnType<typeof setTimeout>;
	const lost = () => {
		onlost();
		givenUp = setTimeout(ongone, GIVEN_UP_MS);
	};
	const restored = () => clearTimeout(givenUp);
	map.on('style.load', onstyled);
	map.on('webglcontextlost', lost);
	map.on('webglcontextrestored', restored);
	return () => {
		clearTimeout(givenUp);
		map.off('style.load', onstyled);
		map.off('webglcontextlost', lost);
		map.off('webglcontextrestored', restored);
	};
}
