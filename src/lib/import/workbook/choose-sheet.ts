/** Which worksheet of a workbook is the table: covers, notes and hidden sheets may come first. */
import type { Joiner } from '../../join/join';
import { codeAreas, readCode } from '../../join/read-code';
import type { Worksheet } from './read-xlsx';
import type { Remark } from '../remark';

export type ScoreSheet = (rows: readonly (readonly string[])[]) => number;

/** Rows looked at, and cells of each. */
const ROWS = 300;
const COLUMNS = 30;
/** A cover names the municipality that it is of. */
const ENOUGH = 3;

/** How many of the first rows name an area, or hold its code of six digits; areas across the top count each. */
export function scoreBy({ places, readName }: Joiner): ScoreSheet {
	const isArea = (cell: string): boolean => {
		if (cell.length < 2 || cell.length > 24) return false;
		if (/^\d+$/.test(cell)) return cell.length === 6 && codeAreas(places, readCode(cell).six).length > 0;
		if (!/\p{L}/u.test(cell)) return false;
		const { by, places: found } = readName(cell);
		return by === 'name' && found.length > 0;
	};
	return (rows) => {
		const counts = rows.slice(0, ROWS).map((cells) => cells.slice(0, COLUMNS).filter(isArea).length);
		return Math.max(counts.filter((count) => count > 0).length, ...counts);
	};
}

/**
 * The sheet to read: the first visible one with areas, else the first visible one with anything in it; a hidden one only
 * where no other has any.
 */
export function findSheet(
	sheets: readonly Worksheet[],
	score: ScoreSheet = () => 0
): { readonly sheet: Worksheet | undefined; readonly remarks: readonly Remark[] } {
	const filled = sheets.filter(({ rows, fault, uncached }) => {
		return (
			fault !== null || uncached.length > 0 || rows.some((row) => row.some((cell) => cell.trim() !== ''))
		);
	});
	const visible = filled.filter(({ hidden }) => !hidden);
	const [first] = filled;
	if (filled.length <= 1) return { sheet: first ?? sheets[0], remarks: hiddenRemark(first) };
	const sheet = withAreas(visible, score) ?? withAreas(filled, score) ?? visible[0] ?? first;
	if (!sheet || !first || sheet === first) return { sheet, remarks: hiddenRemark(sheet) };
	const why = first.hidden ? 'hidden' : 'areas';
	return {
		sheet,
		remarks: [{ say: 'chosen', sheet: sheet.name, first: first.name, why }, ...hiddenRemark(sheet)]
	};
}

function hiddenRemark(sheet: Worksheet | undefined): readonly Remark[] {
	return sheet?.hidden ? [{ say: 'hidden', sheet: sheet.name }] : [];
}

function withAreas(sheets: readonly Worksheet[], score: ScoreSheet): Worksheet | null {
	let best: { sheet: Worksheet; score: number } | null = null;
	for (const sheet of sheets) {
		const own = score(sheet.rows);
		if (own >= ENOUGH) return sheet;
		if (own > (best?.score ?? 0)) best = { sheet, score: own };
	}
	return best?.sheet ?? null;
}
