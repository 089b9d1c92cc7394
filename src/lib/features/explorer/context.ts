/** What the parts of a page share without handing it on from one to the next. */
import { createContext } from 'svelte';
import type { AreaCode } from '$lib/model/code';
import type { Messages } from '$lib/text/ja';
import type { Explorer } from './explorer.svelte';

/** The words and names of the language that a part of the page is read in. An `Explorer` is one. */
export interface Reader {
	readonly t: Messages;
	/** Name of an area; with its prefecture where asked for. The code itself where no area has it. */
	readonly nameOf: (code: AreaCode, withPrefecture?: boolean) => string;
}

/** What can be done where the explorer is shown: all of it in the atlas, less in an embed and in an offline copy. */
export interface Capabilities {
	/** Municipalities are chosen for a partnership sheet. */
	readonly tray: boolean;
	/** The coverage view stands beside the map. */
	readonly coverage: boolean;
	/** Official figures of areas can be had. */
	readonly figures: boolean;
}

/** The view on screen, its addresses, and everything derived from it. */
export const [getExplorer, setExplorer] = createContext<Explorer>();
/** Set anew where a part of the page speaks another language than the explorer, or says more. */
export const [getReader, setReader] = createContext<Reader>();
export const [getCapabilities, setCapabilities] = createContext<Capabilities>();
