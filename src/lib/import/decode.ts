/** Text from bytes: UTF-8 with or without its mark, UTF-16, Shift_JIS (CP932), EUC-JP, ISO-2022-JP. */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp';

export interface Decoded {
	readonly text: string;
	readonly encoding: Encoding;
}

/** Decodes, strictly: `null` when the bytes are text in none of the encodings. */
export function decode(bytes: Uint8Array): Decoded | null {
	const marked = markOf(bytes) ?? utf16Side(bytes);
	if (marked !== null) return strict(bytes, marked);
	if (isIso2022(bytes)) return strict(bytes, 'iso-2022-jp');
	const utf8 = strict(bytes, 'utf-8');
	if (utf8) return utf8;
	const japanese = [strict(bytes, 'shift_jis'), strict(bytes, 'euc-jp')];
	const [sjis, euc] = japanese;
	// EUC-JP read as Shift_JIS is half-width katakana; half-width katakana read as EUC-JP is rare kanji.
	if (sjis && euc) return isJapanese(euc.text) && !isJapanese(sjis.text) ? euc : sjis;
	return sjis ?? euc ?? null;
}

/** Share of the characters that may be unreadable, and how many. */
const BAD = { share: 0.01, most: 100 } as const;

/**
 * Decodes a text of which a few bytes are broken; U+FFFD stands in their place.
 * @returns `null` when it is no text, or too much of it is broken
 */
export function decodeBroken(bytes: Uint8Array): Decoded | null {
	const marked = markOf(bytes);
	const encodings: readonly Encoding[] = marked === null ? ['utf-8', 'shift_jis', 'euc-jp'] : [marked];
	const tried = encodings.map((encoding) => {
		const text = new TextDecoder(encoding).decode(bytes);
		// A byte breaks one character, of which up to three bytes are left over.
		const bad = text.match(/\ufffd+/g)?.length ?? 0;
		// Of UTF-8 read as Shift_JIS, much is half-width katakana.
		return { text, encoding, bad, unlikely: bad + (text.match(/[ｦ-ﾟ]/g)?.length ?? 0) / 4 };
	});
	const best = tried.reduce((a, b) => (b.unlikely < a.unlikely ? b : a));
	const isReadable = best.bad <= Math.min(BAD.most, Math.max(1, best.text.length * BAD.share));
	return isReadable ? { text: best.text, encoding: best.encoding } : null;
}

/** Seven bits a byte, and the marks by which kanji begin and end. */
function isIso2022(bytes: Uint8Array): boolean {
	for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1)) {
		const [a, b] = [bytes[at + 1], bytes[at + 2]];
		// ESC $ @, ESC $ B, ESC ( I.
		const isMark = (a === 0x24 && (b === 0x40 || b === 0x42)) || (a === 0x28 && b === 0x49);
		if (isMark) return bytes.every((byte) => byte < 0x80);
	}
	return false;
}
const ESCAPE = 0x1b;

function strict(bytes: Uint8Array, encoding: Encoding): Decoded | null {
	try {
		return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
	} catch {
		return null;
	}
}

function markOf([a, b, c]: Uint8Array): Encoding | null {
	if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	return null;
}

/** UTF-16 without a byte order mark: the zero bytes of commas and line breaks are all at even or all at odd positions. */
function utf16Side(bytes: Uint8Array): Encoding | null {
	if (bytes.length % 2 === 1) return null;
	const zeros = [0, 0];
	bytes.subarray(0, 65536).forEach((byte, i) => {
		if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	if (Math.max(even, odd) < 1 || Math.min(even, odd) * 20 > Math.max(even, odd)) return null;
	return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Hiragana, or the characters that names of areas end with. */
function isJapanese(text: string): boolean {
	return /[ぁ-ん市県町村区都府道]/u.test(text);
}
