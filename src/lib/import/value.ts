/** What a cell holds besides an area: numbers with units, missing values, dates. */

export interface NumberValue {
	/** As written, in the unit as written: 51.1 of 51.1万人; what is put together of several (1億5000万円) is in its last unit, 円. */
	readonly value: number;
	/** As written after or before the number, 人, %, 円; empty where none is. */
	readonly unit: string;
}

/** A unit taken apart: 万人 is 10,000 of 人, 割 is 10 of %. */
export interface Unit {
	/** 人, 円, %; empty where a scale stands alone (5千) or nothing does. */
	readonly base: string;
	readonly scale: number;
}

const NUMBER =
	/^([¥￥$]?)\s*([▲△−–—+-]?)\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(?:e([+-]?\d{1,3}))?\s*(\D{0,12})$/u;
/** 1億5000万円, 3万5千人: numbers with scales that come down. */
const PARTS = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([兆億万千百割分厘]+)?/gu;
const COMPOUND =
	/^([▲△−–—+-]?)\s*((?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s*[兆億万千百割分厘]+\s*)+(?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)?)\s*(\D{0,12})$/u;
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 };
/** Of per cent. 分 and 厘 are shares only after 割: alone, 分 are minutes. */
const SHARES: Readonly<Record<string, number>> = { 割: 10, 分: 1, 厘: 0.1 };
/** Written differently, and the same. */
const SAME_BASES: Readonly<Record<string, string>> = {
	名: '人',
	'¥': '円',
	'￥': '円',
	パーセント: '%',
	ケ所: 'か所',
	カ所: 'か所',
	ヶ所: 'か所',
	箇所: 'か所'
};
const MISSING = /^([-−–—ー‐―－]+|[.…・･]{1,4}|\*+|n\/?a|#n\/a|null|nan|不詳|不明|未公表|未回答|%|秘匿)$/iu;
/** Words that say "none" beside numbers, and "no" beside ○ and あり. */
const MISSING_OR_NO = /^([x×✕✖☓✗✘]|なし|無し|無)$/iu;
const DATE =
	/^(\d{4}[-/.年]\d{1,2}([-/.月]\d{1,2}日?|月)?(\s+\d{1,2}:\d{2}(:\d{2})?)?|(令和|平成|昭和|[RHS])\s*(元|\d{1,2})[年.]\d{1,2}[月.]\d{1,2}日?)$/u;

/** Whether a cell says that there is no value: blank, -, …, ***, "%" alone. It is not zero. */
export function isMissing(text: string): boolean {
	const plain = text.trim();
	return plain === '' || MISSING.test(plain.normalize('NFKC'));
}

/** Whether a cell says that there is no value where its column holds numbers, and "no" where it holds words: なし, ×, 無. */
export function isMissingOrNo(text: string): boolean {
	return MISSING_OR_NO.test(text.trim().normalize('NFKC'));
}

/** Reads 1,234人, 12.3％, ▲5.2, 1.5e3, 1億5000万円; `null` when the cell is no number. */
export function readNumber(text: string): NumberValue | null {
	const plain = text.trim().normalize('NFKC');
	const match = NUMBER.exec(plain);
	if (!match) return readCompound(plain);
	const [, currency = '', sign = '', whole = '', fraction = '', exponent = '', after = ''] = match;
	if (whole === '' && fraction === '') return null;
	const unit = after.trim();
	if (/[\d-]/u.test(unit)) return null;
	const size = Number(
		`${whole.replaceAll(',', '') || '0'}${fraction}${exponent === '' ? '' : `e${exponent}`}`
	);
	if (!Number.isFinite(size)) return null;
	return { value: signed(size, sign), unit: unit || currency };
}

/** The scales have to come down: 5千3万 is no number. */
function readCompound(plain: string): NumberValue | null {
	if (!/[兆億万千百割]/u.test(plain) || plain.length > 40) return null;
	const match = COMPOUND.exec(plain);
	if (!match) return null;
	const [, sign = '', body = '', after = ''] = match;
	const unit = after.trim();
	if (/[\d-]/u.test(unit)) return null;
	const isShare = body.includes('割');
	let sum = 0;
	let before = Infinity;
	for (const [, whole = '', fraction = '', scale = ''] of body.matchAll(PARTS)) {
		const size = scale === '' ? 1 : isShare ? (SHARES[scale] ?? NaN) : scaleOf(scale);
		if (!(size < before) || (isShare && scale === '')) return null;
		before = size;
		sum += Number(whole.replaceAll(',', '') + fraction) * size;
	}
	if (!Number.isFinite(sum) || (isShare && unit !== '')) return null;
	return { value: signed(Number(sum.toPrecision(15)), sign), unit: isShare ? '%' : unit };
}

function signed(size: number, sign: string): number {
	return sign === '' || sign === '+' ? size : -size;
}

/** 百万 → 1,000,000. */
function scaleOf(text: string): number {
	return Array.from(text).reduce((product, each) => product * (SCALES[each] ?? NaN), 1);
}

/** Takes a unit apart: 万人, 千円, 百万円, 割, %; remarks beside it (推計, ※) are left off. */
export function unitOf(written: string): Unit {
	const plain = written
		.normalize('NFKC')
		.replace(/[(（[].*?[)）\]]|[※*†‡].*$|[\s約]/gu, '')
		.toLowerCase();
	const share = SHARES[plain];
	if (plain === '割' && share !== undefined) return { base: '%', scale: share };
	const [scale = ''] = /^[十百千万億兆]+/u.exec(plain) ?? [];
	const base = plain.slice(scale.length);
	return { base: SAME_BASES[base] ?? base, scale: scale === '' ? 1 : scaleOf(scale) };
}

/** Whether a cell is a day or a month: 2025-01-31, 2025年1月, 令和7年1月31日. */
export function isDate(text: string): boolean {
	return DATE.test(text.trim().normalize('NFKC'));
}

/** Whether a cell is an address that may become a link: http and https only. */
export function isLink(text: string): boolean {
	return /^https?:\/\/[^\s/]+\.[^\s]+$/iu.test(text.trim());
}

/** Ways to write one answer: ○ 〇 ◯ ●, × ✕ ✖ ☓, 有 あり, 無 なし. */
const ANSWERS: readonly (readonly [string, RegExp])[] = [
	['○', /^[○〇◯●⚪⭕⚫]\ufe0f?$/u],
	['×', /^[x×✕✖☓✗✘❌]\ufe0f?$/iu],
	['有', /^(有|有り|あり|有る|ある)$/u],
	['無', /^(無|無し|なし|無い|ない)$/u]
];

/** What a word in a column of categories is compared by: answers that are written differently and are the same have one. */
export function categoryKey(text: string): string {
	const plain = text.trim().normalize('NFKC');
	return ANSWERS.find(([, writings]) => writings.test(plain))?.[0] ?? plain;
}
