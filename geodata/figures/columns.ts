/** The figures that are read from the publishers' files: what each column of our tables may hold. */

export interface FigureKind {
	/** `text`: words of the publication. */
	readonly kind: 'count' | 'number' | 'yes-no' | 'text';
	/** Behind the point, as our tables write it. */
	readonly digits: number;
	/** Lowest and highest that a municipality can have; a prefecture's count may be higher. */
	readonly range: readonly [number, number];
	/** Whether the values of earlier dates are kept, in `geodata/series/ID.csv`. */
	readonly series: boolean;
	/** Whether municipalities that became one add up. */
	readonly adds: boolean;
	/** Whether all areas may have the same value. */
	readonly mayBeConstant?: true;
}

const count = (most: number, series = false): FigureKind => ({
	...{ kind: 'count', digits: 0, range: [0, most], series, adds: true }
});
const number = (digits: number, most: number, series = false): FigureKind => ({
	...{ kind: 'number', digits, range: [0, most], series, adds: false }
});
const ANSWER: FigureKind = { kind: 'yes-no', digits: 0, range: [0, 1], series: false, adds: false };
const TEXT: FigureKind = { kind: 'text', digits: 0, range: [0, 0], series: false, adds: false };

/** By id, also the column's name; those of indicators are the indicators' own. */
const FIGURES = {
	residents: count(5_000_000, true),
	'japanese-residents': count(5_000_000),
	'aged-65': number(1, 100, true),
	'aged-65-persons': count(5_000_000),
	'aged-65-of': count(5_000_000),
	'foreign-residents': number(2, 100, true),
	'foreign-residents-persons': count(5_000_000),
	'foreign-residents-of': count(5_000_000),
	households: count(3_000_000),
	'inhabitable-area': number(2, 5000),
	'fiscal-capacity': number(2, 5, true),
	'ordinary-balance': number(1, 400, true),
	staff: count(60_000, true),
	'staff-per-1000': number(1, 1000),
	cio: ANSWER,
	'cio-deputy': ANSWER,
	'dx-policy': ANSWER,
	'dx-structure': ANSWER,
	'outside-talent': ANSWER,
	'staff-development': ANSWER,
	'staff-training': ANSWER,
	ai: ANSWER,
	rpa: ANSWER,
	telework: ANSWER,
	standardization: number(3, 100),
	'standardization-done': count(20),
	'late-systems': count(21),
	'late-systems-names': TEXT,
	'open-data': { ...ANSWER, series: true },
	'card-held': number(0, 100),
	'card-issued': number(1, 100, true),
	'online-childcare': number(0, 100),
	'online-procedures-done': count(52),
	'online-procedures-offered': count(52),
	'similar-group': TEXT,
	'similar-group-unselected': ANSWER
} as const satisfies Readonly<Record<string, FigureKind>>;

export type FigureId = keyof typeof FIGURES;
export const FIGURE_IDS = Object.keys(FIGURES) as readonly FigureId[];

export function figureKind(id: FigureId): FigureKind {
	return FIGURES[id];
}
