/** What explains a colour or a mark in a picture's legend and its list of cases. */
import type { Shade } from '../../derive/choropleth';
import type { Box } from '../../map/scene/boxes';

export interface Swatch {
	readonly box: Box;
	readonly shade: Shade;
	readonly fill: string;
	readonly name: string;
}

/** A theme's letter on its colour, or the shape of a pin. */
export interface Key {
	readonly box: Box;
	readonly shape: 'square' | 'circle';
	readonly fill: string;
	readonly ink: string;
	readonly letter: string;
}
