/** Pointer on MapGl: what is under it, and what a click chooses. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { AreaCode } from '../../model/code';
import type { Level } from '../../view/view';
import { FILLS } from './gl-style';
import type { Hover } from '../props';

interface Targets {
	readonly level: () => Level;
	readonly onselect: (code: AreaCode) => void;
	readonly onhover: (hover: Hover | null) => void;
	/** Whether a click chooses the area; the northern villages only say their name. */
	readonly isChoice: (code: AreaCode) => boolean;
}

/** Returns the undo. */
export function watchPointer(map: MapLibreMap, { level, onselect, onhover, isChoice }: Targets): () => void {
	const areaAt = ({ point }: MapMouseEvent): AreaCode | null => {
		const layer = FILLS[level()];
		if (!map.getLayer(layer)) return null;
		const code: unknown = map.queryRenderedFeatures(point, { layers: [layer] })[0]?.properties['code'];
		return typeof code === 'string' ? code : null;
	};
	const onmousemove = (event: MapMouseEvent) => {
		if (map.isMoving()) return;
		const code = areaAt(event);
		map.getCanvas().style.cursor = code !== null && isChoice(code) ? 'pointer' : '';
		onhover(code === null ? null : { code, x: event.point.x, y: event.point.y });
	};
	const onclick = (event: MapMouseEvent) => {
		const code = areaAt(event);
		// The sea is no area: who means to move the map and hits it stays where they are.
		if (code !== null && isChoice(code)) onselect(code);
	};
	const onleave = () => onhover(null);
	map.on('mousemove', onmousemove);
	map.on('click', onclick);
	map.on('mouseout', onleave);
	map.on('dragstart', onleave);
	return () => {
		map.off('mousemove', onmousemove);
		map.off('click', onclick);
		map.off('mouseout', onleave);
		map.off('dragstart', onleave);
	};
}
