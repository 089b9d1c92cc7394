/** Finds the rows of a table that are not about one area. */
import { asideReason, isNote, startsNote } from './aside';
import type { NameEvidence } from './evidence';
import type { AreaColumnRoles, TableRecord } from './table';
import type { AsideReason } from './outcome';

/** Why a record is not about one area, or `null`. */
export function whyAside(
	record: TableRecord,
	name: NameEvidence | undefined,
	roles: AreaColumnRoles,
	header: readonly string[]
): AsideReason | null {
	if (record.cells.every((cell) => cell.trim() === '')) return 'blank';
	if (record.aside) return record.aside;
	if (isHeader(record.cells, header)) return 'header';
	if (name?.kind === 'aside') return name.aside;
	if (name?.kind === 'places') return null;
	const written = record.cells.filter((cell) => cell.trim() !== '');
	const [first = ''] = written;
	if (startsNote(first) && !written.slice(1).some((cell) => /^[\d.,▲△-]+$/u.test(cell.trim()))) return 'note';
	if (name?.kind === 'several') return null;
	if (written.length === 1 && name?.kind !== 'prefecture') {
		const label = asideReason(first);
		if (label !== null) return label;
		if (isNote(first)) return 'note';
	}
	if (name?.kind !== 'none' && name?.kind !== 'prefecture') {
		return name?.kind === 'unknown' && isNote(name.reading?.name ?? '') && written.length === 1
			? 'note'
			: null;
	}
	// The label of a total may be in another column: the code's, or the first.
	for (const text of [...roles.codes.map((column) => record.cells[column] ?? ''), first]) {
		const label = /\p{L}/u.test(text) ? asideReason(text) : null;
		if (label !== null && label !== 'blank') return label;
	}
	return null;
}

/** The header again, further down. */
function isHeader(cells: readonly string[], header: readonly string[]): boolean {
	let same = 0;
	for (const [i, title] of header.entries()) {
		const cell = (cells[i] ?? '').trim();
		if (cell === '') continue;
		if (cell !== title.trim()) return false;
		same++;
	}
	return same > 1;
}
