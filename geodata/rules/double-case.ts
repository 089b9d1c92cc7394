import type { Case } from '../../src/lib/model/case';
import { isPageSource } from '../../src/lib/model/case-head';
import { at, rowOf, type Finding, type Rule } from './rule';

/** Two texts that share so much are about the same thing. */
const ALIKE = 0.4;

/** The same thing told by two pages is one case with two sources. */
export const doubleCase: Rule = {
	id: 'double-case',
	holds: 'an area has no two cases about the same thing, outside the articles',
	check: (input) => {
		const byArea = new Map<string, Case[]>();
		for (const item of input.cases) byArea.set(item.area, [...(byArea.get(item.area) ?? []), item]);
		return [...byArea.values()].flatMap((list) =>
			list.flatMap((item, i) =>
				list.slice(0, i).flatMap((other): Finding[] => {
					if (item.set === 'articles' && other.set === 'articles') return [];
					const page = item.sources.find(
						(source) =>
							isPageSource(source) &&
							other.sources.some((each) => isPageSource(each) && each.url === source.url)
					);
					const share = Math.max(
						alike(item.summary, other.summary),
						alike(item.title, other.title) > 0.75 ? 1 : 0
					);
					if (share < ALIKE) return [];
					const found = `${item.id} and ${other.id} are alike${page ? ' and share a page' : ''}`;
					return [
						at(
							input.tables.cases,
							rowOf(input, item.id),
							'summary',
							found,
							'make one case of the two, with both sources'
						)
					];
				})
			)
		);
	}
};

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
