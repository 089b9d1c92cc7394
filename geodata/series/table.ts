/** `geodata/series/ID.csv`: an official figure at several dates, one row an area, one column a date. */
import Papa from 'papaparse';
import { parseCode, type AreaCode } from '../../src/lib/model/code';
import type { FigureValue } from '../../src/lib/model/prefecture-figure';
import { GeodataFault } from '../boundaries/fault';
import { NOT_SURVEYED } from '../indicators/columns';

const HEAD = ['lgcode', 'prefecture', 'name'] as const;

export interface SeriesTable {
	/** The earliest first. */
	readonly dates: readonly string[];
	/** By date, in the order of `dates`. */
	readonly byCode: ReadonlyMap<AreaCode, readonly FigureValue[]>;
}

/** @throws GeodataFault naming the file, and the row and the column of a cell that is no value */
export function parseSeriesTable(text: string, file: string): SeriesTable {
	const { data } = Papa.parse<readonly string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
	const [head = [], ...rows] = data;
	if (HEAD.some((name, i) => head[i] !== name))
		throw new GeodataFault(`${file}: found the columns ${head.slice(0, 3).join()}, expected ${HEAD.join()}`);
	const dates = head.slice(HEAD.length);
	const byCode = new Map(
		rows.map((row, i): [AreaCode, readonly FigureValue[]] => {
			const code = parseCode(row[0] ?? '');
			if (code === null) throw new GeodataFault(`${file}:${i + 2}: lgcode "${row[0]}" is no six-digit code`);
			return [
				code,
				dates.map((date, at) => valueOf(row[HEAD.length + at] ?? '', `${file}:${i + 2} ${date}`))
			];
		})
	);
	return { dates, byCode };
}

function valueOf(cell: string, at: string): FigureValue {
	if (cell === '') return 'missing';
	if (cell === NOT_SURVEYED) return cell;
	const value = { yes: 1, no: 0 }[cell] ?? Number(cell);
	if (!Number.isFinite(value)) throw new GeodataFault(`${at}: found "${cell}"`);
	return value;
}
