/**
 * The whole records of cases, as far as they have arrived. They come by prefecture, a joint case with the area that runs it;
 * a case of a person's own list is whole from the start.
 */
import type { Case } from './case';
import { isTitled, type CaseHead } from './case-head';
import { prefectureCodeOf, type AreaCode } from './code';

/** What has been read, by prefecture. */
export type TextFiles = ReadonlyMap<AreaCode, readonly Case[]>;

export interface CaseTexts {
	/** The whole record of a case; `null` while it has not arrived. */
	of(item: CaseHead): Case | null;
	/** Whether all of these have arrived. */
	hold(cases: readonly CaseHead[]): boolean;
	/** Whether a prefecture's have arrived. */
	has(prefecture: AreaCode): boolean;
	/** The same with those of more prefectures. */
	with(files: TextFiles): CaseTexts;
}

/** Whether a case is its whole record. */
export function isWholeCase(item: CaseHead): item is Case {
	return 'summary' in item;
}

class ArrivedTexts implements CaseTexts {
	readonly #byFile: TextFiles;
	readonly #byId: ReadonlyMap<string, Case>;
	constructor(byFile: TextFiles) {
		this.#byFile = byFile;
		this.#byId = new Map([...byFile.values()].flat().map((item) => [item.id, item]));
	}
	of(item: CaseHead): Case | null {
		return isWholeCase(item) ? item : (this.#byId.get(item.id) ?? null);
	}
	hold(cases: readonly CaseHead[]): boolean {
		// They are told by their ids, which come with the titles.
		return textFilesOf(cases).every((file) => this.has(file)) && cases.every(isTitled);
	}
	has(prefecture: AreaCode): boolean {
		return this.#byFile.has(prefecture);
	}
	with(files: TextFiles): CaseTexts {
		return files.size === 0 ? this : new ArrivedTexts(new Map([...this.#byFile, ...files]));
	}
}

/** Before any have arrived: those alone that are whole from the start. */
export const NO_TEXTS: CaseTexts = new ArrivedTexts(new Map());

/**
 * The whole records of some cases, in their order.
 * @throws Error naming the one that has not arrived: who shows, counts or writes all of them waits for them before
 */
export function wholeCases(texts: CaseTexts, cases: readonly CaseHead[]): readonly Case[] {
	return cases.map((item) => {
		const found = texts.of(item);
		if (found) return found;
		throw new Error(`case ${item.id}: its whole record is asked for before it has arrived`);
	});
}

const known = new WeakMap<readonly CaseHead[], readonly AreaCode[]>();

/** The prefectures whose files hold the whole records of some cases, by code. The same list is looked through once. */
export function textFilesOf(cases: readonly CaseHead[]): readonly AreaCode[] {
	let files = known.get(cases);
	if (!files) {
		const codes = cases.flatMap((item) => (isWholeCase(item) ? [] : [prefectureCodeOf(item.area)]));
		known.set(cases, (files = [...new Set(codes)].sort()));
	}
	return files;
}

/**
 * Reads the files that hold the whole records of some cases, but for those that are there.
 * @throws what `read` throws
 */
export async function readTextFiles(
	cases: readonly CaseHead[],
	texts: CaseTexts,
	read: (prefecture: AreaCode) => Promise<readonly Case[]>
): Promise<TextFiles> {
	const missing = textFilesOf(cases).filter((file) => !texts.has(file));
	return new Map(await Promise.all(missing.map(async (file) => [file, await read(file)] as const)));
}
