/** Everything the atlas knows, indexed once: the register of areas, the cases, who touches whom. */
import * as v from 'valibot';
import { isWholeArea, type Area, type WholeArea } from './area';
import { areasOf, isIdea, type CaseHead } from './case-head';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from './code';
import type { Editions } from './provenance';
import { areaCode, read } from './schema';

/** An area that touches another by land. */
export interface Neighbour {
	readonly code: AreaCode;
	/** Length of the border they share, in km. */
	readonly km: number;
}

/** Who touches whom, indexed by `indexNeighbours`. */
export interface Neighbours {
	/** The neighbours of an area, the longest shared border first; empty for an island or an unknown code. */
	of(code: AreaCode): readonly Neighbour[];
	/** Municipalities across the water that a road bridge or tunnel leads to, and no border on land; by code. */
	bridged(code: AreaCode): readonly AreaCode[];
}

/** What `makeDataset` builds on. */
export interface DatasetParts<A extends Area = Area> {
	readonly areas: readonly A[];
	readonly cases: readonly CaseHead[];
	/** May come later: see `withNeighbours`. */
	readonly neighbours?: Neighbours | undefined;
	readonly editions: Editions;
}

export interface Dataset<A extends Area = Area> {
	/** Every area, northern villages included, by code. */
	readonly areas: readonly A[];
	readonly prefectures: readonly A[];
	/** Cities, towns, villages and special wards, without the northern villages: what every count is of. */
	readonly municipalities: readonly A[];
	readonly northernVillages: readonly A[];
	readonly areaByCode: ReadonlyMap<AreaCode, A>;
	/** A prefecture's municipalities by code, without the northern villages; empty for an unknown code. */
	readonly municipalitiesOf: (prefectureCode: AreaCode) => readonly A[];
	/** In the order of the file, ideas too. */
	readonly cases: readonly CaseHead[];
	/** Those that count: what was only proposed (アイデア) is no case of having done it. */
	readonly counted: readonly CaseHead[];
	readonly caseById: ReadonlyMap<string, CaseHead>;
	/** An area's own cases that count, alone or jointly with others: of a prefecture, those it runs itself. */
	readonly casesOf: (code: AreaCode) => readonly CaseHead[];
	/** What an area has only proposed. */
	readonly ideasOf: (code: AreaCode) => readonly CaseHead[];
	/** A prefecture's own cases that count and those of its municipalities, each once. */
	readonly casesIn: (prefectureCode: AreaCode) => readonly CaseHead[];
	/** The areas of the same kind (prefectures, municipalities) that touch it, the longest shared border first. */
	readonly neighboursOf: (code: AreaCode) => readonly Neighbour[];
	readonly editions: Editions;
}

/** A dataset with all of the register. A page that shows only the country's map in Japanese begins without. */
export type WholeDataset = Dataset<WholeArea>;

/** Narrows a dataset: the register is read in two parts, each of them as a whole. */
export function isWhole(dataset: Dataset): dataset is WholeDataset {
	return dataset.areas.every(isWholeArea);
}

const NO_AREAS: readonly never[] = Object.freeze([]);
const NO_CASES: readonly CaseHead[] = Object.freeze([]);
const NO_NEIGHBOUR: readonly Neighbour[] = Object.freeze([]);
const NO_CODES: readonly AreaCode[] = Object.freeze([]);
const NO_NEIGHBOURS: Neighbours = Object.freeze({ of: () => NO_NEIGHBOUR, bridged: () => NO_CODES });

/**
 * Indexes areas and cases. The result is frozen.
 * @throws Error naming the record: an area or a case twice, a municipality without its prefecture, a case whose area is
 * not in the register or is a northern village
 */
export function makeDataset<A extends Area>({
	areas,
	cases,
	neighbours = NO_NEIGHBOURS,
	editions
}: DatasetParts<A>): Dataset<A> {
	const sorted = [...areas].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
	const areaByCode = uniqueBy(sorted, (area) => area.code, 'area');
	const municipalities = sorted.filter(
		(area) => !isPrefectureCode(area.code) && area.kind !== 'northern-village'
	);
	for (const area of sorted) {
		if (areaByCode.has(prefectureCodeOf(area.code))) continue;
		throw new Error(
			`area ${area.code} ${area.name}: its prefecture ${prefectureCodeOf(area.code)} is missing`
		);
	}
	const byPrefecture = group(municipalities, (area) => prefectureCodeOf(area.code));
	return Object.freeze({
		areas: Object.freeze(sorted),
		prefectures: Object.freeze(sorted.filter((area) => isPrefectureCode(area.code))),
		municipalities: Object.freeze(municipalities),
		northernVillages: Object.freeze(sorted.filter((area) => area.kind === 'northern-village')),
		areaByCode,
		municipalitiesOf: (code: AreaCode) => byPrefecture.get(code) ?? NO_AREAS,
		...finish(indexCases(cases, areaByCode, Infinity)),
		neighboursOf: (code: AreaCode) => neighbours.of(code),
		editions: Object.freeze({ ...editions })
	});
}

type CaseIndex = Pick<Dataset, 'cases' | 'counted' | 'caseById' | 'casesOf' | 'ideasOf' | 'casesIn'>;

