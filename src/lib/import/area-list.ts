/** Reads a list of areas, typed, pasted or in a file, by the rules by which tables are joined. */
import type { Joiner } from '../join/join';
import type { RowOutcome } from '../join/outcome';
import type { TableRecord } from '../join/table';
import { parseCode, type AreaCode } from '../model/code';
import { understand } from './understand';

export interface AreaList {
	/** Municipalities and prefectures in the order in which they are named, each once. */
	readonly areas: readonly AreaCode[];
	/** What names no area that we know, or contradicts itself; as it was written. */
	readonly unknown: readonly string[];
	/** What may be more than one: 府中市. */
	readonly ambiguous: readonly string[];
}

const ONE_COLUMN = { codes: [], prefecture: null, group: null, area: 0 } as const;

/** Reads names and codes between commas or lines; a table that was copied has tabs, and is read as one. */
export function readAreaText(text: string, joiner: Joiner): AreaList {
	if (text.includes('\t')) {
		const lines = text.split(/\r?\n/);
		return readAreaTable(
			lines.map((line, i) => ({ row: i + 1, cells: line.split('\t') })),
			joiner
		);
	}
	const written = text.split(/[\n\r,，、;；]+/u).flatMap((each) => each.trim() || []);
	const { rows } = joiner.join(
		written.map((each, i) => ({ row: i + 1, cells: [each] })),
		ONE_COLUMN
	);
	// A code in a column of names is no name.
	const outcomes = rows.map((row, i): Found => {
		const code = parseCode(written[i] ?? '');
		return code !== null && joiner.places.areaByCode.has(code)
			? { status: 'matched', code, input: row.input }
			: row;
	});
	return collect(outcomes, joiner);
}

/** Reads a table whose rows name areas in some column, with or without titles. */
export function readAreaTable(records: readonly TableRecord[], joiner: Joiner): AreaList {
	const { body, roles, titles } = understand(records, joiner);
	return collect(joiner.join(body, roles, titles).rows, joiner);
}

type Found = Pick<RowOutcome, 'status' | 'code' | 'input'>;

function collect(rows: readonly Found[], { places }: Joiner): AreaList {
	const areas = new Set<AreaCode>();
	const unknown = new Set<string>();
	const ambiguous = new Set<string>();
	for (const { status, code, input } of rows) {
		if (status === 'set-aside') continue;
		const isVillage = code !== null && places.areaByCode.get(code)?.kind === 'northern-village';
		if (status === 'matched' && code !== null && !isVillage) areas.add(code);
		else if (status === 'ambiguous') ambiguous.add(input);
		else unknown.add(input);
	}
	return { areas: [...areas], unknown: [...unknown], ambiguous: [...ambiguous] };
}
