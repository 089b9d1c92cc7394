/** What a person chooses of a picture, and what a picture has that nobody has chosen. */
import { measuresOf } from '../../derive/choropleth';
import { measureOf, type Measure } from '../../measures/registry';
import type { Shown } from './shown';
import type { TextSize } from './text-size';

/** Size of a page in user units: a slide's points at 96 to the inch. */
export const PAGES = {
	wide: { width: 1280, height: 720 },
	standard: { width: 1024, height: 768 }
} as const;
export type PageShape = keyof typeof PAGES;

/** A person's own mark: pixels only. */
export interface Logo {
	/** `data:image/png;base64,…` */
	readonly src: string;
	/** In pixels. */
	readonly width: number;
	readonly height: number;
}

/** What goes into a picture. */
export interface PictureOptions {
	readonly shape: PageShape;
	/** Another size of the page than that of its shape, in user units. */
	readonly page?: { readonly width: number; readonly height: number };
	/** `null`: without title and sentence. */
	readonly title: string | null;
	readonly legend: boolean;
	/** Cases, candidates or the values of several dates; by default where the picture is of cases, or has the other two. */
	readonly list?: boolean | undefined;
	readonly code: boolean;
	/** Below the title, in the place of the view's own sentence. */
	readonly subtitle?: string | undefined;
	/** A person's own line above the sources. */
	readonly footnote?: string | undefined;
	/** Names of areas on the map; by default. */
	readonly names?: boolean | undefined;
	/** Pins of cases; by default where the picture is of cases. */
	readonly pins?: boolean | undefined;
	/** At the top right; none by default. */
	readonly logo?: Logo | undefined;
	/** What the picture is looked at on; a projector by default. */
	readonly textSize?: TextSize | undefined;
}

/** Whether all that is shown is made of cases: then the cases themselves belong beside it. */
export function isOfCases(measures: readonly Measure[]): boolean {
	return measures.every((each) => {
		const { ofCases, needs } = measureOf(each);
		return ofCases || needs === 'evidence' || needs === 'neighbours';
	});
}

/** The parts of a picture that nobody has chosen are those that its view asks for. */
export function partsOf(
	shown: Pick<Shown, 'choropleth' | 'partners' | 'multiples' | 'extent'>,
	{ list, pins }: Pick<PictureOptions, 'list' | 'pins'>
): { readonly list: boolean; readonly pins: boolean } {
	const ofCases = isOfCases(measuresOf(shown.choropleth));
	return {
		list: list ?? (ofCases || Boolean(shown.partners) || Boolean(shown.multiples)),
		// On a tile map there is no place for one.
		pins: (pins ?? ofCases) && shown.extent.projection !== 'tiles'
	};
}
