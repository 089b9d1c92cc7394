/** Names of files that a person finds again: what, where, which measure, which edition. */

/** Characters that no file name may hold on one system or another, and white space. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\s]+/gu;
const LONGEST = 60;

/**
 * `jichitai-dx-atlas_愛媛県_事例の数_2026-11-22.png`.
 * @param parts what the name says, in this order; empty ones are left out
 */
export function fileName(parts: readonly string[], extension: string): string {
	const kept = parts
		.map((part) =>
			Array.from(part.replace(REFUSED, '-'))
				.slice(0, LONGEST)
				.join('')
				.replace(/^[-.]+|[-.]+$/g, '')
		)
		.filter((part) => part !== '');
	return `${['jichitai-dx-atlas', ...kept].join('_')}.${extension}`;
}
