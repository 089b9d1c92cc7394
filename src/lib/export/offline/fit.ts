/** What an offline file tells of its cases within its limit: of all of them as much as there is room for. */
import type { Case } from '../../model/case';
import { withCases, type WholeDataset } from '../../model/dataset';
import type { Language } from '../../model/language';
import { inJapanese } from './texts';

/** Most that a file may weigh, in bytes: it goes by mail and USB stick, and is opened on old machines. */
export const MOST_BYTES = 1_500_000;

export interface Fitting {
	/** Whole records of the cases that the file tells of, what is wanted most first. */
	readonly told: readonly Case[];
	readonly lang: Language;
	/** Whether the cases may have titles only: nothing that is shown asks for more. */
	readonly isOptional: boolean;
	/** Makes the file; `isBrief`: see `makeOffline`. */
	readonly make: (dataset: WholeDataset, isBrief: boolean) => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Makes a file that tells of all its cases; where that is too much, without a script of their titles only; where that is too
 * much, in Japanese only if that is the file's language; and where that is too much, of as many cases as there is room for.
 * @param dataset with heads of the cases
 * @returns the file, larger than `MOST_BYTES` only where it could not be less
 */
export async function fitOffline(
	dataset: WholeDataset,
	{ told, lang, isOptional, make }: Fitting
): Promise<Uint8Array<ArrayBuffer>> {
	const fits = ({ byteLength }: Uint8Array): boolean => byteLength <= MOST_BYTES;
	let file = await make(withTexts(dataset, told), false);
	if (fits(file) || told.length === 0) return file;
	file = await make(withTexts(dataset, told), true);
	if (fits(file)) return file;
	const texts = lang === 'ja' ? told.map(inJapanese) : told;
	if (lang === 'ja') file = await make(withTexts(dataset, texts), true);
	if (fits(file) || !isOptional) return file;
	const bare = await make(dataset, true);
	const room = (MOST_BYTES - bare.byteLength) / (file.byteLength - bare.byteLength);
	// Records differ in length: a share of them is not quite that share of the bytes.
	for (let count = Math.floor(room * texts.length); count > 0; count = Math.floor(0.95 * count)) {
		file = await make(withTexts(dataset, texts.slice(0, count)), true);
		if (fits(file)) return file;
	}
	return bare;
}

function withTexts(dataset: WholeDataset, texts: readonly Case[]): WholeDataset {
	const whole = new Map(texts.map((item) => [item.id, item]));
	return withCases(
		dataset,
		dataset.cases.map((item) => whole.get(item.id) ?? item)
	);
}
