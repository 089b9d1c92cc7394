/** Which of the columns that look like codes are the codes of the rows: not other numbers, not the publisher's. */
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../model/code';
import type { AreaColumnRoles, TableRecord } from '../join/table';
import type { Places } from '../join/places';
import { codeAreas, readCode } from '../join/read-code';
import { readPrefecture, type NameReader } from '../join/read-name';

interface Context {
	readonly columns: readonly { readonly values: ReadonlySet<string> }[];
	readonly titles: readonly string[];
	readonly places: Places;
	readonly read: NameReader;
}

/** A column beside the names of its rows. */
interface Agreement {
	readonly column: number;
	/** Its title speaks of codes. */
	readonly isTitled: boolean;
	/** Numbers 1 to 47, or three digits: a part of a code, that stands beside another. */
	readonly isPart: boolean;
	/** The same in every row. */
	readonly isConstant: boolean;
	/** Rows whose names it agrees with, those that it names the prefecture of, those that it contradicts. */
	agree: number;
	within: number;
	contradict: number;
	/** Codes of municipalities. */
	municipal: number;
}

const LOOKED_AT = 400;
const CODE_TITLE = /コード|ｺｰﾄﾞ|番号|code|^(c?id|no\.?)$|cd$/iu;

/**
 * Takes one column of whole codes, and the parts of codes beside it.
 * @param likely the columns that hold codes
 * @returns `publisher` a column that holds the code of the prefecture that its rows lie in, as lists of open data do
 */
export function chooseCodes(
	records: readonly TableRecord[],
	likely: readonly number[],
	names: Omit<AreaColumnRoles, 'codes'>,
	context: Context
): { readonly codes: readonly number[]; readonly publisher: number | null } {
	if (likely.length === 0) return { codes: [], publisher: null };
	const judged = likely.map((column) => judge(records, column, names, context));
	const parts = judged.filter(({ isPart }) => isPart);
	const whole = judged.filter((each) => !each.isPart && isOfRows(each, judged));
	const score = ({ agree, contradict, municipal, isTitled, isConstant }: Agreement): readonly number[] => [
		agree - contradict,
		isConstant ? 0 : 1,
		municipal,
		isTitled ? 1 : 0
	];
	const [best] = whole.toSorted((a, b) => {
		const [mine, other] = [score(a), score(b)];
		return mine.map((each, i) => (other[i] ?? 0) - each).find((each) => each !== 0) ?? a.column - b.column;
	});
	const publisher = judged.find((each) => each !== best && isPublisherOf(each));
	return {
		codes: [...parts, ...(best ? [best] : [])].map(({ column }) => column).sort((a, b) => a - b),
		publisher: publisher?.column ?? null
	};
}

/** Whether the codes of a column are its rows'. */
function isOfRows(each: Agreement, all: readonly Agreement[]): boolean {
	const { isTitled, isConstant, agree, within, contradict, municipal } = each;
	const isNamed = agree + within + contradict > 0;
	// Numbers that happen to be codes, 5000 and 10000.
	if (!isTitled && isConstant && agree === 0) return false;
	if (!isTitled) return isNamed ? agree > within + contradict : municipal > 0;
	if (isPublisherOf(each)) return false;
	if (isConstant && contradict > 0) return false;
	// The one that is the same in all rows is the publisher's where another is not.
	const hasOther = all.some(
		(other) => other !== each && !other.isPart && !other.isConstant && other.municipal > 0
	);
	return !(isConstant && hasOther && agree === 0);
}

/** It names the prefecture that the rows lie in, and no row itself. */
function isPublisherOf({ agree, within, contradict, municipal, isTitled }: Agreement): boolean {
	return isTitled && within > 0 && agree === 0 && contradict === 0 && municipal === 0;
}

function judge(
	records: readonly TableRecord[],
	column: number,
	names: Omit<AreaColumnRoles, 'codes'>,
	{ columns, titles, places, read }: Context
): Agreement {
	const found: Agreement = {
		column,
		isTitled: CODE_TITLE.test(titles[column] ?? ''),
		isPart: isPartOfCode(records, column),
		isConstant: records.length > 1 && (columns[column]?.values.size ?? 0) < 2,
		agree: 0,
		within: 0,
		contradict: 0,
		municipal: 0
	};
	for (const record of sampleOf(records)) {
		const { five, six, inText } = readCode(record.cells[column] ?? '');
		const codes = [five, six, inText].flatMap((code) => codeAreas(places, code));
		if (codes.length === 0) continue;
		if (codes.some((code) => !isPrefectureCode(code))) found.municipal++;
		const named = areasNamed(record, names, places, read);
		if (named.length === 0) continue;
		if (named.some((area) => codes.includes(area))) found.agree++;
		else if (named.some((area) => codes.includes(prefectureCodeOf(area)))) found.within++;
		else found.contradict++;
	}
	return found;
}

/** Rows spread over the table. */
function sampleOf(records: readonly TableRecord[]): readonly TableRecord[] {
	const step = Math.max(1, Math.floor(records.length / LOOKED_AT));
	return step === 1 ? records : records.filter((_, i) => i % step === 0);
}

/** One to three digits throughout. */
function isPartOfCode(records: readonly TableRecord[], column: number): boolean {
	const numbers = sampleOf(records).flatMap(({ cells }) => {
		const { isNumber, prefecture, local } = readCode(cells[column] ?? '');
		return isNumber ? [prefecture !== null || local !== null] : [];
	});
	return numbers.length > 0 && numbers.filter(Boolean).length >= numbers.length * 0.8;
}

/** The areas that a row can be by its names; a prefecture alone is none, unless the row names no municipality. */
function areasNamed(
	{ cells }: TableRecord,
	{ prefecture, area }: Omit<AreaColumnRoles, 'codes'>,
	places: Places,
	read: NameReader
): readonly AreaCode[] {
	const text = (column: number | null): string => (column === null ? '' : (cells[column] ?? '').trim());
	const stated = text(prefecture) === '' ? null : readPrefecture(places, text(prefecture));
	if (text(area) === '') return stated === null ? [] : [stated];
	const reading = read(text(area));
	const within = reading.prefecture ?? stated;
	return reading.places
		.filter((place) => within === null || place.prefecture === within)
		.flatMap(({ codes }) => codes);
}
