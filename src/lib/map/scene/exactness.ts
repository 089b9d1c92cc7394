import type { Level } from '../../view/view';

/** How exact a drawing is, in user units. */
export interface Exactness {
	/** The step of the grid that points are on. */
	readonly grid: number;
	/** How far a line may stray from the truth. */
	readonly tolerance: number;
	/** Below this size an island is left out, unless it is all that an area has. */
	readonly speck: number;
}

/** The country by prefectures is written into every page, so it is kept small. */
const EXACTNESS = {
	prefecture: { grid: 1, tolerance: 1, speck: 5 },
	municipality: { grid: 0.5, tolerance: 0.35, speck: 0.8 },
	first: { grid: 3, tolerance: 5.5, speck: 14 },
	framed: { grid: 3, tolerance: 4.5, speck: 20 },
	print: { grid: 0.1, tolerance: 0.15, speck: 0.6 }
} as const;

/** Of the one prefecture with more municipalities than this, and around those of large cities, less has room in a page. */
const CROWD = { first: 100, framed: 30 } as const;

/**
 * @param asked as of a request of a scene; the country by prefectures is coarse as it is
 * @param areas how many are drawn
 */
export function exactnessOf(
	asked: 'page' | 'first' | 'print' | undefined,
	drawnAs: Level,
	isFramed: boolean,
	areas: number
): Exactness {
	if (asked === 'print') return EXACTNESS.print;
	if (asked !== 'first' || drawnAs !== 'municipality') return EXACTNESS[drawnAs];
	const kind = isFramed ? 'framed' : 'first';
	const { tolerance, ...exact } = EXACTNESS[kind];
	return { ...exact, tolerance: tolerance + (areas > CROWD[kind] ? 1 : 0) };
}
