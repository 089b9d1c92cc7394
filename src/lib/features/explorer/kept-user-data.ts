/**
 * What this device keeps of a person's own tables, in IndexedDB, until they remove it: the tables that measures were made
 * from and the list that cases were made from (as `.dxatlas.json`), the measures and the cases, and what was settled
 * about each file. Where storage is closed to us nothing is kept.
 */
import { clear, createStore, delMany, get, getMany, keys, set, setMany } from 'idb-keyval';
import * as v from 'valibot';
import { parseSavedJoin, type SavedJoin } from '$lib/import/session/again';
import { type Choices, parseChoices } from '$lib/import/session/document';
import type { Case } from '$lib/model/case';
import { readOrNull } from '$lib/model/schema';
import { parseUserCases, type CaseMix } from '$lib/model/user-cases';
import {
	isUserMeasureId,
	packUserMeasure,
	parseUserMeasure,
	USER_MEASURE_IDS,
	type UserMeasure,
	type UserMeasureId,
	type UserMeasures
} from '$lib/model/user-measure';
import { KEPT_CASES_MARK, KEPT_MARK, remember } from './device.svelte';

let opened: ReturnType<typeof createStore> | null = null;
const store = () => (opened ??= createStore('jichitai-dx-atlas', 'table'));

async function tried<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
	try {
		return await work();
	} catch {
		return otherwise;
	}
}

/** What could not be kept, and would be gone with the page: whoever closes it is asked first. */
const unkept = new Set<KeptKind>();
function noteKept(kind: KeptKind, kept: boolean): boolean {
	if (kept) unkept.delete(kind);
	else unkept.add(kind);
	if (unkept.size > 0) window.addEventListener('beforeunload', askFirst);
	else window.removeEventListener('beforeunload', askFirst);
	return kept;
}
/** Whether a table that is in use is gone with the page. */
export function isUnkept(kind: KeptKind): boolean {
	return unkept.has(kind);
}
function askFirst(event: BeforeUnloadEvent): void {
	event.preventDefault();
}

/** Where the first is, there was one before there were several. */
const keyOf = (what: 'document' | 'measure', id: UserMeasureId): string =>
	id === 'mine' ? what : `${what} ${id}`;

/**
 * Keeps a table and the measure made from it, in place of the one of this id before.
 * @returns whether it was kept
 */
export async function keepTable(id: UserMeasureId, document: Blob, measure: UserMeasure): Promise<boolean> {
	const kept = await tried(async () => {
		// Both or none: what is opened again is what is shown.
		await setMany(
			[
				[keyOf('document', id), document],
				[keyOf('measure', id), packUserMeasure(measure)]
			],
			store()
		);
		remember(KEPT_MARK, '1');
		return true;
	}, false);
	return noteKept(id, kept);
}
/** Gives a measure that is kept another title. */
export function renameKept(id: UserMeasureId, measure: UserMeasure): Promise<void> {
	return tried(() => set(keyOf('measure', id), packUserMeasure(measure), store()), undefined);
}
/** The measures kept. */
export function keptMeasures(): Promise<UserMeasures> {
	return tried(async () => {
		const found = await getMany<unknown>(
			USER_MEASURE_IDS.map((id) => keyOf('measure', id)),
			store()
		);
		const measures = USER_MEASURE_IDS.flatMap((id, i) => {
			const measure = parseUserMeasure(found[i]);
			return measure ? [[id, measure] as const] : [];
		});
		return Object.fromEntries(measures);
	}, {});
}
/** Cases written or read at once: each part keeps the page for a few milliseconds. */
const PART = 500;
const partKey = (i: number): string => `cases ${i}`;

/**
 * Keeps a list of cases and the cases made from it, in place of the one before.
 * @returns whether it was kept
 */
export async function keepCases(
	document: Blob,
	file: string,
	cases: readonly Case[],
	mix: CaseMix
): Promise<boolean> {
	const kept = await tried(async () => {
		await dropCases();
		const parts = Math.ceil(cases.length / PART);
		for (let i = 0; i < parts; i++) await set(partKey(i), cases.slice(i * PART, (i + 1) * PART), store());
		await setMany(
			[
				['cases document', document],
				['cases', { file, parts }]
			],
			store()
		);
		remember(KEPT_CASES_MARK, mix);
		return true;
	}, false);
	return noteKept('cases', kept);
}
const keptFileSchema = v.object({ file: v.string() });
const keptCasesSchema = v.object({ ...keptFileSchema.entries, parts: v.number() });
/** The cases kept, or `null`. */
export function keptCases(): Promise<{ readonly file: string; readonly cases: readonly Case[] } | null> {
	return tried(async () => {
		const about = readOrNull(keptCasesSchema, await get('cases', store()));
		if (about === null) return null;
		const { file, parts } = about;
		const cases: Case[] = [];
		for (let i = 0; i < parts; i++) {
			const part = parseUserCases(await get(partKey(i), store()));
			if (part === null) return null;
			cases.push(...part);
		}
		return { file, cases };
	}, null);
}

