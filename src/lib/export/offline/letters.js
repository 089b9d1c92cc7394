/** Bytes as letters that HTML leaves alone. The build's own configuration reads it, too, which Node loads as it is written. */

/** What can be printed, but for what HTML reads as its own: 91 letters, of which two hold 13 bits. Base64 holds 12. */
const LETTERS = Uint8Array.from(
	Array.from({ length: 94 }, (_, i) => i + 33).filter((code) => !'<>&'.includes(String.fromCharCode(code)))
);
const BASE = LETTERS.length;
const BITS = 13;

/** Writes bytes in letters. @param {Uint8Array} bytes */
export function inLetters(bytes) {
	const letters = new Uint8Array(2 * Math.ceil((8 * bytes.length) / BITS));
	let [held, count, at] = [0, 0, 0];
	const write = () => {
		const pair = held & (2 ** BITS - 1);
		letters[at++] = LETTERS[pair % BASE] ?? 0;
		letters[at++] = LETTERS[Math.floor(pair / BASE)] ?? 0;
		held >>= BITS;
		count -= BITS;
	};
	for (const byte of bytes) {
		held |= byte << count;
		count += 8;
		if (count >= BITS) write();
	}
	if (count > 0) write();
	return Array.from(letters, (code) => String.fromCharCode(code)).join('');
}

/**
 * The bytes that are written in letters; there may be one more, a zero, which neither way of compressing minds.
 * @param {string} text
 */
export function outOfLetters(text) {
	const valueOf = new Uint8Array(128);
	LETTERS.forEach((code, value) => (valueOf[code] = value));
	const bytes = new Uint8Array(Math.floor((text.length * BITS) / 16));
	let [held, count, at] = [0, 0, 0];
	for (let i = 0; i + 1 < text.length; i += 2) {
		const pair = (valueOf[text.charCodeAt(i)] ?? 0) + BASE * (valueOf[text.charCodeAt(i + 1)] ?? 0);
		held |= pair << count;
		for (count += BITS; count >= 8; count -= 8) {
			bytes[at++] = held & 255;
			held >>= 8;
		}
	}
	return bytes;
}
