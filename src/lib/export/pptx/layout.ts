/** What slides are made of: plain data, so that a worker can be told. */
import type { Picture } from '../picture/picture';
import type { Hand } from './slide-map';
import type { SheetWords } from './slide-sheet';

/** One view: a slide of its map, then as many slides with its cases as they take. */
export interface PptxView {
	readonly picture: Picture;
	/** Speaker notes, as paragraphs. */
	readonly notes: readonly string[];
	/** Columns of the table of cases, or of candidates, then its rows; empty for none. */
	readonly table: readonly (readonly string[])[];
	/** Width of each column as a share of the whole. */
	readonly shares: readonly number[];
	/** Rows of a slide. */
	readonly rows: number;
	/** Title of the slides with the table: 「事例の一覧（1/3）」. */
	readonly tableTitles: readonly string[];
	/** Names of prefectures, for groups of municipalities. */
	readonly groupNames: Readonly<Record<string, string>>;
}

export interface PptxJob {
	readonly views: readonly PptxView[];
	readonly title: string;
	readonly author: string;
	readonly words: SheetWords;
	/** Names of the map's groups; a function cannot be sent to a worker. */
	readonly groups: Omit<Hand['words'], 'selection'> & { readonly selection: string };
}
