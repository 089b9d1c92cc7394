/** Names of files that a person finds again: where, what, how it was asked for, which edition. */

/** Characters that no file name may hold on one system or another, and white space. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\s]+/gu;
/** Bytes that the strictest system takes, less what a browser adds to a second file of one name. */
const MOST_BYTES = 240;
/** Longest part in characters; the less, the more parts there are. */
const LIMITS = [60, 40, 30, 20, 14, 9, 6];

/**
 * `jichitai-dx-atlas_愛媛県_事例の数_市区町村_2026-11-22.png`. Every file of the atlas is called so: where, what is shown, of
 * which date, what it is filtered by, the level, the edition. What is too long is cut after a whole word.
 * @param parts in this order; empty ones are left out
 */
export function fileName(parts: readonly string[], extension: string): string {
	const kept = parts.map((part) => trimmed(part.replace(REFUSED, '-'))).filter((part) => part !== '');
	const name = (limit: number) =>
		`${['jichitai-dx-atlas', ...kept.map((part) => cut(part, limit))].join('_')}.${extension}`;
	const bytes = (text: string) => new TextEncoder().encode(text).length;
	const names = LIMITS.map(name);
	return names.find((each) => bytes(each) <= MOST_BYTES) ?? names.at(-1) ?? '';
}

/** Without what joins or opens at its ends. */
function trimmed(text: string): string {
	return text.replace(/^[-._、・]+|[-._、・（(「]+$/gu, '');
}

/** The first words of a text, or of its only word the first characters; a date is never cut. */
function cut(text: string, most: number): string {
	if (Array.from(text).length <= most || /^\d{4}[-\d_]*$/.test(text)) return text;
	let found = '';
	for (const { segment } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)) {
		if (Array.from(found + segment).length > most) break;
		found += segment;
	}
	return trimmed(found) || Array.from(text).slice(0, most).join('');
}
