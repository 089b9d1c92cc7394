/**
 * Which edition of its publication each official figure is of, and when the next should be out. `editions.json` is written
 * by `npm run geodata:figures`; a figure that is not renewed by it has no entry.
 */
import EDITIONS from './editions.json';

export interface FigureEdition {
	/** The date its newest values are of: `2021-01-01`, `FY2021`, `2024`; empty where the publication says none. */
	readonly date: string;
	/** The publisher's form that it was read from, `geodata/figures/forms/FORM.ts`. */
	readonly form: string;
	/** Day on which the file was first read. */
	readonly read: string;
	/** Month in which the next edition should be out, `2026-08`, by our reckoning; `null` where there is no rhythm. */
	readonly next: string | null;
}

/** By figure: an indicator's id, or another column of `geodata/figures/newest.csv`. */
export const FIGURE_EDITIONS: Readonly<Record<string, FigureEdition>> = EDITIONS;

/** The edition of a figure, of a ratio that of its numerator; `null` where it is not renewed from its publisher's file. */
export function editionOf(id: string): FigureEdition | null {
	return FIGURE_EDITIONS[id] ?? FIGURE_EDITIONS[`${id}-done`] ?? null;
}

/**
 * Whether the next edition should have come out by a day, so that a newer figure may be had.
 * @param day `2026-11-29`
 */
export function isPastDate({ next }: FigureEdition, day: string): boolean {
	return next !== null && next < day.slice(0, 7);
}
