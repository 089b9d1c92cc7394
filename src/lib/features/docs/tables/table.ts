import type { Language } from '$lib/view/view';

/** A table made from definitions of the code. Cells are Markdown: `code`, links, emphasis. */
export interface DocTable {
	/** What the table lists; its name for whoever does not see it. */
	readonly caption: string;
	readonly columns: readonly string[];
	/** As many cells in each row as there are columns. */
	readonly rows: readonly (readonly string[])[];
}

/** Makes a table in a language. */
export type MakeTable = (lang: Language) => DocTable;

/** Texts as `code`, separated as the language does. */
export function codes(texts: readonly string[], lang: Language): string {
	return texts.map((text) => `\`${text}\``).join(lang === 'ja' ? '、' : ', ');
}
