/**
 * The tile map (タイル地図): each prefecture is a square of the same size, near where readers look for it. A small
 * prefecture is seen as well as a large one, which no map of areas can show.
 */
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Size } from './boxes';
import type { Lines } from './path';
import type { Point } from './simplify';

/** By rows from the north, the first tile of each in the column named. */
const ROWS: readonly (readonly [first: number, ...codes: (AreaCode | null)[]])[] = [
	[12, '01'],
	[12, '02'],
	[11, '05', '03'],
	[11, '06', '04'],
	[8, '17', '16', '15', '07'],
	[8, '18', '20', '10', '09', '08'],
	[4, '32', '31', '28', '26', '25', '21', '19', '11', '12'],
	[0, '42', '41', '40', '35', '34', '33', '27', '29', '24', '23', '22', '13'],
	[1, '43', '44', null, '38', '37', null, '30', null, null, null, '14'],
	[0, '47', '46', '45', null, '39', '36']
];
const COLUMNS = 13;

/** Column and row of each prefecture's tile. */
export const TILES: ReadonlyMap<AreaCode, Point> = new Map(
	ROWS.flatMap(([first, ...codes], row) =>
		codes.flatMap((code, i): readonly (readonly [AreaCode, Point])[] =>
			code === null ? [] : [[code, [first + i, row]]]
		)
	)
);

/** Where the tiles of a scene are, in user units. */
export interface TileGrid {
	readonly side: number;
	/** Middle of the tile that an area is in. */
	readonly middleOf: (code: AreaCode) => Point;
}

/** Room around the tiles, as a share of the canvas's shorter side, and between two of them. */
const EDGE = 0.02;
const GAP = 3;

/** The tile map as a scene. It has no coast, no borders and no places: what lies somewhere in a prefecture is not on it. */
export function tileScene({ width, height }: Size) {
	const edge = EDGE * Math.min(width, height);
	const step = Math.floor(Math.min((width - 2 * edge) / COLUMNS, (height - 2 * edge) / ROWS.length));
	const left = Math.round((width - COLUMNS * step) / 2);
	const top = Math.round((height - ROWS.length * step) / 2);
	const side = step - (step > 4 * GAP ? GAP : 1);
	const outlineOf = (code: AreaCode): Lines => {
		const tile = TILES.get(code);
		if (!tile) return [];
		const [x, y] = [left + tile[0] * step, top + tile[1] * step];
		return [
			[
				[x, y],
				[x + side, y],
				[x + side, y + side],
				[x, y + side]
			]
		];
	};
	const middle: Point = [width / 2, height / 2];
	return {
		grid: 1,
		insets: [],
		areas: [...TILES.keys()].sort().map((code) => ({ code, rings: outlineOf(code) })),
		context: [],
		contextBorders: [],
		borders: [],
		coast: [],
		outlineOf,
		unionOf: (): Lines => [],
		mergedOf: (codes: ReadonlySet<AreaCode>) => [...codes].flatMap(outlineOf),
		project: (): Point => middle,
		isShown: () => false,
		kilometre: () => 0,
		camera: null,
		tiles: {
			side,
			middleOf: (code: AreaCode): Point => {
				const [x, y] = outlineOf(prefectureCodeOf(code))[0]?.[0] ?? middle;
				return [x + side / 2, y + side / 2];
			}
		}
	};
}
