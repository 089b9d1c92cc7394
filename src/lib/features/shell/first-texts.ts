import type { Case } from '$lib/model/case';
import type { CaseHead } from '$lib/model/case-head';
import { NO_TEXTS, readTextFiles, type CaseTexts } from '$lib/model/case-texts';
import type { AreaCode } from '$lib/model/code';
import type { Dataset } from '$lib/model/dataset';

/** What the page of an area tells before anybody asks: what it has done, and what it has proposed. */
export function toldOf({ casesOf, ideasOf }: Dataset, code: AreaCode): readonly CaseHead[] {
	return [...casesOf(code), ...ideasOf(code)];
}

/**
 * The whole records that a page has from the start: of the area that it is of, if it is of one. Where a browser cannot have
 * them, their place says so, and they come once they can be had.
 */
export async function firstTexts(
	code: AreaCode | null,
	dataset: () => Promise<Dataset>,
	read: (prefecture: AreaCode) => Promise<readonly Case[]>
): Promise<CaseTexts> {
	if (code === null) return NO_TEXTS;
	const told = toldOf(await dataset(), code);
	try {
		return NO_TEXTS.with(await readTextFiles(told, NO_TEXTS, read));
	} catch (error) {
		if (import.meta.env.SSR) throw error;
		return NO_TEXTS;
	}
}
