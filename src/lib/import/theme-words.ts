/** Themes as people write them in their own lists: our names in either language, parts of them, and plain other words. */
import { fold } from '../model/name';
import { themeById, THEMES } from '../model/theme';
import { THEME_WORDS } from '../model/names/theme-words';

const BY_WORD: ReadonlyMap<string, string> = new Map([
	...Object.entries(THEME_WORDS).flatMap(([id, words]) =>
		words.split(' ').map((word) => [keyOf(word), id] as const)
	),
	...THEMES.flatMap((group) =>
		[group, ...group.finer].flatMap(({ id, ja, en }) => [ja, en].map((name) => [keyOf(name), id] as const))
	)
]);

/** The id of a theme of either level that a word means, or `null`. */
export function themeOfWord(word: string): string | null {
	return themeById(word)?.id ?? BY_WORD.get(keyOf(word)) ?? null;
}

/** The words of a cell: one where it is a theme as a whole, otherwise its parts by line, comma, slash or middle dot. */
export function themeWords(cell: string): readonly string[] {
	return parts(cell, /[\n\r、，,;；|｜]/u).flatMap((line) =>
		themeOfWord(line) !== null
			? [line]
			: parts(line, /[/／・･\s]/u).some((each) => themeOfWord(each) !== null)
				? parts(line, /[/／・･\s]/u)
				: [line]
	);
}

function parts(text: string, at: RegExp): readonly string[] {
	return text
		.split(at)
		.map((each) => each.trim())
		.filter((each) => each !== '');
}

function keyOf(word: string): string {
	return fold(word.replace(/^#/u, '')).replace(/[\s・]/gu, '');
}
