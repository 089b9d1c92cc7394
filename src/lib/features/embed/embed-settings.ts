/** What the embed dialog is set to. */
import type { ExtentChoice } from '$lib/export/picture/extent-choice';
import type { EmbedOptions } from '$lib/view/parameters/embed';
import type { Language } from '$lib/view/view';

export type EmbedWay = 'element' | 'iframe';

export interface EmbedSettings {
	readonly way: EmbedWay;
	readonly options: EmbedOptions;
	/** What fills the map; `null`: as on screen. */
	readonly extent: ExtentChoice | null;
	readonly lang: Language;
	/** CSS pixels; `null`: as wide as its place. */
	readonly width: number | null;
	/** CSS pixels; `null`: by itself, where the way allows it. */
	readonly height: number | null;
	/** Of the preview, where the width is that of its place. */
	readonly previewWidth: number;
}

/** Widths that pages commonly have for a map. */
export const PREVIEW_WIDTHS = [360, 720, 1040] as const;
export const WIDTH_RANGE = { least: 240, most: 1600 } as const;
export const HEIGHT_RANGE = { least: 240, most: 2000 } as const;
export const IFRAME_HEIGHT = 560;

/** A number of pixels as it was typed, held within its range; `null` where it is none. */
export function pixelsOf(
	text: string,
	{ least, most }: typeof WIDTH_RANGE | typeof HEIGHT_RANGE
): number | null {
	const value = Math.round(Number(text));
	return text.trim() === '' || !Number.isFinite(value) ? null : Math.min(most, Math.max(least, value));
}
