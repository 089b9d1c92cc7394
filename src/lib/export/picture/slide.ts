/** A slide of a deck, as every export takes it. */
import type { Topology } from 'topojson-specification';
import { partOf } from '../../derive/part';
import type { Viewed } from '../../derive/viewed';
import { prefectureCodeOf } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import { EXPORT_WORDS } from '../../text/export-words';
import type { Messages } from '../../text/ja';
import type { PictureOptions } from './picture';
import type { Shown } from './shown';

export interface SlideWith {
	readonly dataset: Dataset;
	/** The overview, `/data/boundaries/japan.topo.json`. */
	readonly boundaries: Topology;
	/** Finer outlines of the view's scope. */
	readonly detail: Topology | null;
	/** Words in the slide's own language. */
	readonly t: Messages;
	readonly articleTitle: (id: string) => string;
	/** Whole address of the slide's view. */
	readonly permalink: string;
}

/** What a slide shows; on paper, so light. */
export function shownOf({ view, cases, choropleth, pins, partners, scope }: Viewed, given: SlideWith): Shown {
	return {
		...given,
		choropleth: scope === null ? choropleth : partOf(choropleth, (code) => prefectureCodeOf(code) === scope),
		cases,
		pins,
		partners,
		selected: view.area,
		scope,
		filters: view.filters,
		sort: null,
		scheme: 'light',
		words: EXPORT_WORDS[given.t.lang]
	};
}

/** What goes onto a slide of a deck: everything, under its own title where it has one. */
export function slideOptions(title: string | null): PictureOptions {
	return { shape: 'wide', title: title ?? '', legend: true, list: true, code: true };
}
