/**
 * What this device keeps of a person's own table, in IndexedDB, until they remove it: the table (as `.dxatlas.json` text),
 * the measure made from it, and what was settled about each file. Where storage is closed to us nothing is kept.
 */
import { clear, createStore, get, set } from 'idb-keyval';
import { type Choices, parseChoices } from '../import/document';
import { packUserMeasure, parseUserMeasure, type UserMeasure } from '../model/user-measure';
import { KEPT_MARK, remember } from './device.svelte';

let opened: ReturnType<typeof createStore> | null = null;
const store = () => (opened ??= createStore('jichitai-dx-atlas', 'table'));

async function tried<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
	try {
		return await work();
	} catch {
		return otherwise;
	}
}

/**
 * Keeps a table and the measure made from it, in place of the one before.
 * @returns whether it was kept
 */
export function keepTable(document: string, measure: UserMeasure): Promise<boolean> {
	return tried(async () => {
		await set('document', document, store());
		await set('measure', packUserMeasure(measure), store());
		remember(KEPT_MARK, '1');
		return true;
	}, false);
}
/** The measure kept, or `null`. */
export function keptMeasure(): Promise<UserMeasure | null> {
	return tried(async () => parseUserMeasure(await get('measure', store())), null);
}
/** The text of the table kept, or `null`. */
export function keptDocument(): Promise<string | null> {
	return tried(async () => {
		const text: unknown = await get('document', store());
		return typeof text === 'string' ? text : null;
	}, null);
}
/** Removes everything from this device. */
export async function removeKept(): Promise<void> {
	remember(KEPT_MARK, null);
	await tried(() => clear(store()), undefined);
}

/** Keeps what was changed and settled about a file, by its fingerprint. */
export function keepChoices(fingerprint: string, choices: Choices): Promise<void> {
	return tried(() => set(`choices ${fingerprint}`, choices, store()), undefined);
}
/** What was changed and settled about a file before, or `null`. */
export function keptChoices(fingerprint: string): Promise<Choices | null> {
	return tried(async () => parseChoices(await get(`choices ${fingerprint}`, store())), null);
}

/** Tells files apart by their content; `null` where the browser cannot. */
export async function fingerprintOf(
	bytes: Uint8Array<ArrayBuffer>,
	sheet: string | null
): Promise<string | null> {
	return tried(async () => {
		const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
		return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') + (sheet ?? '');
	}, null);
}
