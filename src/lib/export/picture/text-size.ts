/**
 * How large everything written on a picture is, in user units: one is 0.75 pt on a slide of 13.33 inches. For a projector
 * nothing is smaller than what the back row reads: 12 pt on the map, 14 in the legend, 9 in the credit, 28 in the title.
 */
export const TEXT_SIZES = ['projector', 'screen', 'print'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export interface Sizes {
	/** The first that lets the title stay in one line, otherwise the last. */
	readonly title: readonly number[];
	/** The first that lets the sentence stay in two lines, otherwise the last. */
	readonly sentence: readonly number[];
	readonly foot: number;
	/** Heading of the legend and of the list. */
	readonly heading: number;
	readonly legend: number;
	readonly list: number;
	/** Above one of several maps. */
	readonly date: number;
	/** How many times as large as on a screen names and marks on the map are. */
	readonly lettering: number;
}

export const SIZES: Readonly<Record<TextSize, Sizes>> = {
	projector: {
		...{ title: [42, 38], sentence: [21, 18], foot: 12.5, heading: 21, legend: 19, list: 17, date: 17 },
		lettering: 4 / 3
	},
	screen: {
		...{ title: [30, 26, 22], sentence: [14], foot: 10.5, heading: 15, legend: 13, list: 12, date: 12.5 },
		lettering: 1
	},
	print: {
		...{ title: [34, 30, 26], sentence: [16], foot: 11.5, heading: 17, legend: 15, list: 14, date: 14 },
		lettering: 1.15
	}
};
