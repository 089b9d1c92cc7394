/** Looks of a map as attributes of SVG. */
import type { Look, Stroke } from '../../map/scene/look';
import type { Attributes } from '../../map/svg/xml';

/** @param grid user units of a step, where the shape is drawn in steps */
export function painted({ fill, fillOpacity, stroke }: Look, grid = 1): Attributes {
	return { fill, 'fill-opacity': fillOpacity, ...stroked(stroke, grid) };
}

/** A line as attributes. */
export function stroked({ colour, width, opacity, dash }: Stroke, grid = 1): Attributes {
	return {
		stroke: colour,
		'stroke-width': width / grid,
		'stroke-opacity': opacity,
		'stroke-dasharray': dash?.map((length) => length / grid).join(' ')
	};
}
