/** Says what a column holds that does not name the area. */
import { isDate, isLink, isMissing, readNumber } from './value';

type ValueKind = 'number' | 'percent' | 'category' | 'date' | 'link' | 'text' | 'blank';

export interface ValueDescription {
	readonly kind: ValueKind;
	/** Of numbers: 人, 円, %; from the cells or the title. */
	readonly unit: string;
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
const UNIT_IN_TITLE = /[（(［[]\s*(?:単位[:：]?)?\s*([^（）()［］[\]]{1,8})\s*[）)］\]]\s*$/u;

/**
 * Describes the cells of a column below its header.
 * @param chosen what a person says that they are, whatever they look like
 */
export function describeValues(
	title: string,
	cells: readonly string[],
	chosen?: ChosenKind
): ValueDescription {
	const counts = countCells(cells, chosen === 'category');
	const { words, written } = counts;
	const missing = cells.length - written;
	if (written === 0) return { kind: 'blank', unit: '', missing, categories: [] };
	const kind = chosen ?? kindOf(title, counts);
	const categories = words.slice(0, MOST_CATEGORIES);
	if (kind === 'number' || kind === 'percent') {
		const unit = kind === 'percent' ? '%' : unitOf(title, counts);
		return { kind, unit, missing: chosen ? cells.length - counts.numbers : missing, categories };
	}
	return { kind, unit: '', missing, categories: kind === 'category' ? categories : [] };
}

interface Counts {
	/** Cells with a value. */
	readonly written: number;
	readonly numbers: number;
	readonly dates: number;
	readonly links: number;
	/** The unit of most numbers. */
	readonly unit: string;
	/** What is no number, the most frequent first. */
	readonly words: ValueDescription['categories'];
}

/** @param all numbers are words, too */
function countCells(cells: readonly string[], all: boolean): Counts {
	const words = new Map<string, number>();
	const units = new Map<string, number>();
	const count = { written: 0, numbers: 0, dates: 0, links: 0 };
	for (const cell of cells) {
		if (isMissing(cell)) continue;
		count.written++;
		const plain = cell.trim();
		const number = readNumber(plain);
		if (isDate(plain)) count.dates++;
		else if (number) {
			count.numbers++;
			units.set(number.unit, (units.get(number.unit) ?? 0) + 1);
		} else if (isLink(plain)) count.links++;
		if (number && !all) continue;
		if (words.size < 1000 || words.has(plain)) words.set(plain, (words.get(plain) ?? 0) + 1);
	}
	const unit = [...units].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
	const categories = [...words]
		.map(([name, times]) => ({ name, count: times }))
		.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
	return { ...count, unit, words: categories };
}

function unitOf(title: string, { unit }: Counts): string {
	return (unit || UNIT_IN_TITLE.exec(title)?.[1]?.trim()) ?? '';
}

function kindOf(title: string, counts: Counts): ValueKind {
	const { written, numbers, dates, links, words } = counts;
	// Words like 調査無し may take the place of numbers.
	if (numbers > 0 && (numbers >= written * MOST || (numbers * 2 > written && words.length <= 5))) {
		const unit = unitOf(title, counts);
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
