/** What a person sets in the export dialog. */
import type { AreaCode } from '$lib/model/code';
import type { Format, Sample } from '$lib/export/formats/format';
import type { Logo } from '$lib/export/picture/picture-options';
import type { TextSize } from '$lib/export/picture/text-size';
import type { PaperSize } from '$lib/export/print';
import { DECK_LIMITS } from '$lib/view/deck';

/** Pixels of a picture; the last one is 4:3, the others 16:9. */
export const EXPORT_SIZES = [
	{ id: '1920x1080', width: 1920, height: 1080, shape: 'wide' },
	{ id: '1280x720', width: 1280, height: 720, shape: 'wide' },
	{ id: '1024x768', width: 1024, height: 768, shape: 'standard' }
] as const;

/** Pixels of a picture, and how its page is laid out. */
export interface ExportSize {
	readonly id: string;
	readonly width: number;
	readonly height: number;
	readonly shape: 'wide' | 'standard';
}

/** Letters of what a person writes on a picture; a slide's title is as long. */
export const WORDS_MOST = DECK_LIMITS.title;
/** Of the sentence below the title, which a view says of itself in more letters than a title has; a person may add to it. */
export const SENTENCE_MOST = 500;
/** Letters of the title of an offline copy: it is one line in the list of a browser's tabs. */
export const COPY_TITLE_MOST = 80;

/** Bounds of a size of one's own: of a side in pixels, and of how much longer one may be than the other. */
export const OWN_SIDE = { least: 320, most: 6000 } as const;
export const OWN_RATIO = 3;

/** A size of one's own; `null` where it is out of bounds. */
export function ownSize(width: number, height: number): ExportSize | null {
	const sides = [width, height];
	const fits = sides.every(
		(side) => Number.isInteger(side) && side >= OWN_SIDE.least && side <= OWN_SIDE.most
	);
	if (!fits || Math.max(...sides) > OWN_RATIO * Math.min(...sides)) return null;
	return { id: 'own', width, height, shape: shapeOf(width, height) };
}

function shapeOf(width: number, height: number): ExportSize['shape'] {
	return width >= 1.5 * height ? 'wide' : 'standard';
}

/** A page of any shape in the units of a slide: as large as one, or as wide as what stands beside each other needs. */
export function pageLike(width: number, height: number): { readonly width: number; readonly height: number } {
	const unit = Math.max(720 / height, 860 / width);
	return { width: Math.round(width * unit), height: Math.round(height * unit) };
}

/** What is chosen of the extent: see `ExportExtent`. */
export interface ExtentSettings {
	readonly kind: 'screen' | 'country' | 'place' | 'around' | 'list' | 'view';
	/** Id of a region, or code of a prefecture. */
	readonly place: string;
	/** Which of the lists that there are. */
	readonly list: number;
	readonly breaks: 'extent' | 'nation';
}

export interface ExportSettings {
	readonly format: Format;
	/** `null`: the title that the view gives itself. */
	readonly title: string | null;
	readonly withTitle: boolean;
	readonly withLegend: boolean;
	/** `null`: as the view asks for. */
	readonly withList: boolean | null;
	readonly withPins: boolean | null;
	readonly withNames: boolean;
	readonly withCode: boolean;
	/** Below the title; `null`: the view's own sentence. */
	readonly subtitle: string | null;
	/** Above the sources. */
	readonly footnote: string;
	/** A person's own. */
	readonly logo: Logo | null;
	/** What the picture is looked at on. */
	readonly textSize: TextSize;
	readonly size: ExportSize;
	/** Of one page to be printed. */
	readonly paper: PaperSize;
	/** Of a picture: neither paper nor sea is painted. */
	readonly transparent: boolean;
	/** Twice the pixels on each side. */
	readonly double: boolean;
	readonly scheme: 'light' | 'dark';
	readonly extent: ExtentSettings;
	/** Of an offline copy: the prefectures it is about, `null` for the country. */
	readonly prefectures: readonly AreaCode[] | null;
	/** Whether the person's own table goes into an offline copy. */
	readonly withMine: boolean;
	/** Whether the person's own cases go into an offline copy. */
	readonly withOwn: boolean;
}

/** What a picture has unless a person chooses otherwise. */
export interface OwnParts {
	readonly sentence: string;
	readonly list: boolean;
	readonly pins: boolean;
}

/** Settings as an offline copy has them, with what can be chosen. */
export interface OfflineChoices {
	readonly regions: readonly {
		readonly name: string;
		readonly prefectures: readonly { readonly code: AreaCode; readonly name: string }[];
	}[];
	/** The person's own table, where there is one. */
	readonly mine: { readonly titles: readonly string[]; readonly areas: number } | null;
	/** How many cases of their own are shown. */
	readonly ownCases: number;
	/** The title that the copy has unless another is written. */
	readonly defaultTitle: string;
}

/** What the dialog is doing, or what came of it. */
export type ExportState =
	| { readonly kind: 'idle' }
	| { readonly kind: 'working'; readonly share: number }
	| { readonly kind: 'saved'; readonly name: string }
	| { readonly kind: 'copied' | 'unable' | 'refused' | 'printed' }
	| { readonly kind: 'added'; /** In all. */ readonly slides: number }
	| { readonly kind: 'not-added'; readonly why: 'full' | 'long' }
	| { readonly kind: 'cancelled' }
	| { readonly kind: 'failed' };

/** What the file will be like: a picture's address, its first rows or characters, or its size. */
export type ExportPreview =
	| { readonly kind: 'none' }
	| { readonly kind: 'picture'; readonly src: string; /** Of width to height. */ readonly ratio: number }
	| Sample
	/** `null` while it is worked out. */
	| { readonly kind: 'file'; readonly bytes: number | null; readonly most: number };
