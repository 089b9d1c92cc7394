/** Colours of what surrounds the map on a page; the map's own are in map/scene/look.ts. */
import type { Scheme } from '../../map/scene/look';

export interface Paper {
	readonly background: string;
	readonly ink: string;
	readonly soft: string;
	readonly line: string;
	readonly link: string;
}

/** As tokens.css has them. */
export const PAPERS: Readonly<Record<Scheme, Paper>> = {
	light: { background: '#ffffff', ink: '#1a1a1a', soft: '#4a4f57', line: '#d6dbe1', link: '#0055ad' },
	dark: { background: '#171c24', ink: '#eceff4', soft: '#b4bcc8', line: '#343d4a', link: '#57b8ff' }
};

/** Series of a chart, in their order, and what a person adds to a slide. */
export const CHART_COLOURS = ['#0055ad', '#b35900', '#1b7f5c', '#8a3fa0', '#a61e3c', '#5b6470'] as const;
