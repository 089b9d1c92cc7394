/** A slide of a deck, as every export takes it. */
import type { Topology } from 'topojson-specification';
import type { DerivedView } from '../../derive/derive-view';
import { EXPORT_WORDS } from '../../text/export-words';
import type { Messages } from '../../text/ja';
import type { PictureOptions } from './picture';
import { shownOf, type Shown } from './shown';

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

/** What goes onto a slide of a deck: all that its view asks for, under its own title where it has one. */
export function slideOptions(title: string | null): PictureOptions {
	return { shape: 'wide', title: title ?? '', legend: true, code: true };
}
