/**
 * The tile map (タイル地図): each prefecture is a square of the same size, near where readers look for it. A small
 * prefecture is seen as well as a large one, which no map of areas can show.
 */
import type { Area } from '../../model/area';
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Size } from './boxes';
import type { PlacedLabel } from './labels';
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
	[1, '46', '45', null, '39', '36'],
	[0, '47']
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

/** Room around the tiles, and between two of them. */
const EDGE = 24;
const GAP = 3;

/** The tile map as a scene. It has no coast, no borders and no places: what lies somewhere in a prefecture is not on it. */
export function tileScene({ width, height }: Size) {
	const step = Math.floor(Math.min((width - 2 * EDGE) / COLUMNS, (height - 2 * EDGE) / ROWS.length));
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

/** Size of a name as a share of its tile's side, the smallest that is read, and the width of a letter in sizes. */
const NAME = { share: 0.3, least: 6, full: 1, latin: 0.56 } as const;

/** Names in the middle of their tiles, a long one smaller than the others; left out where it would be too small. */
export function tileNames(
	{ side, middleOf }: TileGrid,
	named: readonly { readonly area: Area; readonly text: string }[]
): readonly PlacedLabel[] {
	const widthOf = (text: string) =>
		Array.from(text).reduce((sum, letter) => sum + (letter < '\u0250' ? NAME.latin : NAME.full), 0);
	const room = side - 2;
	return named.flatMap(({ area, text }) => {
		const size = Math.floor(Math.min(side * NAME.share, room / widthOf(text)) * 2) / 2;
		if (size < NAME.least) return [];
		const [x, y] = middleOf(area.code);
		return [{ id: area.code, text, x, y: y + size * 0.36, size }];
	});
}
