/**
 * Words with a slip or two in them: a character too many, too few, or a wrong one. Of what is at hand nothing fits: the
 * libraries for it compare whole words, and Japanese has no spaces between them.
 */

/** How many slips are forgiven in a word of so many characters: none in what is as short as 今治. */
export function slipsAllowed(length: number): 0 | 1 | 2 {
	return length < 3 ? 0 : length < 6 ? 1 : 2;
}

/** A shorter word has to be all of a name; one as long may be inside of it. So short words of Latin letters are everywhere. */
const INSIDE = { latin: 5, other: 4 };
/** Positions are kept as bits of a number. */
const LONGEST = 31;

/** For each UTF-16 unit the positions of the word that hold it, as bits; all zero between calls. */
const POSITIONS = new Int32Array(0x10000);

export interface SlipTest {
	/** Fewest slips between the word and a name, or a part of it; `Infinity` where they are more than are forgiven. */
	(names: readonly string[]): number;
}

/** Makes ready to look for a folded word; `null` where none of its slips is forgiven. */
export function slipTest(word: string): SlipTest | null {
	const most = slipsAllowed(word.length);
	if (most === 0 || word.length > LONGEST) return null;
	const inside = word.length >= (/^[a-z]/.test(word) ? INSIDE.latin : INSIDE.other);
	const pieces = piecesOf(word, most + 1);
	return (names) => {
		let fewest = Infinity;
		for (const name of names) {
			if (!inside && Math.abs(name.length - word.length) > most) continue;
			// With so few slips at least one of the pieces is whole: most names are done with here.
			if (!pieces.some((piece) => name.includes(piece))) continue;
			const slips = fewestSlips(word, name, inside);
			if (slips <= most && slips < fewest) fewest = slips;
		}
		return fewest;
	};
}

function piecesOf(word: string, count: number): readonly string[] {
	const at = (i: number): number => Math.floor((i * word.length) / count);
	return Array.from({ length: count }, (_, i) => word.slice(at(i), at(i + 1)));
}

/**
 * Fewest insertions, deletions and substitutions between a word and a text (Levenshtein), or, `inside`, any part of it. All
 * positions of the word are worked out at once, as bits (Myers 1999, in Hyyrö's form).
 * @param word 1 to 31 UTF-16 units
 */
export function fewestSlips(word: string, text: string, inside: boolean): number {
	const { length } = word;
	for (let i = 0; i < length; i++) {
		const unit = word.charCodeAt(i);
		POSITIONS[unit] = (POSITIONS[unit] ?? 0) | (1 << i);
	}
	const last = 1 << (length - 1);
	let up = -1;
	let down = 0;
	let slips = length;
	let fewest = length;
	for (let i = 0; i < text.length; i++) {
		const fits = POSITIONS[text.charCodeAt(i)] ?? 0;
		const diagonal = (((fits & up) + up) ^ up) | fits | down;
		let right = down | ~(diagonal | up);
		let left = up & diagonal;
		if (right & last) slips++;
		else if (left & last) slips--;
		// Where a part of the text will do, it may begin anywhere for nothing.
		right = (right << 1) | (inside ? 0 : 1);
		left <<= 1;
		up = left | ~(diagonal | right);
		down = right & diagonal;
		if (slips < fewest) fewest = slips;
	}
	for (let i = 0; i < length; i++) POSITIONS[word.charCodeAt(i)] = 0;
	return inside ? fewest : slips;
}
