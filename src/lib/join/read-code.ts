/**
 * Reads a column of codes. The column is judged as a whole: a six-digit code that lost its zero has five digits and can
 * be another place's five-digit code (12203 is 市川市, and 士別市's 012203 without its zero).
 */
import { checkDigit, type AreaCode } from '../model/code';
import type { Places } from './places';

/**
 * `five`, `six`: with or without the leading zero. `prefecture`: numbers 1 to 47. `local`: three digits. `text`: the code is inside an id.
 * `mixed`: both forms occur. `open`: every cell can be read both ways. `none`: no codes.
 */
type CodeForm = 'five' | 'six' | 'prefecture' | 'local' | 'text' | 'mixed' | 'open' | 'none';

/** A cell as codes. */
export interface CodeReading {
	/** As the five-digit code it can be, as the six-digit one; `null` where it cannot. Not all exist. */
	readonly five: AreaCode | null;
	readonly six: AreaCode | null;
	/** Six digits whose last is wrong. */
	readonly badCheck: AreaCode | null;
	readonly restored: 'five' | 'six' | null;
	/** A number of one or two digits. */
	readonly prefecture: AreaCode | null;
	/** Three digits, which are a code together with a prefecture's. */
	readonly local: string | null;
	/** The code inside an id. */
	readonly inText: AreaCode | null;
	/** Digits alone, however many. */
	readonly isNumber: boolean;
}

const NO_CODE: CodeReading = {
	five: null,
	six: null,
	badCheck: null,
	restored: null,
	prefecture: null,
	local: null,
	inText: null,
	isNumber: false
};

/** Reads one cell in every way it can be read; of several lines, as the areas of a joint case are, the first. */
export function readCode(text: string): CodeReading {
	const [first = ''] = text.trim().split(/\r?\n/u);
	const plain = first
		.normalize('NFKC')
		.trim()
		.replace(/^=?["'’]?(.*?)["']?$/u, '$1')
		.replace(/\.0+$/u, '')
		.trim();
	if (!/^\d+$/u.test(plain)) {
		const [run, ...others] = plain.match(/(?<![\d.])\d{5,6}(?![\d.])/gu) ?? [];
		if (run === undefined || others.length > 0) return NO_CODE;
		return { ...NO_CODE, inText: run.length === 5 ? keyOf(run) : sixToKey(run) };
	}
	const number = { ...NO_CODE, isNumber: true };
	if (plain.length <= 2) return { ...number, prefecture: keyOf(`${plain.padStart(2, '0')}000`) };
	if (plain.length === 6) {
		const six = sixToKey(plain);
		return six === null ? { ...number, badCheck: keyOf(plain.slice(0, 5)) } : { ...number, six };
	}
	if (plain.length === 5) {
		const six = plain.startsWith('0') ? null : sixToKey(`0${plain}`);
		return { ...number, five: keyOf(plain), six, restored: six === null ? null : 'six' };
	}
	if (plain.length === 4) return { ...number, five: keyOf(`0${plain}`), restored: 'five' };
	return plain.length === 3 ? { ...number, local: plain } : number;
}

/** What a column of codes turned out to be. */
export interface CodeColumn {
	readonly form: CodeForm;
	/** The form of nearly every cell of a mixed column, where there is one. */
	readonly major: 'five' | 'six' | null;
}

/** Share of the cells that can be read in one way only, above which a form counts as the column's in spite of others. */
const MAJOR = 0.95;
const MAJOR_FROM = 20;

/**
 * Judges a column.
 * @param cells its cells, in the rows that are not set aside
 * @param named for each cell, the areas that the row's name can be; empty where it has none
 */
export function judgeCodes(
	cells: readonly CodeReading[],
	named: readonly (readonly AreaCode[])[],
	places: Places
): CodeColumn {
	const count = {
		five: 0,
		six: 0,
		both: 0,
		prefecture: 0,
		local: 0,
		text: 0,
		number: 0,
		sixDigits: 0,
		keptZero: 0
	};
	cells.forEach((cell, i) => {
		if (cell.inText !== null && codeAreas(places, cell.inText).length > 0) count.text++;
		if (!cell.isNumber) return;
		count.number++;
		if (cell.prefecture !== null) count.prefecture++;
		if (cell.local !== null) count.local++;
		if ((cell.six !== null && cell.restored === null) || cell.badCheck !== null) count.sixDigits++;
		if (cell.five !== null && (cell.restored === 'five' || cell.five.startsWith('0'))) count.keptZero++;
		const asFive = codeAreas(places, cell.five);
		const asSix = codeAreas(places, cell.six);
		if (asFive.length === 0 || asSix.length === 0) {
			if (asFive.length > 0) count.five++;
			else if (asSix.length > 0) count.six++;
			return;
		}
		const names = named[i] ?? [];
		const saysFive = asFive.some((code) => names.includes(code));
		const saysSix = asSix.some((code) => names.includes(code));
		if (saysFive === saysSix) count.both++;
		else if (saysFive) count.five++;
		else count.six++;
	});
	const alone = (form: CodeForm): CodeColumn => ({ form, major: null });
	if (count.number === 0) return alone(count.text > 0 ? 'text' : 'none');
	// 01202 or 1202 beside 38202: the column has five digits throughout, and no zero of a six-digit code is lost.
	if (count.sixDigits === 0 && count.keptZero > 0) return alone('five');
	if (count.five > 0 && count.six > 0) {
		const decisive = count.five + count.six;
		const share = Math.max(count.five, count.six) / decisive;
		const isMajor = decisive >= MAJOR_FROM && share >= MAJOR;
		return { form: 'mixed', major: !isMajor ? null : count.five > count.six ? 'five' : 'six' };
	}
	if (count.five > 0) return alone('five');
	if (count.six > 0) return alone('six');
	if (count.both > 0) return alone('open');
	if (count.local > 0) return alone('local');
	return alone(count.prefecture > 0 ? 'prefecture' : count.text > 0 ? 'text' : 'none');
}

/** The area of today that a code names: its own, its city's for a ward's; none for a code that we do not know. */
export function codeAreas(places: Places, code: AreaCode | null): readonly AreaCode[] {
	if (code === null) return [];
	if (places.areaByCode.has(code)) return [code];
	return places.wardByCode.get(code)?.codes ?? [];
}

function sixToKey(six: string): AreaCode | null {
	const five = six.slice(0, 5);
	return checkDigit(five) === six[5] ? keyOf(five) : null;
}

function keyOf(five: string): AreaCode | null {
	const prefecture = Number(five.slice(0, 2));
	if (!(prefecture >= 1 && prefecture <= 47)) return null;
	return five.endsWith('000') ? five.slice(0, 2) : five;
}
