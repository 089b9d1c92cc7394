/** Tables with the municipalities across the top, turned round. */
import type { TableRecord } from '../join/table';
import type { NameReader } from '../join/read-name';

/** Rows looked at for names across. */
const LOOKED_AT = 40;

/** Whether more areas are named in one of the first rows than in any column. */
export function isAcross(records: readonly TableRecord[], read: NameReader): boolean {
	const first = records.slice(0, LOOKED_AT);
	const namesIn = ({ cells }: TableRecord): number => cells.filter((cell) => isArea(read, cell)).length;
	const across = Math.max(0, ...first.map(namesIn));
	if (across < 2) return false;
	// So many down a column, and the table is upright, whatever follows below.
	const enough = across > 2 ? across / 2 : 2;
	const down = new Map<number, number>();
	for (const { cells } of records) {
		for (const [column, cell] of cells.entries()) {
			if (!isArea(read, cell)) continue;
			const times = (down.get(column) ?? 0) + 1;
			if (times >= enough) return false;
			down.set(column, times);
		}
	}
	if (across > 2) return true;
	const most = Math.max(0, ...down.values());
	// Two names only: they follow the title of the rows, above values.
	const at = records.findIndex((record) => namesIn(record) === 2);
	const [title = ''] = records[at]?.cells ?? [];
	const below = records.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	return most === 1 && below.length > 0 && title.trim() !== '' && !isArea(read, title);
}

/** Columns become records; a record's number is that of its column. */
export function turnRound(records: readonly TableRecord[]): readonly TableRecord[] {
	const width = records.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
	return Array.from({ length: width }, (_, column) => ({
		row: column + 1,
		cells: records.map(({ cells }) => cells[column] ?? '')
	}));
}

function isArea(read: NameReader, cell: string): boolean {
	if (cell.length < 2 || cell.length > 24 || !/\p{L}/u.test(cell)) return false;
	const { by, places } = read(cell);
	return by === 'name' && places.length > 0;
}
