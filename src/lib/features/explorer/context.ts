/** What the parts of a page share without handing it on from one to the next. */
import { createContext, type Component } from 'svelte';
import type { MapGlProps } from '$lib/map/props';
import type { AreaCode } from '$lib/model/code';
import type { Dataset, Neighbours } from '$lib/model/dataset';
import type { Figures } from '$lib/model/figures';
import type { Frameworks } from '$lib/model/framework';
import type { IndicatorId } from '$lib/model/indicator';
import type { Links } from '$lib/model/links';
import type { Series } from '$lib/model/series/series';
import type { Messages } from '$lib/text/ja';
import type { Scheme } from './device.svelte';
import type { Explorer } from './explorer.svelte';

/** The words and names of the language that a part of the page is read in. An `Explorer` is one. */
export interface Reader {
	readonly t: Messages;
	/** Name of an area; with its prefecture where asked for. The code itself where no area has it. */
	readonly nameOf: (code: AreaCode, withPrefecture?: boolean) => string;
}

/** The code of a part of the page, fetched when that is first shown. */
type Part<Props extends Record<string, unknown> = Record<string, never>> = () => Promise<{
	readonly default: Component<Props>;
}>;

/** Files that are fetched once something asks for them. */
export interface FilesOnDemand {
	readonly loadNeighbours: () => Promise<Neighbours>;
	readonly loadFigures: () => Promise<Figures>;
	readonly loadFrameworks: () => Promise<Frameworks>;
	readonly loadLinks: () => Promise<Links>;
	readonly loadSeries: (id: IndicatorId, dataset: Dataset) => Promise<Series>;
}

/**
 * What can be done where the explorer is shown: all of it in the atlas, less in an embed and in an offline copy. What only
 * some of them have is handed in as its code, so that the others do not carry it.
 */
export interface Capabilities {
	/** The map by MapLibre; without it the SVG map stays. */
	readonly webgl: (() => Promise<{ readonly default: Component<MapGlProps> }>) | null;
	readonly filters: Part<{ onclose: () => void }> | null;
	/** Official figures of the selected area. */
	readonly figures: Part | null;
	/** The views beside the map; without a view no link leads there. */
	readonly coverage: Part | null;
	readonly scatter: Part | null;
	/** Several dates side by side, in place of the map. */
	readonly multiples: Part | null;
	/** Where a person sees which cases they brought, and mixes them with the atlas's. */
	readonly userCases: Part | null;
	readonly exporting: Part<{ scheme: Scheme; onclose: () => void }> | null;
	readonly embedding: Part<{ onclose: () => void }> | null;
	/** Puts what is on screen at the end of the deck each time it is asked for, and says how many slides there are. */
	readonly addSlide: Part<{ asked: number; oncount: (count: number) => void }> | null;
	/** Municipalities are chosen for a partnership sheet. */
	readonly tray: boolean;
	/** The page that reads a person's own table is near. */
	readonly importing: boolean;
	/** The same view can be seen in today's edition of the data. */
	readonly today: boolean;
	/** `null` where all files are there from the start. */
	readonly onDemand: FilesOnDemand | null;
}

/** The view on screen, its addresses, and everything derived from it. */
export const [getExplorer, setExplorer] = createContext<Explorer>();
/** Set anew where a part of the page speaks another language than the explorer, or says more. */
export const [getReader, setReader] = createContext<Reader>();
export const [getCapabilities, setCapabilities] = createContext<Capabilities>();
/** Says what has just happened, in a line that goes by itself. */
export const [getNotify, setNotify] = createContext<(text: string) => void>();
