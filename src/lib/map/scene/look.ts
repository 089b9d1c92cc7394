/**
 * How each part of a map is drawn: the one place of its colours, widths and opacities. The SVG file, the slide and the GL
 * style read it; the page's map has the same numbers in map.css, which a test holds to these. Widths are user units, and
 * pixels where lines keep their width while the map is zoomed.
 */
import type { Choropleth } from '../../derive/choropleth';
import { fillOf, PALETTES, themeFill, withRamp, type Palette } from '../../derive/palette';
import { isHatched, type Hues } from '../../derive/shade';
import type { Ramp } from '../../model/colour/ramp';
import type { FrameworkKind } from '../../model/framework-kind';
import type { MapShade } from './shade';

export type Scheme = keyof typeof PALETTES;

export interface Stroke {
	readonly colour: string;
	readonly width: number;
	/** 0 to 1; all of it when left out. */
	readonly opacity?: number;
	/** Lengths of a dash and of the gap after it. */
	readonly dash?: readonly [number, number];
}

export interface Look {
	readonly fill: string;
	/** 0 to 1; all of it when left out. */
	readonly fillOpacity?: number;
	readonly stroke: Stroke;
}

/** Zooms with the width of a line there; between them it grows evenly. */
type Stops = readonly number[];

/** Where lines follow the zoom: hairlines of municipalities, borders of prefectures, the coast on the sea's side. */
export const WIDTH_BY_ZOOM = {
	municipality: [4, 0.3, 6, 0.45, 8, 0.8, 12, 1.4],
	prefecture: [4, 0.6, 6, 0.75, 12, 1.2],
	coast: [4, 1.4, 8, 1.2, 12, 1.6]
} as const satisfies Record<string, Stops>;

/** How far inside its border an outline of a framework runs, and from the one in the next lane. */
export const FRAMEWORK_INSET = 1.5;
export const FRAMEWORK_LANE = 3.5;

/** Diagonal lines of 未収録 and 不明: how far apart, and how wide. */
export const HATCH = { step: 5, width: 1 } as const;

/** Land outside the scope, whether it is drawn by area or as surroundings, and hairlines on paper, where the usual one would not be seen. */
const SURROUNDINGS = {
	light: { context: '#e3e7ea', hairline: '#cfc5ae' },
	dark: { context: '#1b2128', hairline: '#554c3e' }
} as const;

export interface MapLook {
	readonly palette: Palette;
	readonly sea: string;
	/** Its stroke closes the gaps that a coarser neighbour leaves. */
	readonly context: Look;
	readonly contextBorder: Stroke;
	readonly inset: Look;
	/** A municipality's own border: lighter than its fill, and still seen on paper. */
	readonly hairline: (shade: MapShade) => Stroke;
	/** The same on the zoomable map: between paper and fill, darker than the one and lighter than the other. */
	readonly zoomedHairline: Stroke;
	/** Of prefectures; stronger where municipalities are drawn. */
	readonly border: (fine: boolean) => Stroke;
	readonly coast: Stroke;
	/** Rings of the partner finder, by their number. */
	readonly ring: Readonly<Record<1 | 2, Look>>;
	readonly outline: Readonly<Record<'marked' | 'hovered' | 'selected', Stroke>>;
	/** Outlines of frameworks by their kind, and what lies below each. */
	readonly framework: Readonly<Record<FrameworkKind, Stroke>>;
	readonly frameworkCasing: Stroke;
	/** Below the selection's outline. */
	readonly casing: Stroke;
	/**
	 * `halo` is the whole stroke below the letters; `zoomedHalo` what MapLibre needs on either side to look like it, whose
	 * halos fade out.
	 */
	readonly label: { readonly ink: string; readonly halo: Stroke; readonly zoomedHalo: number };
	/** How much is seen of names that are not the map's own subject. */
	readonly labelOpacity: Readonly<Record<'own' | 'around' | 'inset', number>>;
	/** Line to a candidate, the same pointed at, and the casing below each. */
	readonly spoke: Stroke;
	readonly hotSpoke: Stroke;
	readonly spokeCasing: Stroke;
	readonly hotSpokeCasing: Stroke;
	/** Our own office, where the lines to candidates begin. */
	readonly office: Look;
	readonly number: Look & { readonly ink: string };
	/** Words beside an area: their paper, and the arrow in its line. */
	readonly note: Look & { readonly ink: string };
	/** A pin of a theme, or of several where that is `null`. */
	readonly pin: (theme: string | null, own: boolean) => Look & { readonly ink: string };
}

const looks: Partial<Record<Scheme, MapLook>> = {};

/** The look of a map in a scheme. */
export function lookOf(scheme: Scheme): MapLook {
	return (looks[scheme] ??= make(scheme));
}

