import type { AreaCode } from '$lib/model/code';
import type { Messages } from '$lib/text/ja';

/** One of the things that an area's panel can show, named by its word among `panel`. */
export interface PanelTab {
	readonly name: 'casesTab' | 'finderTab' | 'figuresTab';
	readonly href: string;
	readonly current: boolean;
}

/** What every part of the panel needs to name, link and open things. */
export interface PanelTools {
	readonly t: Messages;
	/** Name in the reader's language, with its prefecture where asked for. */
	readonly nameOf: (code: AreaCode, withPrefecture?: boolean) => string;
	/** Address of an area's page with the rest of the view kept; `null` for the country. */
	readonly hrefOf: (code: AreaCode | null) => string;
	readonly articleTitle: (id: string) => string;
	readonly caseHref: (area: AreaCode, id: string) => string;
	readonly openCase: string | null;
	readonly ontoggle: (id: string) => void;
	/** An area's row is pointed at or focused, or left: the map marks it. */
	readonly onpoint: (code: AreaCode | null) => void;
	/** Municipalities chosen for a partnership sheet. */
	readonly tray: readonly AreaCode[];
	/** Adds a municipality to those chosen for a partnership sheet, or takes it out; `null` where no sheet is made. */
	readonly ontray: ((code: AreaCode) => void) | null;
	readonly onclearfilters: () => void;
}

/** What the bar offers of the deck. */
export interface BarDeck {
	/** How many slides this device keeps. */
	readonly slides: number;
	readonly href: string;
	readonly presentHref: string;
	/** Adds what is on screen. */
	readonly onadd: () => void;
}
