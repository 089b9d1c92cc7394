import type { Case } from '../../src/lib/model/case';
import { areasOf, isPageSource } from '../../src/lib/model/case-head';
import type { AreaCode } from '../../src/lib/model/code';
import { at, rowOf, type Finding, type Rule } from './rule';

/** Two texts that share so much are about the same thing. */
const ALIKE = 0.4;

/** The same thing told by two pages is one case with two sources. */
export const doubleCase: Rule = {
	id: 'double-case',
	holds: 'an area has no two cases about the same thing, outside the articles',
	check: (input) => {
		const byArea = new Map<AreaCode, Case[]>();
		for (const item of input.cases)
			for (const code of areasOf(item)) byArea.set(code, [...(byArea.get(code) ?? []), item]);
		const pairs = [...byArea.values()].flatMap((list) =>
			list.flatMap((item, i) => list.slice(0, i).map((other) => [item, other] as const))
		);
		const seen = new Set<string>();
		return pairs.flatMap(([item, other]): Finding[] => {
			if (item.set === 'articles' && other.set === 'articles') return [];
			const pair = `${item.id} ${other.id}`;
			if (seen.has(pair) || !isDouble(item, other)) return [];
			seen.add(pair);
			return [
				at(
					input.tables.cases,
					rowOf(input, item.id),
					'summary',
					`${item.id} and ${other.id} are alike`,
					'make one case of the two, with both sources'
				)
			];
		});
	}
};

/** Of the same words, or a joint case of the same areas that is told by the same page. */
function isDouble(item: Case, other: Case): boolean {
	if (alike(item.summary, other.summary) >= ALIKE || alike(item.title, other.title) > 0.75) return true;
	const areas = (each: Case): string => [...areasOf(each)].sort().join();
	const pages = (each: Case): readonly string[] =>
		each.sources.flatMap((source) => (isPageSource(source) ? [source.url] : []));
	if (item.others.length === 0 || areas(item) !== areas(other)) return false;
	return pages(item).some((url) => pages(other).includes(url));
}

/** Pairs of characters that both texts have, of those that the shorter one has. */
function alike(a: string, b: string): number {
	const [x, y] = [pairs(a), pairs(b)];
	const both = [...x].filter((pair) => y.has(pair)).length;
	return both / Math.max(1, Math.min(x.size, y.size));
}

function pairs(text: string): ReadonlySet<string> {
	const letters = text.replace(/[、。「」（）\s]/gu, '');
	return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}
