/** Says what a column holds that does not name the area. */
import { periodIn } from './long/period';
import {
	categoryKey,
	isDate,
	isLink,
	isMissing,
	isMissingOrNo,
	readNumber,
	unitOf,
	type Unit
} from './value';

type ValueKind = 'number' | 'percent' | 'category' | 'date' | 'link' | 'text' | 'blank';

export interface ValueDescription {
	readonly kind: ValueKind;
	/** Of numbers: 人, 円, %; from the cells or the title. Numbers in other sizes of it are converted. */
	readonly unit: string;
	/** Whether a number without a unit is of this one; where units are mixed, nobody knows. */
	readonly isBareOfUnit: boolean;
	/** Cells whose number is of another unit, or of nobody knows which: they have no value. */
	readonly unlike: readonly { readonly at: number; readonly text: string }[];
	/** Cells without a value. */
	readonly missing: number;
	/** Of categories: each with its number of cells, the most frequent first. Of numbers: words in their place. */
	readonly categories: readonly { readonly name: string; readonly count: number }[];
}

/** What a person may say that a column holds. */
export const CHOSEN_KINDS = ['number', 'percent', 'category', 'text'] as const;
export type ChosenKind = (typeof CHOSEN_KINDS)[number];

const MOST_CATEGORIES = 12;
/** So many short words are categories in a short table, too, when some of them are there twice. */
const FEW = { words: 5, length: 12, times: 1.5 } as const;
/** Share of the cells with a value that have to be of one kind. */
const MOST = 0.9;
/** What stands in brackets at the end of a title, and what says that it is a unit whatever it is. */
const IN_BRACKETS = /[（(［[]\s*(単位[:：]?)?\s*([^（）()［］[\]]{1,8})\s*[）)］\]]\s*$/u;
const UNIT =
	/^[十百千万億兆]*(人|名|円|ドル|件|世帯|戸|棟|台|校|園|学級|所|か所|ヶ所|カ所|ケ所|箇所|施設|団体|社|事業所|市町村|自治体|回|日|時間|分|秒|年|月|か月|ヶ月|歳|才|点|位|倍|本|冊|枚|床|隻|頭|羽|匹|トン|ポイント|pt|mm|cm|m|km|m2|km2|m3|平方キロメートル|ha|a|t|kg|g|mg|l|kl|ml|kw|kwh|mw|mwh|gj|tj|db|ppm|度|℃|°c|%|‰|割|per|人日|人時)([/／・](人|円|件|世帯|年|月|日|時|km2|ha|m2|[千万]人|[千万]世帯))?$/iu;

/**
 * Describes the cells of a column below its header.
 * @param chosen what a person says that they are, whatever they look like
 */
export function describeValues(
	title: string,
	cells: readonly string[],
	chosen?: ChosenKind
): ValueDescription {
	const counts = countCells(cells, chosen);
	const { words, written } = counts;
	const missing = cells.length - written;
	const plain = { unit: '', isBareOfUnit: true, unlike: [], missing };
	if (written === 0) return { ...plain, kind: 'blank', categories: [] };
	const kind = chosen ?? kindOf(title, counts);
	const categories = words.slice(0, MOST_CATEGORIES);
	if (kind !== 'number' && kind !== 'percent')
		return { ...plain, kind, categories: kind === 'category' ? categories : [] };
	const { unit, isBareOfUnit } =
		chosen === 'percent' ? { unit: '%', isBareOfUnit: true } : commonUnit(title, counts);
	const unlike = cells.flatMap((text, at) => {
		const isUnlike = readNumber(text) !== null && valueIn({ unit, isBareOfUnit }, text) === null;
		return isUnlike && !isDate(text) ? [{ at, text: text.trim() }] : [];
	});
	return {
		kind,
		unit,
		isBareOfUnit,
		unlike,
		missing: chosen ? cells.length - counts.numbers : missing,
		categories
	};
}

/** The number of a cell in the unit of its column; `null` where it is none, or of another unit. */
export function valueIn(
	{ unit, isBareOfUnit }: Pick<ValueDescription, 'unit' | 'isBareOfUnit'>,
	text: string
): number | null {
	const number = readNumber(text);
	if (number === null || number.unit === unit) return number?.value ?? null;
	const own = unitOf(number.unit);
	if (own.base === '' && own.scale === 1) return isBareOfUnit ? number.value : null;
	const wanted = unitOf(unit);
	if (own.base !== wanted.base) return null;
	return Number(((number.value * own.scale) / wanted.scale).toPrecision(15));
}

interface Counts {
	/** Cells with a value. */
	readonly written: number;
	readonly numbers: number;
	readonly dates: number;
	readonly links: number;
	/** The units of the numbers, the most frequent first. */
	readonly units: readonly string[];
	/** What is no number, the most frequent first. */
	readonly words: ValueDescription['categories'];
}

