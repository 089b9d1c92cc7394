/** Makes rows of our table of frameworks from a list with one row a member, and holds them against the register. */
import { lgcodeOf, parseCode, type AreaCode } from '../../src/lib/model/code';
import { GeodataFault } from '../boundaries/fault';
import type { RegisterRow } from '../register/table';

/** Columns of the source, one row a member. */
export const READ_COLUMNS = [
	...['id', 'kind', 'name', 'role', 'code', 'prefecture', 'municipality', 'since', 'status'],
	...['stated_count', 'url', 'publisher', 'source_kind', 'page_date', 'note']
] as const;
/** What every row of a framework says alike. */
const SHARED = READ_COLUMNS.filter(
	(column) => !['role', 'code', 'prefecture', 'municipality'].includes(column)
);

type Line = Readonly<Record<string, string>>;

/**
 * Rows of the table, in the order of the source.
 * @param read when the source was read: `2026-11`
 * @throws GeodataFault naming the row: a code or name that is not the register's, a member twice, two rows of one
 * framework that differ in what is said of it, a role that is none
 */
export function makeFrameworks(
	lines: readonly Line[],
	register: readonly RegisterRow[],
	read: string
): readonly Line[] {
	const areas = new Map(register.map((row) => [row.code, row]));
	const byId = new Map<string, { readonly first: Line; readonly roles: Map<AreaCode, string> }>();
	lines.forEach((line, i) => {
		const at = `row ${i + 2} (${line.id} ${line.prefecture}${line.municipality})`;
		const code = line.code?.length === 6 ? parseCode(line.code) : null;
		const area = code === null ? undefined : areas.get(code);
		if (code === null || area === undefined || area.prefecture + area.name !== named(line)) {
			throw new GeodataFault(`${at}: no municipality of the register has this code and name`);
		}
		if (line.role !== 'centre' && line.role !== 'member')
			throw new GeodataFault(`${at}: role: found "${line.role}"`);
		const held = byId.get(line.id ?? '') ?? { first: line, roles: new Map<AreaCode, string>() };
		byId.set(line.id ?? '', held);
		const differs = SHARED.find((column) => held.first[column] !== line[column]);
		if (differs)
			throw new GeodataFault(`${at}: ${differs}: found "${line[differs]}", not as the rows before`);
		if (held.roles.has(code)) throw new GeodataFault(`${at}: found twice`);
		held.roles.set(code, line.role);
	});
	return [...byId.values()].map(({ first, roles }) => {
		const members = [...roles.keys()].sort();
		const centres = members.filter((code) => roles.get(code) === 'centre');
		const written = (codes: readonly AreaCode[]): string =>
			codes.map((code) => `${lgcodeOf(code)} ${nameIn(areas, code)}`).join('\n');
		const stated = first.stated_count ?? '';
		return {
			...{ id: first.id ?? '', kind: first.kind ?? '', name: first.name ?? '', name_en: '' },
			...{ centres: written(centres), members: written(members), since: first.since ?? '' },
			...{ status: first.status ?? '', stated: statedCount(stated, centres.length), stated_as: stated },
			...{ url: first.url ?? '', publisher: first.publisher ?? '', source_kind: first.source_kind ?? '' },
			...{ date: first.page_date ?? '', read, note: first.note ?? '' }
		};
	});
}

function named({ prefecture = '', municipality = '' }: Line): string {
	return prefecture + municipality;
}

function nameIn(areas: ReadonlyMap<AreaCode, RegisterRow>, code: AreaCode): string {
	const area = areas.get(code);
	return area ? area.prefecture + area.name : '';
}

/**
 * How many members a page says there are, as digits; empty where its words have no number. `7市2町` is 9,
 * `高知市と県内33市町村（県全域）` 34, `2市1町 (近隣)` 3 and its centres; what else stands in brackets says it again.
 */
export function statedCount(written: string, centres: number): string {
	const outside = written.replace(/[（(].*?[）)]/g, '').trim();
	const numbers = [...outside.matchAll(/(\d+)[市町村]+/g)].map(([, digits]) => Number(digits));
	if (numbers.length === 0) return '';
	const centre = /^[^\d]+市[+と]/.test(outside) ? 1 : 0;
	const around = written.includes('(近隣)') ? centres : 0;
	return String(numbers.reduce((sum, each) => sum + each, centre + around));
}