function make(scheme: Scheme): MapLook {
	const palette = PALETTES[scheme];
	const { context, hairline } = SURROUNDINGS[scheme];
	const { sea, borders, label, partner, cluster, selection, framework } = palette;
	const line = (colour: string, width: number, rest: Partial<Stroke> = {}): Stroke => ({
		colour,
		width,
		...rest
	});
	const rim = line(cluster.ring, 1.5);
	return {
		palette,
		sea,
		context: { fill: context, stroke: line(context, 3) },
		contextBorder: line(sea, 1),
		inset: { fill: sea, stroke: line(borders.prefecture, 0.75) },
		hairline: (shade) => line(isHatched(shade) || shade === 'zero' ? hairline : borders.municipality, 0.5),
		zoomedHairline: line(palette.unrecorded.hatch, 0.5, { opacity: 0.7 }),
		border: (fine) => line(fine ? borders.coast : borders.prefecture, 0.75),
		coast: line(borders.coast, 0.9),
		ring: {
			1: { fill: partner.fill, fillOpacity: 0.14, stroke: line(partner.fill, 1.6, { opacity: 0.9 }) },
			2: { fill: partner.fill, fillOpacity: 0.06, stroke: line(partner.fill, 0.8, { opacity: 0.6 }) }
		},
		outline: {
			marked: line(palette.hover, 1.5),
			hovered: line(palette.hover, 2.5),
			selected: line(selection, 2.5)
		},
		framework: {
			'core-city': line(framework, 2.25),
			settlement: line(framework, 2.25, { dash: [9, 4.5] }),
			other: line(framework, 2.25, { dash: [2.25, 4.5] })
		},
		frameworkCasing: line(label.halo, 4.5, { opacity: 0.8 }),
		casing: line(label.halo, 5.5),
		label: { ink: label.ink, halo: line(label.halo, 2.5), zoomedHalo: 1.4 },
		labelOpacity: { own: 1, around: 0.65, inset: 0.8 },
		spoke: line(partner.fill, 1.6),
		hotSpoke: line(partner.fill, 3.5),
		spokeCasing: line(label.halo, 4, { opacity: 0.8 }),
		hotSpokeCasing: line(label.halo, 6, { opacity: 0.8 }),
		office: { fill: selection, stroke: line(label.halo, 2) },
		number: { fill: partner.fill, ink: partner.ink, stroke: rim },
		note: { fill: label.halo, ink: label.ink, stroke: line(selection, 1.5) },
		pin: (theme, own) => ({
			fill: theme === null ? cluster.fill : themeFill(palette, theme),
			ink: theme === null ? cluster.ink : palette.themeInk,
			// A person's own cases are among them.
			stroke: own ? line(selection, 2, { dash: [3, 2] }) : rim
		})
	};
}

/** Over how many classes which colours are spread. */
export interface Spread {
	readonly classes: number;
	readonly hues: Hues;
	/** A person's own, in place of the steps. */
	readonly ramp?: Ramp;
}

/** How a choropleth spreads its colours. */
export function spreadOf({ classes, hues, ramp }: Pick<Choropleth, 'classes' | 'hues' | 'ramp'>): Spread {
	return { classes: classes.length, hues: hues ?? 'steps', ...(ramp && { ramp }) };
}

/** The fill of a shade, with the colour of the hatch over it where it has one. */
export function shadeLook(
	{ palette, context }: MapLook,
	shade: MapShade,
	{ classes, hues, ramp }: Spread
): { readonly colour: string; readonly hatch?: string } {
	if (shade === 'outside') return { colour: context.fill };
	const colour = fillOf(withRamp(palette, ramp), shade, classes, hues);
	return isHatched(shade) ? { colour, hatch: palette.unrecorded.hatch } : { colour };
}

export interface SheetLook {
	readonly sea: string;
	readonly inset: Look;
	readonly land: Look;
	readonly chosen: Look;
	readonly prefectures: Stroke;
	/** Names, of the chosen municipalities and of those around. */
	readonly label: { readonly ink: string; readonly aroundOpacity: number; readonly aroundHalo: number };
	/** A municipality's number, the line from it to its place, and that place. */
	readonly badge: Look & { readonly ink: string };
	readonly badgeLine: Stroke;
	readonly badgePlace: Look;
}

/** The look of the map of a partnership sheet. */
export function sheetLookOf(scheme: Scheme): SheetLook {
	const { palette, sea, inset, context, border, casing } = lookOf(scheme);
	const { selection, label, steps } = palette;
	return {
		sea,
		inset,
		land: { fill: context.fill, stroke: { colour: sea, width: 0.75 } },
		chosen: { fill: steps[0], stroke: { colour: selection, width: 1.75 } },
		prefectures: border(false),
		label: { ink: label.ink, aroundOpacity: 0.75, aroundHalo: 2 },
		badge: { fill: selection, ink: casing.colour, stroke: { colour: casing.colour, width: 1.5 } },
		badgeLine: { colour: selection, width: 1.25 },
		badgePlace: { fill: selection, stroke: { colour: casing.colour, width: 0.75 } }
	};
}
