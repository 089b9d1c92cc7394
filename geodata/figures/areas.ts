/** The rows of a publisher's file to today's areas, by the join of the atlas. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAreas } from '../../src/lib/model/area';
import { lgcodeOf, type AreaCode } from '../../src/lib/model/code';
import { parseFormer, parseWards } from '../../src/lib/model/names/former';
import { makeJoiner, type Joiner } from '../../src/lib/join/join';
import type { RowOutcome } from '../../src/lib/join/outcome';
import { indexPlaces } from '../../src/lib/join/places';
import { failOn } from '../boundaries/fault';
import type { NamedRow } from './forms/form';

/** Positions of the rows of an area. */
interface AreaRows {
	/** The area's own row, under the name of today or of before it was renamed or became a city. */
	readonly own: number | null;
	/** Those of municipalities that have become part of it since. */
	readonly parts: readonly number[];
}
export interface PlacedRows {
	readonly byCode: ReadonlyMap<AreaCode, AreaRows>;
	/** Rows whose code is of another place or of none, read by their name. */
	readonly byName: readonly string[];
}

const ROLES = { codes: [0], prefecture: 1, group: null, area: 2 };
/** 三宅島三宅村: an island before its village, which the register does not have. */
const ISLAND = /^(三宅島|八丈島)\s*/u;
/** Rows that are about no area of ours, and no total either. */
const NO_AREA = new Set(['島しょ']);

/** The join with the areas, former municipalities and wards of `geodata/built/`. */
export function readJoiner(): Joiner {
	const built = (name: string): unknown =>
		JSON.parse(readFileSync(path.join(import.meta.dirname, '..', 'built', name), 'utf8'));
	return makeJoiner(
		indexPlaces(
			parseAreas(built('areas.json')),
			parseFormer(built('former.json')),
			parseWards(built('wards.json'))
		)
	);
}

/**
 * Which row is of which area. Wards of cities, 郡 and totals are left out.
 * @throws GeodataFault naming rows that are no area that we know, and areas that have two rows
 */
export function placeRows(joiner: Joiner, rows: readonly NamedRow[], file: string): PlacedRows {
	const records = rows.map(({ code, prefecture, name }, i) => ({
		row: i,
		cells: [code, prefecture, name.replace(ISLAND, '')]
	}));
	const first = joiner.join(records, ROLES).rows;
	const wrongCode = first.flatMap(({ status }, i) => (status === 'conflicting' ? (records[i] ?? []) : []));
	const again = joiner.join(wrongCode, { ...ROLES, codes: [] }).rows;
	const byName = new Map(again.map((outcome) => [outcome.row, outcome]));
	const outcomes = first.map((outcome, i) => byName.get(i) ?? outcome);
	const open = outcomes.filter(
		({ status, row }) => !['matched', 'set-aside'].includes(status) && !NO_AREA.has(rows[row]?.name ?? '')
	);
	const named = ({ row, input, reason }: RowOutcome): string =>
		`${rows[row]?.at ?? ''} ${input} (${reason ?? ''})`;
	failOn(`${file}: rows that are no area of the register`, open.map(named));
	const byCode = new Map<AreaCode, AreaRows>();
	const twice: string[] = [];
	for (const outcome of outcomes) {
		const { code, rules, row, succession } = outcome;
		if (code === null || rules.includes('ward-to-city')) continue;
		const { own, parts } = byCode.get(code) ?? { own: null, parts: [] };
		if (succession && ['absorbed', 'merged', 'divided'].includes(succession.kind))
			byCode.set(code, { own, parts: [...parts, row] });
		else if (own !== null) twice.push(named(outcome));
		else byCode.set(code, { own: row, parts });
	}
	failOn(`${file}: areas that have two rows`, twice);
	return {
		byCode,
		byName: again.map(({ code, input }) => `${input} → ${code === null ? '?' : lgcodeOf(code)}`)
	};
}
