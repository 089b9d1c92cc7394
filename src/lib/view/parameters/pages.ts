/** The parameters of the pages beside the map. */
import { DONE_SHARE } from '../../model/evidence';
import { readGiven } from '../area-list';
import { LANGUAGES, type Language } from '../view';
import {
	dated,
	onOff,
	oneOf,
	orNone,
	parameter,
	percent,
	placesOf,
	type Kind,
	type Parameter
} from './parameter';

/** What the address of a page says. */
export interface PageAddress {
	/** As they were typed; whether each can stand on the page is the register's to say. */
	readonly areas: readonly string[];
	/** Slide on screen, from 1; whether there is one is the deck's to say. `null`: the first. */
	readonly slide: number | null;
	/** It is the window of the person who presents, beside the one that is shown. */
	readonly speaker: boolean;
	/** From how many per cent a rate counts as done. */
	readonly doneShare: number;
	readonly lang: Language;
	/** Data edition the address was made with. */
	readonly edition: string | null;
}

export const USUAL_PAGE: PageAddress = {
	areas: [],
	slide: null,
	speaker: false,
	doneShare: DONE_SHARE,
	lang: 'ja',
	edition: null
};

const of = placesOf<PageAddress>();

const areas: Kind<readonly string[]> = {
	form: 'codes',
	repeats: true,
	read: (given) => readGiven(given.join()),
	write: (codes) => [codes.join()]
};

const slide: Kind<number> = {
	form: 'number',
	read: ([found = ''], report) => {
		if (/^\d{1,6}$/.test(found)) return Number(found);
		report(found);
		return undefined;
	},
	write: (number) => [String(number)]
};

const AREAS = parameter('areas', of('areas'), areas);
const DONE = parameter('done', of('doneShare'), percent);
const LANG = parameter('lang', of('lang'), oneOf(LANGUAGES));
const EDITION = parameter('ed', of('edition'), dated);

/** Which slide of a presentation is on screen. */
export const SLIDE = parameter('slide', of('slide'), orNone(slide));

/** Whose window of a presentation it is. */
export const SPEAKER = parameter('speaker', of('speaker'), onOff());

/** The parameters of each page, in the order in which they are written. */
export const PAGES = {
	sheet: [AREAS, DONE, LANG, EDITION],
	compare: [AREAS, DONE, LANG, EDITION],
	present: [SLIDE, SPEAKER, LANG],
	deck: [LANG],
	import: [LANG]
} as const satisfies Readonly<Record<string, readonly Parameter<PageAddress>[]>>;
export type PageName = keyof typeof PAGES;
export type PageParameterName = (typeof PAGES)[PageName][number]['name'];
