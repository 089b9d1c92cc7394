/** What slides are made of: plain data, which can be sent to a worker. */
import type { Picture } from '../picture/picture';
import type { FlowingWords } from '../picture/slide';
import type { TextBlock } from '../picture/text-block';
import type { PlacedTable } from './table';

/** Names of the groups and parts of a slide, in its language. */
interface SlideWords {
	readonly map: string;
	readonly sea: string;
	readonly around: string;
	readonly areas: string;
	readonly lines: string;
	readonly insets: string;
	readonly names: string;
	readonly pins: string;
	readonly rings: string;
	readonly frameworks: string;
	readonly partners: string;
	/** The name of what is selected follows it. */
	readonly selection: string;
	readonly legend: string;
	readonly cases: string;
	readonly code: string;
	/** Of layouts: what begins a deck, words below a title, one with a table, and one with nothing. */
	readonly title: string;
	readonly text: string;
	readonly table: string;
	readonly blank: string;
}

/** What the shapes of a slide are written with. */
export interface SlideContext {
	readonly lang: 'ja' | 'en';
	readonly words: SlideWords;
	/** Names of prefectures, for groups of municipalities. */
	readonly groupNames: Readonly<Record<string, string>>;
}

/** One view, or a slide of a deck: a slide of its map, then as many slides with its cases as they take. */
export interface PptxView {
	/** Its size and language, and title, sentence and link as they are written on it. */
	readonly page: Pick<Picture, 'width' | 'height' | 'lang' | 'paper' | 'title' | 'description' | 'texts'>;
	/** What else is written on it outside of its pictures. */
	readonly texts: readonly TextBlock[];
	/** What is to be read of a slide of words; `texts` has none of it. */
	readonly flowing?: FlowingWords | undefined;
	readonly pictures: readonly Picture[];
	/** Speaker notes, as paragraphs. */
	readonly notes: readonly string[];
	/** Slides of cases, or of candidates, with their titles: 「事例の一覧（1/3）」. */
	readonly tables: readonly { readonly title: string; readonly table: PlacedTable }[];
	readonly groupNames: SlideContext['groupNames'];
}

export interface PptxJob {
	readonly views: readonly PptxView[];
	readonly title: string;
	readonly author: string;
	readonly words: SlideWords;
}