/** @param chosen of categories, numbers are words, too; of numbers, なし and × are no values */
function countCells(cells: readonly string[], chosen: ChosenKind | undefined): Counts {
	const words = new Map<string, Map<string, number>>();
	const units = new Map<string, number>();
	const count = { written: 0, numbers: 0, dates: 0, links: 0, noes: 0 };
	/** ◎ ● ○ are grades. */
	const isGraded = cells.some((cell) => /^\s*[◎△]\s*$/u.test(cell));
	for (const cell of cells) {
		if (isMissing(cell)) continue;
		count.written++;
		const plain = cell.trim();
		const number = readNumber(plain);
		if (isMissingOrNo(plain)) count.noes++;
		else if (isDate(plain)) count.dates++;
		else if (number) {
			count.numbers++;
			units.set(number.unit, (units.get(number.unit) ?? 0) + 1);
		} else if (isLink(plain)) count.links++;
		if (number && chosen !== 'category') continue;
		const key = isGraded && plain === '●' ? plain : categoryKey(plain);
		const writings = words.get(key);
		if (writings) writings.set(plain, (writings.get(plain) ?? 0) + 1);
		else if (words.size < 1000) words.set(key, new Map([[plain, 1]]));
	}
	const mostFirst = <T>(map: ReadonlyMap<T, number>): readonly (readonly [T, number])[] =>
		[...map].sort((a, b) => b[1] - a[1]);
	// Beside numbers なし is no value, beside words it is one.
	const isNumeric =
		chosen === 'number' || chosen === 'percent' || count.numbers * 2 > count.written - count.noes;
	const isNo = (name: string): boolean => isNumeric && chosen !== 'category' && isMissingOrNo(name);
	const categories = [...words.values()]
		.map((writings) => ({
			name: mostFirst(writings)[0]?.[0] ?? '',
			count: [...writings.values()].reduce((sum, each) => sum + each, 0)
		}))
		.filter(({ name }) => !isNo(name))
		.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
	return {
		...count,
		written: isNumeric && chosen !== 'category' ? count.written - count.noes : count.written,
		units: mostFirst(units).map(([unit]) => unit),
		words: categories
	};
}

/**
 * The unit that all numbers of a column are told in: its title's, the one that all have, or where they have several sizes of
 * one (万人 and 人) the plain one.
 */
function commonUnit(title: string, { units }: Counts): { unit: string; isBareOfUnit: boolean } {
	const titled = unitInTitle(title);
	const written = units.filter((unit) => isUnit(unitOf(unit)));
	const [first] = written;
	if (first === undefined) return { unit: titled, isBareOfUnit: true };
	const main = unitOf(first);
	if (titled !== '' && unitOf(titled).base === main.base) return { unit: titled, isBareOfUnit: true };
	// 1.5万 beside 20,000 is the same number in fewer letters.
	if (titled === '' && units.includes('') && written.every((unit) => unitOf(unit).base === ''))
		return { unit: '', isBareOfUnit: true };
	const same = written.map(unitOf).filter(({ base }) => base === main.base);
	const isOne = same.every(({ scale }) => scale === main.scale);
	const isBareOfUnit = isOne && main.scale === 1 && main.base !== '%';
	return { unit: isOne ? plainUnit(first) : main.base, isBareOfUnit };
}

function isUnit({ base, scale }: Unit): boolean {
	return base !== '' || scale !== 1;
}

/** 人（推計） → 人. */
function plainUnit(unit: string): string {
	return unit.replace(/[(（[].*?[)）\]]|[※*†‡].*$/gu, '').trim() || unit;
}

/** What stands in brackets at the end of a title, if it is a unit: neither 人口 nor 国内 are. */
function unitInTitle(title: string): string {
	// 人口（人） 2020年: a date is no part of what has the unit.
	for (const each of [title, periodIn(title)?.rest ?? '']) {
		const [, mark, text = ''] = IN_BRACKETS.exec(each) ?? [];
		const plain = text.trim().normalize('NFKC');
		if (mark !== undefined || UNIT.test(plain)) return plain;
	}
	return '';
}

function kindOf(title: string, counts: Counts): ValueKind {
	const { written, numbers, dates, links, words } = counts;
	// Words like 調査無し may take the place of numbers.
	if (numbers > 0 && (numbers >= written * MOST || (numbers * 2 > written && words.length <= 5))) {
		const { unit } = commonUnit(title, counts);
		const isShare =
			/[%％]/u.test(unit) || (unit === '' && /(率|割合|％|%)/u.test(title) && /[%％]/u.test(title));
		return isShare ? 'percent' : 'number';
	}
	if (dates >= written * MOST) return 'date';
	if (links >= written * MOST) return 'link';
	const isFew =
		words.length <= FEW.words &&
		words.length * FEW.times <= written &&
		words.every(({ name }) => name.length <= FEW.length);
	const isCategory =
		isFew || (words.length <= MOST_CATEGORIES && (words.length <= 3 || words.length * 3 <= written));
	return isCategory ? 'category' : 'text';
}
