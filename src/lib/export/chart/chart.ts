/** What a picture or a slide of a chart is made of: plain data, which can be sent to a worker. */
import type { TableText } from '../pptx/table';

/** Points of series, in their order: told apart without their colours. */
export const MARKS = ['circle', 'square', 'triangle', 'diamond'] as const;

export interface ChartAxis {
	readonly name: string;
	readonly log?: boolean;
	readonly domain?: readonly [low: number, high: number];
}

/** Points by two values; or bars or lines over names, with `null` where there is no value. */
export type ChartData =
	| {
			readonly type: 'scatter';
			readonly axes: readonly [across: ChartAxis, up: ChartAxis];
			readonly series: readonly {
				readonly name: string;
				readonly points: readonly (readonly [x: number, y: number])[];
				/** Of its points, in their order, where they are to be read beside them. */
				readonly names?: readonly string[];
			}[];
	  }
	| {
			readonly type: 'bar' | 'line';
			readonly axis: ChartAxis;
			readonly labels: readonly string[];
			/** Of lines over time the day of each label, since 1970: they stand as far apart as the days are. */
			readonly days?: readonly number[];
			readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
	  };

export type ScatterData = Extract<ChartData, { type: 'scatter' }>;

/** What a feature shows, as a chart and as a table of the same values. */
export interface ChartContent {
	readonly title: string;
	/** Below the title. */
	readonly sentence: string;
	/** What the chart shows, for those who do not see it. */
	readonly description: string;
	/** `null`: a table alone. */
	readonly chart: ChartData | null;
	readonly table: TableText | null;
	/** The table says more than the chart: a picture has both. */
	readonly tableToo?: boolean;
	/** What else is to be named as a source. */
	readonly credits: readonly string[];
}

export interface ChartJob extends ChartContent {
	readonly kind: 'chart';
	readonly lang: 'ja' | 'en';
	readonly site: string;
	/** Editions. */
	readonly editions: readonly string[];
	readonly link: string;
	readonly address: string;
	/** Names of parts and layouts. */
	readonly words: Readonly<
		Record<'title' | 'sentence' | 'source' | 'link' | 'chart' | 'table' | 'blank', string>
	>;
}
