import type { Case } from '$lib/model/case';
import type { CaseHead } from '$lib/model/case-head';
import { NO_TEXTS, readTextFiles, type CaseTexts } from '$lib/model/case-texts';
import type { AreaCode } from '$lib/model/code';
import type { Dataset } from '$lib/model/dataset';

/** What the page of an area tells before anybody asks: what it has done, and what it has proposed. */
export function toldOf({ casesOf, ideasOf }: Dataset, code: AreaCode): readonly CaseHead[] {
	return [...casesOf(code), ...ideasOf(code)];
}

/** The whole records that a page has from the start: of the area that it is of, if it is of one. */
export async function firstTexts(
	code: AreaCode | null,
	dataset: () => Promise<Dataset>,
	read: (prefecture: AreaCode) => Promise<readonly Case[]>
): Promise<CaseTexts> {
	if (code === null) return NO_TEXTS;
	return NO_TEXTS.with(await readTextFiles(toldOf(await dataset(), code), NO_TEXTS, read));
}
