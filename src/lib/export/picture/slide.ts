/** A slide of a deck, as every export takes it. */
import type { Topology } from 'topojson-specification';
import type { Box } from '../../map/scene/boxes';
import type { DerivedView } from '../../derive/derived-view';
import { EXPORT_WORDS } from '../../text/export/words';
import type { Messages } from '../../text/ja';
import { makePicture, type Picture } from './picture';
import { partsOf, type PictureOptions } from './picture-options';
import { defaultTitle } from './picture-words';
import type { MapSlide, SlideParts } from '../../view/deck';
import type { Paper } from './paper';
import { shownOf, type Shown } from './shown';
import { isCut, type TextBlock } from './text-block';

export interface SlideWith {
	/** The overview, `/data/boundaries/japan.topo.json`. */
	readonly boundaries: Topology;
	/** Finer outlines of the prefecture in focus. */
	readonly detail: Topology | null;
	/** Words in the slide's own language. */
	readonly t: Messages;
	readonly articleTitle: (id: string) => string;
	/** Whole address of the slide's view. */
	readonly permalink: string;
}

/** What a slide shows; on paper, so light. */
export function slideShown(derived: DerivedView, given: SlideWith): Shown {
	const words = EXPORT_WORDS[given.t.lang];
	return { ...shownOf(derived, derived.focus), ...given, sort: null, scheme: 'light', words };
}

/** Words of a slide in one piece, for writers whose reader breaks and flows them itself. */
export interface FlowingWords {
	/** Below the title that begins a deck, or below that of a page of words. */
	readonly kind: 'title' | 'text';
	readonly box: Box;
	/** Of the font, in user units. */
	readonly size: number;
	readonly lineHeight: number;
	readonly paragraphs: readonly { readonly text: string; readonly isBullet: boolean }[];
}

/** A slide as a page: its own words, and the pictures on it, each in its place. */
export interface SlidePage {
	readonly width: number;
	readonly height: number;
	readonly lang: 'ja' | 'en';
	readonly scheme: 'light' | 'dark';
	readonly paper: Paper;
	/** What it shows, in one line, whether or not it is written on it. */
	readonly title: string;
	/** What it is called where nobody gave it a title. */
	readonly own: string;
	readonly description: string;
	/** What stands outside of its pictures. */
	readonly texts: readonly TextBlock[];
	/** What of the texts is not its title, once more and whole; absent where the page has a picture. */
	readonly words?: FlowingWords;
	readonly pictures: readonly { readonly picture: Picture; readonly box: Box }[];
	/** What of a map is on it. */
	readonly parts: SlideParts;
	/** What found no room: of the title, and how many lines of the text. */
	readonly cut: { readonly title: boolean; readonly lines: number };
}

/** What goes onto a slide of a map: what was chosen, and otherwise what its view asks for; under its own title where it has one. */
export function slideOptions(title: string | null, parts: SlideParts = {}): PictureOptions {
	const { legend = true, code = true, list, names, pins } = parts;
	return { shape: 'wide', title: title ?? '', legend, code, list, names, pins };
}

/** The page of a map. */
export function mapPage(shown: Shown, { title: given, parts }: Pick<MapSlide, 'title' | 'parts'>): SlidePage {
	const picture = makePicture(shown, slideOptions(given, parts));
	const { width, height, lang, scheme, paper, title, description, texts } = picture;
	const { legend = true, code = true, names = true } = parts;
	return {
		...{ width, height, lang, scheme, paper, title, description, texts: [] },
		own: defaultTitle(shown),
		pictures: [{ picture, box: { x: 0, y: 0, width, height } }],
		parts: { legend, code, names, ...partsOf(shown, parts) },
		cut: { title: texts.some((text) => text.role === 'title' && isCut(text)), lines: 0 }
	};
}
