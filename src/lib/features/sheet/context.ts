import { createContext } from 'svelte';
import type { AreaCode } from '$lib/model/code';
import type { SheetMessages } from './words-ja';

/** What the parts of a sheet share: its words, and where they lead. */
export interface SheetContext {
	readonly words: SheetMessages;
	/** The atlas at an area or one of its cases, with the same municipalities chosen. */
	readonly areaHref: (area: AreaCode, openCase?: string | null) => string;
}

export const [getSheetContext, setSheetContext] = createContext<SheetContext>();
