/**
 * Area codes. JIS X 0401 names a prefecture by two digits ("38"), JIS X 0402 a municipality by five ("38202").
 * The six-digit 全国地方公共団体コード (lgcode, "382027") is the same with a check digit; a prefecture's is "380008".
 * We read every form, show six digits and key by two or five. A code is always a string: "01" is not 1.
 */

/** Key of an area: two digits (prefecture) or five (municipality). */
export type AreaCode = string;

const WEIGHTS = [6, 5, 4, 3, 2] as const;

/**
 * Check digit of a five-digit code (総務省「全国地方公共団体コード仕様」: weights 6 5 4 3 2, modulus 11).
 * @param five five digits, e.g. "38202" (a prefecture is written "38000")
 * @returns one digit, e.g. "7"
 */
export function checkDigit(five: string): string {
	const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(five[i]), 0);
	return String((11 - (sum % 11)) % 10);
}

/**
 * The six-digit code shown to people.
 * @param code two or five digits
 * @returns six digits, e.g. "38" → "380008", "38202" → "382027"
 */
export function lgcodeOf(code: AreaCode): string {
	const five = code.length === 2 ? `${code}000` : code;
	return five + checkDigit(five);
}

/** The prefecture's two digits of any area code. */
export function prefectureCodeOf(code: AreaCode): AreaCode {
	return code.slice(0, 2);
}

/** Whether the code names a prefecture (two digits). */
export function isPrefectureCode(code: AreaCode): boolean {
	return code.length === 2;
}

/**
 * Reads a code of two, five or six digits, in half- or full-width figures.
 * Only the form is judged: whether such an area exists is the register's to say.
 * @returns the key, or `null` when it is none of the forms or the check digit is wrong
 */
export function parseCode(text: string): AreaCode | null {
	const digits = text.normalize('NFKC').trim();
	if (!/^\d+$/.test(digits)) return null;
	if (digits.length === 6) {
		const five = digits.slice(0, 5);
		if (checkDigit(five) !== digits[5]) return null;
		return shorten(five);
	}
	if (digits.length === 5) return shorten(digits);
	if (digits.length === 2) return isPrefectureNumber(digits) ? digits : null;
	return null;
}

function shorten(five: string): AreaCode | null {
	const prefecture = five.slice(0, 2);
	if (!isPrefectureNumber(prefecture)) return null;
	return five.endsWith('000') ? prefecture : five;
}

function isPrefectureNumber(two: string): boolean {
	return Number(two) >= 1 && Number(two) <= 47;
}
