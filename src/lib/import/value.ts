/** What a cell holds besides an area: numbers with units, missing values, dates. */

export interface NumberValue {
	readonly value: number;
	/** As written after or before the number, 人, %, 円; empty where none is. */
	readonly unit: string;
}

const NUMBER =
	/^([¥￥$]?)\s*([▲△−–—+-]?)\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(?:e([+-]?\d{1,3}))?\s*(\D{0,12})$/u;
const MISSING =
	/^([-−–—ー‐―－]+|[.…・･]{1,4}|\*+|x|n\/?a|#n\/a|null|nan|なし|無し|不詳|不明|未公表|未回答|%|秘匿)$/iu;
const DATE =
	/^(\d{4}[-/.年]\d{1,2}([-/.月]\d{1,2}日?|月)?(\s+\d{1,2}:\d{2}(:\d{2})?)?|(令和|平成|昭和|[RHS])\s*(元|\d{1,2})[年.]\d{1,2}[月.]\d{1,2}日?)$/u;

/** Whether a cell says that there is no value: blank, -, …, ***, "%" alone. It is not zero. */
export function isMissing(text: string): boolean {
	const plain = text.trim();
	return plain === '' || MISSING.test(plain.normalize('NFKC'));
}

/** Reads 1,234人, 12.3％, ▲5.2, 1.5e3; `null` when the cell is no number. */
export function readNumber(text: string): NumberValue | null {
	const plain = text.trim().normalize('NFKC');
	const match = NUMBER.exec(plain);
	if (!match) return null;
	const [, currency = '', sign = '', whole = '', fraction = '', exponent = '', after = ''] = match;
	if (whole === '' && fraction === '') return null;
	const unit = after.trim();
	if (/[\d-]/u.test(unit)) return null;
	const size = Number(
		`${whole.replaceAll(',', '') || '0'}${fraction}${exponent === '' ? '' : `e${exponent}`}`
	);
	if (!Number.isFinite(size)) return null;
	return { value: sign === '' || sign === '+' ? size : -size, unit: unit || currency };
}

/** Whether a cell is a day or a month: 2025-01-31, 2025年1月, 令和7年1月31日. */
export function isDate(text: string): boolean {
	return DATE.test(text.trim().normalize('NFKC'));
}

/** Whether a cell is an address that may become a link: http and https only. */
export function isLink(text: string): boolean {
	return /^https?:\/\/[^\s/]+\.[^\s]+$/iu.test(text.trim());
}