/** Work done bit by bit: what comes of it once `next` says that it is done. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

function* indexCases(
	cases: readonly CaseHead[],
	areaByCode: Dataset['areaByCode'],
	atOnce: number
): Steps<CaseIndex> {
	const caseById = new Map<string, CaseHead>();
	const casesByArea = new Map<AreaCode, CaseHead[]>();
	const ideasByArea = new Map<AreaCode, CaseHead[]>();
	const casesByPrefecture = new Map<AreaCode, CaseHead[]>();
	const counted: CaseHead[] = [];
	for (const [i, item] of cases.entries()) {
		if (i % atOnce === atOnce - 1) yield;
		if (caseById.has(item.id)) throw new Error(`case ${item.id}: found twice, expected once`);
		caseById.set(item.id, item);
		if (!isIdea(item)) counted.push(item);
		for (const code of areasOf(item)) {
			const area = areaByCode.get(code);
			if (!area) throw new Error(`case ${item.id}: its area "${code}" is not in the register of areas`);
			if (area.kind === 'northern-village') {
				throw new Error(`case ${item.id}: its area ${area.code} ${area.name} is out of every count`);
			}
			if (isIdea(item)) {
				addTo(ideasByArea, area.code, item);
				continue;
			}
			addTo(casesByArea, area.code, item);
			const prefecture = prefectureCodeOf(area.code);
			if (casesByPrefecture.get(prefecture)?.at(-1) !== item) addTo(casesByPrefecture, prefecture, item);
		}
	}
	yield;
	for (const lists of [casesByArea, ideasByArea, casesByPrefecture]) {
		for (const list of lists.values()) Object.freeze(list);
	}
	const all = Object.freeze([...cases]);
	return {
		cases: all,
		counted: counted.length === all.length ? all : Object.freeze(counted),
		caseById,
		casesOf: (code) => casesByArea.get(code) ?? NO_CASES,
		ideasOf: (code) => ideasByArea.get(code) ?? NO_CASES,
		casesIn: (code) => casesByPrefecture.get(code) ?? NO_CASES
	};
}

/**
 * The same areas with other cases.
 * @throws Error naming the case, as `makeDataset` does
 */
export function withCases<A extends Area>(dataset: Dataset<A>, cases: readonly CaseHead[]): Dataset<A> {
	return finish(takeCases(dataset, cases, Infinity));
}

/**
 * As `withCases`, bit by bit: with tens of thousands of cases a page has to answer in between.
 * @param atOnce cases taken in by one step
 */
export function* takeCases<A extends Area>(
	dataset: Dataset<A>,
	cases: readonly CaseHead[],
	atOnce: number
): Steps<Dataset<A>> {
	const index = yield* indexCases(cases, dataset.areaByCode, atOnce);
	return Object.freeze({ ...dataset, ...index });
}

/** Does the work in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

/** The same dataset with neighbours that arrived later. */
export function withNeighbours<A extends Area>(dataset: Dataset<A>, neighbours: Neighbours): Dataset<A> {
	return Object.freeze({ ...dataset, neighboursOf: (code: AreaCode) => neighbours.of(code) });
}

const BORDER = '[code, another code, km]';
/** `/data/neighbours.json`: two areas, and the length of the border that they share; 0 where only a bridge or a tunnel joins them. */
export const bordersSchema = v.array(
	v.pipe(
		v.tuple([areaCode, areaCode, v.pipe(v.number('km'), v.minValue(0, 'km'))], BORDER),
		v.check(([a, b]) => a !== b, BORDER)
	),
	`a list of ${BORDER}`
);

/**
 * Indexes `/data/neighbours.json`: one row for each border, in either order.
 * @throws Error that says which row, what was found and what was expected
 */
export function indexNeighbours(rows: unknown): Neighbours {
	const byCode = new Map<AreaCode, Neighbour[]>();
	const bridges = new Map<AreaCode, AreaCode[]>();
	const add = (from: AreaCode, code: AreaCode, km: number) => {
		const list = byCode.get(from) ?? [];
		if (list.some((other) => other.code === code))
			throw new Error(`neighbours: ${from} and ${code} found twice`);
		byCode.set(from, list);
		list.push(Object.freeze({ code, km }));
	};
	for (const [a, b, km] of read(bordersSchema, rows, 'neighbours')) {
		if (km === 0) {
			addTo(bridges, a, b);
			addTo(bridges, b, a);
			continue;
		}
		add(a, b, km);
		add(b, a, km);
	}
	for (const list of byCode.values()) {
		Object.freeze(list.sort((a, b) => b.km - a.km || (a.code < b.code ? -1 : 1)));
	}
	for (const list of bridges.values()) Object.freeze(list.sort());
	return Object.freeze({
		of: (code: AreaCode) => byCode.get(code) ?? NO_NEIGHBOUR,
		bridged: (code: AreaCode) => bridges.get(code) ?? NO_CODES
	});
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string, what: string): ReadonlyMap<string, T> {
	const map = new Map<string, T>();
	for (const item of items) {
		const key = keyOf(item);
		if (map.has(key)) throw new Error(`${what} ${key}: found twice, expected once`);
		map.set(key, item);
	}
	return map;
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
	const map = new Map<string, T[]>();
	for (const item of items) addTo(map, keyOf(item), item);
	for (const list of map.values()) Object.freeze(list);
	return map;
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}
