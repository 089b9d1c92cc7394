/** What the slides of a partnership sheet are made of: plain data, which can be sent to a worker. */
import type { SheetLabels } from '../../map/scene/sheet/sheet-labels';
import type { SheetScene } from '../../map/scene/sheet/sheet-scene';
import type { AreaCode } from '../../model/code';

/** A native table; the first row is its head. */
export interface SheetTable {
	readonly title: string;
	readonly rows: readonly (readonly string[])[];
	/** Width of each column as a share of the whole. */
	readonly shares: readonly number[];
	/** Columns of numbers are aligned right. */
	readonly numbers: readonly number[];
	/** Below the last row. */
	readonly note: string;
}

/** The map, in user units from its own corner. */
export interface SheetPicture extends Pick<SheetScene, 'grid' | 'insets' | 'prefectures'>, SheetLabels {
	readonly width: number;
	readonly height: number;
	readonly areas: readonly {
		readonly code: AreaCode;
		readonly name: string;
		readonly rings: SheetScene['prefectures'];
		readonly chosen: boolean;
	}[];
}

export interface SheetJob {
	readonly kind: 'sheet';
	readonly lang: 'ja' | 'en';
	readonly site: string;
	/** What it is: 「連携シート」. */
	readonly what: string;
	readonly title: string;
	/** What titles are called, and the layouts of tables and of nothing. */
	readonly titleName: string;
	readonly tableLayout: string;
	readonly blankLayout: string;
	readonly editions: string;
	readonly map: SheetPicture;
	readonly mapName: string;
	/** Whether they form one area, in words. */
	readonly connection: readonly string[];
	/** Beside the map. */
	readonly facts: SheetTable;
	/** On slides of their own. */
	readonly tables: readonly SheetTable[];
	readonly foot: string;
	readonly link: string;
	readonly address: string;
	readonly notes: readonly string[];
}

/** What the map is laid out on; drawn larger on its slide, so that its names are read from afar. */
export const SHEET_MAP = { width: 400, height: 400 } as const;

/** All of a sheet but its map. */
export type SheetTexts = Omit<SheetJob, 'map'>;