/** What a table is kept for. */
export type KeptKind = UserMeasureId | 'cases';

/** A table that this device keeps. */
export interface KeptTable {
	readonly kind: KeptKind;
	/** Name of its file; empty where it was pasted. */
	readonly file: string;
	/** `null` of a list of cases. */
	readonly measure: UserMeasure | null;
}

/** What this device keeps. */
export function keptTables(): Promise<readonly KeptTable[]> {
	return tried(async () => {
		const measures = await keptMeasures();
		const cases = readOrNull(keptFileSchema, await get('cases', store()));
		return [
			...USER_MEASURE_IDS.flatMap((kind) => {
				const measure = measures[kind];
				return measure ? [{ kind, file: measure.file, measure }] : [];
			}),
			...(cases ? [{ kind: 'cases' as const, file: cases.file, measure: null }] : [])
		];
	}, []);
}
/** The `.dxatlas.json` of a table kept, or `null`. */
export function keptDocument(kind: KeptKind): Promise<Blob | null> {
	return tried(async () => {
		const kept: unknown = await get(
			isUserMeasureId(kind) ? keyOf('document', kind) : 'cases document',
			store()
		);
		if (kept instanceof Blob) return kept;
		// As it was kept at first.
		return typeof kept === 'string' ? new Blob([kept]) : null;
	}, null);
}
/** Removes one of them from this device; with the last one everything that was settled about files goes, too. */
export async function removeKept(kind: KeptKind): Promise<void> {
	if (kind === 'cases') remember(KEPT_CASES_MARK, null);
	noteKept(kind, true);
	await tried(async () => {
		if (kind === 'cases') await dropCases();
		else await delMany([keyOf('document', kind), keyOf('measure', kind)], store());
		const left = await keptTables();
		if (!left.some((each) => each.kind !== 'cases')) remember(KEPT_MARK, null);
		if (left.length === 0) await clear(store());
	}, undefined);
}
async function dropCases(): Promise<void> {
	const all = await keys(store());
	await delMany(
		all.filter((key) => typeof key === 'string' && key.startsWith('cases')),
		store()
	);
}

/** How the last two tables with the same columns were joined, each with the fingerprint of its file. */
interface KeptJoin {
	readonly fingerprint: string;
	readonly join: SavedJoin;
}
const joinKey = (shape: string): string => `join ${shape}`;
const keptJoinSchema = v.array(v.object({ fingerprint: v.string(), join: v.unknown() }));
function keptJoins(shape: string): Promise<readonly KeptJoin[]> {
	return tried(async () => {
		const found = readOrNull(keptJoinSchema, await get(joinKey(shape), store())) ?? [];
		return found.flatMap(({ fingerprint, join }) => {
			const read = parseSavedJoin(join);
			return read ? [{ fingerprint, join: read }] : [];
		});
	}, []);
}
/** Keeps how a table was joined, beside the one before it with the same columns. */
export function keepJoin(shape: string, fingerprint: string, join: SavedJoin): Promise<void> {
	return tried(async () => {
		const others = (await keptJoins(shape)).filter((each) => each.fingerprint !== fingerprint);
		await set(joinKey(shape), [{ fingerprint, join }, ...others.slice(0, 1)], store());
	}, undefined);
}
/** How the table with the same columns was joined before this file, or `null`. */
export async function keptJoin(shape: string, fingerprint: string): Promise<SavedJoin | null> {
	const joins = await keptJoins(shape);
	return joins.find((each) => each.fingerprint !== fingerprint)?.join ?? null;
}
/** Forgets how tables with these columns were joined, and what was settled about this one. */
export function forgetJoin(shape: string, fingerprint: string): Promise<void> {
	return tried(() => delMany([joinKey(shape), `choices ${fingerprint}`], store()), undefined);
}

/** Keeps what was changed and settled about a file, by its fingerprint. */
export function keepChoices(fingerprint: string, choices: Choices): Promise<void> {
	return tried(() => set(`choices ${fingerprint}`, choices, store()), undefined);
}
/** What was changed and settled about a file before, or `null`. */
export function keptChoices(fingerprint: string): Promise<Choices | null> {
	return tried(async () => parseChoices(await get(`choices ${fingerprint}`, store())), null);
}
