/**
 * Makes the table of former municipalities: each merger, promotion and renaming of the published list, followed to the
 * municipalities of today. What the list lacks is in `exceptions.csv`, with the reason; anything else off fails by name.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { WholeArea } from '../../src/lib/model/area';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../src/lib/model/code';
import { fold } from '../../src/lib/model/name';
import type { FormerKind, FormerPlace } from '../../src/lib/model/names/former';
import { failOn } from '../boundaries/fault';
import { FORMER, openList, type ListSource } from '../register/lists';

const HERE = import.meta.dirname;
const KINDS: Readonly<Record<string, FormerKind>> = {
	新設: 'merged',
	編入: 'absorbed',
	市制: 'promoted',
	'市制・改称': 'promoted',
	改称: 'renamed'
};
const COUNTY = /^(.+?郡)(.+[町村])$/u;

interface Row {
	readonly prefecture: AreaCode;
	readonly county: string;
	readonly name: string;
	readonly date: string;
	readonly kind: FormerKind;
	readonly successorPrefecture: AreaCode;
	readonly successors: readonly string[];
}

/** The records of `former.json`, and the list they come from. */
export function makeFormer(
	folder: string,
	areas: readonly WholeArea[]
): { readonly places: FormerPlace[]; readonly source: ListSource } {
	const { rows: listed, source } = openList(folder, FORMER, [
		'prefecture',
		'former_name',
		'date',
		'successor_prefecture',
		'successor_name',
		'kind'
	]);
	const prefectures = new Map(
		areas.filter(({ code }) => isPrefectureCode(code)).map((a) => [a.name, a.code])
	);
	const exceptions = readExceptions();
	const faults: string[] = [];
	const used = new Set<number>();
	const added = exceptions.flatMap((each, i): (typeof listed)[number][] => {
		if (each.action !== 'add') return [];
		used.add(i);
		const { prefecture, former_name, date, value } = each;
		return [
			{
				prefecture,
				former_name,
				date,
				successor_prefecture: prefecture,
				successor_name: value,
				kind: '市制'
			}
		];
	});
	const rows = [...listed, ...added].flatMap((row): Row[] => {
		const mine = exceptions.filter((each, i) => {
			const hit =
				each.prefecture === row.prefecture && each.former_name === row.former_name && each.date === row.date;
			if (hit) used.add(i);
			return hit;
		});
		if (mine.some(({ action }) => action === 'drop')) return [];
		const kind = KINDS[row.kind];
		const [own, name] = splitPrefecture(row.former_name, prefectures);
		const prefecture = own ?? prefectures.get(row.prefecture);
		const successorPrefecture = prefectures.get(row.successor_prefecture);
		if (!kind || !prefecture || !successorPrefecture || !/^\d{4}-\d\d-\d\d$/.test(row.date)) {
			faults.push(`${row.prefecture} ${row.former_name} ${row.date} ${row.kind}`);
			return [];
		}
		const [, county, bare] = COUNTY.exec(name) ?? [];
		return [
			{
				prefecture,
				county: county ?? mine.find(({ action }) => action === 'county')?.value ?? '',
				name: bare ?? name,
				date: row.date,
				kind,
				successorPrefecture,
				successors: [
					row.successor_name,
					...mine.filter(({ action }) => action === 'successor').map(({ value }) => value)
				]
			}
		];
	});
	failOn('row of the list that cannot be read', faults);
	failOn(
		'exception without its row in the list',
		exceptions.filter((_, i) => !used.has(i)).map((each) => each.prefecture + each.former_name)
	);
	return { places: follow(rows, areas), source };
}

/** Follows each row to the municipalities of today, over later rows where the successor is gone too. */
function follow(rows: readonly Row[], areas: readonly WholeArea[]): FormerPlace[] {
	const today = new Map<string, AreaCode[]>();
	for (const area of areas.filter(({ code }) => !isPrefectureCode(code))) {
		const prefecture = prefectureCodeOf(area.code);
		for (const key of new Set([area.name, (area.county ?? '') + area.name])) {
			const at = prefecture + fold(key);
			today.set(at, [...(today.get(at) ?? []), area.code]);
		}
	}
	const faults: string[] = [];
	const reach = (prefecture: AreaCode, successor: string, from: Row): { into: AreaCode[]; later: Row[] } => {
		const [, , bare] = COUNTY.exec(successor) ?? [];
		const codes =
			today.get(prefecture + fold(successor)) ?? today.get(prefecture + fold(bare ?? successor)) ?? [];
		if (codes.length === 1) return { into: codes, later: [] };
		const next = rows.find(
			(row) =>
				row.prefecture === prefecture &&
				row.date > from.date &&
				(row.county + row.name === successor || row.name === successor)
		);
		if (!next) {
			faults.push(`${from.county}${from.name} (${from.date}) → ${successor}`);
			return { into: [], later: [] };
		}
		const reached = next.successors.map((each) => reach(next.successorPrefecture, each, next));
		return { into: reached.flatMap(({ into }) => into), later: [next, ...reached.flatMap((r) => r.later)] };
	};
	const places = rows.map((row): FormerPlace => {
		const reached = row.successors.map((successor) => reach(row.successorPrefecture, successor, row));
		const steps = [row, ...reached.flatMap(({ later }) => later)];
		return {
			prefecture: row.prefecture,
			...(row.county === '' ? {} : { county: row.county }),
			name: row.name,
			into: [...new Set(reached.flatMap(({ into }) => into))].sort(),
			steps: steps.map(({ date, kind, successors }) => ({
				date,
				kind,
				to: successors.map((name) => COUNTY.exec(name)?.[2] ?? name).join('・')
			}))
		};
	});
	failOn('former municipality whose successor is not known', faults);
	const key = (p: FormerPlace): string => `${p.prefecture}${p.steps[0]?.date}${p.county ?? ''}${p.name}`;
	return places.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** A name that begins with another prefecture than the row's (長野県木曽郡山口村 went to 岐阜県). */
function splitPrefecture(
	name: string,
	prefectures: ReadonlyMap<string, AreaCode>
): [AreaCode | undefined, string] {
	for (const [prefecture, code] of prefectures) {
		if (name.startsWith(prefecture)) return [code, name.slice(prefecture.length)];
	}
	return [undefined, name];
}

function readExceptions(): Record<
	'prefecture' | 'former_name' | 'date' | 'action' | 'value' | 'why',
	string
>[] {
	const text = readFileSync(path.join(HERE, 'exceptions.csv'), 'utf8');
	return Papa.parse<ReturnType<typeof readExceptions>[number]>(text.trim(), { header: true }).data;
}
