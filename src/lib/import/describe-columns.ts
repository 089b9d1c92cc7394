/** Says what a column holds that does not name the area. */
import { isDate, isLink, isMissing, readNumber } from './value';

export type ValueKind = 'number' | 'percent' | 'category' | 'date' | 'link' | 'text' | 'blank';

export interface ValueDescription {
	readonly kind: ValueKind;
	/** Of numbers: 人, 円, %; from the cells or the title. */
	readonly unit: string;
	/** Cells without a value. */
	readonly missing: number;
	/** Of categories: each with its number of cells, the most frequent first. Of numbers: words in their place. */
	readonly categories: readonly { readonly name: string; readonly count: number }[];
}

const MOST_CATEGORIES = 12;
/** Share of the cells with a value that have to be of one kind. */
const MOST = 0.9;
const UNIT_IN_TITLE = /[（(［[]\s*(?:単位[:：]?)?\s*([^（）()［］[\]]{1,8})\s*[）)］\]]\s*$/u;

/** Describes the cells of a column below its header. */
export function describeValues(title: string, cells: readonly string[]): ValueDescription {
	const words = new Map<string, number>();
	const units = new Map<string, number>();
	const count = { missing: 0, number: 0, date: 0, link: 0, text: 0 };
	for (const cell of cells) {
		if (isMissing(cell)) {
			count.missing++;
			continue;
		}
		const plain = cell.trim();
		const number = readNumber(plain);
		if (isDate(plain)) count.date++;
		else if (number) {
			count.number++;
			units.set(number.unit, (units.get(number.unit) ?? 0) + 1);
		} else if (isLink(plain)) count.link++;
		else count.text++;
		if (!number && (words.size < 1000 || words.has(plain))) words.set(plain, (words.get(plain) ?? 0) + 1);
	}
	const written = cells.length - count.missing;
	const categories = [...words]
		.map(([name, times]) => ({ name, count: times }))
		.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
	const base = { unit: '', missing: count.missing, categories: [] };
	if (written === 0) return { ...base, kind: 'blank' };
	// Words like 調査無し may stand in the place of numbers.
	if (
		count.number > 0 &&
		(count.number >= written * MOST || (count.number * 2 > written && words.size <= 5))
	) {
		const [[unit = ''] = []] = [...units].sort((a, b) => b[1] - a[1]);
		const shown = (unit || UNIT_IN_TITLE.exec(title)?.[1]?.trim()) ?? '';
		const isShare =
			/[%％]/u.test(shown) || (shown === '' && /(率|割合|％|%)/u.test(title) && /[%％]/u.test(title));
		return {
			...base,
			kind: isShare ? 'percent' : 'number',
			unit: isShare ? '%' : shown,
			categories: categories.slice(0, MOST_CATEGORIES)
		};
	}
	if (count.date >= written * MOST) return { ...base, kind: 'date' };
	if (count.link >= written * MOST) return { ...base, kind: 'link' };
	const isCategory = words.size <= MOST_CATEGORIES && (words.size <= 3 || words.size * 3 <= written);
	return isCategory ? { ...base, kind: 'category', categories } : { ...base, kind: 'text' };
}
