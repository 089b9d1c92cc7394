/** What a person sets in the export dialog. */
import type { AreaCode } from '$lib/model/code';
import type { Format, Sample } from '$lib/export/formats/format';
import type { TextSize } from '$lib/export/picture/text-size';

/** Pixels of a picture; the last one is 4:3, the others 16:9. */
export const EXPORT_SIZES = [
	{ id: '1920x1080', width: 1920, height: 1080, shape: 'wide' },
	{ id: '1280x720', width: 1280, height: 720, shape: 'wide' },
	{ id: '1024x768', width: 1024, height: 768, shape: 'standard' }
] as const;
type ExportSize = (typeof EXPORT_SIZES)[number];

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
	/** What the picture is looked at on. */
	readonly textSize: TextSize;
	readonly size: ExportSize;
	/** Twice the pixels on each side. */
	readonly double: boolean;
	readonly scheme: 'light' | 'dark';
	/** `null`: the country. */
	readonly focus: AreaCode | null;
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
	readonly mine: { readonly title: string; readonly areas: number } | null;
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
	| { readonly kind: 'cancelled' }
	| { readonly kind: 'failed' };

/** What the file will be like: a picture's address, its first rows or characters, or its size. */
export type ExportPreview =
	| { readonly kind: 'none' }
	| { readonly kind: 'picture'; readonly src: string }
	| Sample
	/** `null` while it is worked out. */
	| { readonly kind: 'file'; readonly bytes: number | null; readonly most: number };
