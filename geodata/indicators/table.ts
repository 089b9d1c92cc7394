/** `geodata/indicators.csv`: our own table of official figures, one row a municipality. */
import Papa from 'papaparse';
import { lgcodeOf, parseCode } from '../../src/lib/model/code';
import { ratio, type Figure, type FigureValue } from '../../src/lib/model/prefecture-figure';
import type { Indicator } from '../../src/lib/model/indicator';
import { GeodataFault } from '../boundaries/fault';
import { NOT_SURVEYED, RATIOS, TABLE_COLUMNS, type TableColumn } from './columns';
import type { IndicatorRow } from './make';

const HEAD = ['lgcode', 'prefecture', 'name'] as const;
type Line = Readonly<Record<(typeof HEAD)[number] | TableColumn, string>>;

/** UTF-8 with BOM and CRLF, as Excel on Windows expects it. */
export function formatIndicators(rows: readonly IndicatorRow[]): string {
	const lines = rows.map(({ code, prefecture, name, cells }) => ({
		lgcode: lgcodeOf(code),
		prefecture,
		name,
		...cells
	}));
	return `\uFEFF${Papa.unparse(lines, { columns: [...HEAD, ...TABLE_COLUMNS], newline: '\r\n' })}\r\n`;
}

/** @throws GeodataFault naming a column that is not there, or the line whose code is none */
export function parseIndicators(text: string): readonly IndicatorRow[] {
	const { data, meta } = Papa.parse<Line>(text.replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true
	});
	const missing = [...HEAD, ...TABLE_COLUMNS].filter((column) => !meta.fields?.includes(column));
	if (missing.length > 0) throw new GeodataFault(`indicators.csv: no column ${missing.join(', ')}`);
	return data.map(({ lgcode, prefecture, name, ...cells }, i) => {
		const code = parseCode(lgcode);
		if (code === null) {
			throw new GeodataFault(`indicators.csv:${i + 2}: lgcode "${lgcode}" is no six-digit code`);
		}
		return { code, prefecture, name, cells };
	});
}

/**
 * What a row says of an indicator.
 * @param population of the census
 * @throws GeodataFault where the cell holds something else
 */
export function figureOf({ code, cells }: IndicatorRow, { id, kind }: Indicator, population: number): Figure {
	if (id === 'staff-per-1000') return ratio(Number(cells.staff), population / 1000, 1);
	if (isRatio(id)) {
		const [part, whole] = RATIOS[id];
		return ratio(Number(cells[part]), Number(cells[whole]), 100);
	}
	const cell = cells[id as TableColumn];
	return { value: valueOf(cell, kind === 'yes-no', `indicators.csv: ${code} ${id}`), of: null };
}

function isRatio(id: string): id is keyof typeof RATIOS {
	return id in RATIOS;
}

function valueOf(cell: string, doneOrNot: boolean, at: string): FigureValue {
	if (cell === '') return 'missing';
	if (cell === NOT_SURVEYED) return 'not-surveyed';
	const value = doneOrNot ? { yes: 1, no: 0 }[cell] : Number(cell);
	if (value === undefined || !Number.isFinite(value)) throw new GeodataFault(`${at}: found "${cell}"`);
	return value;
}
