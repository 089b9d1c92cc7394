/** What is said while areas are chosen to be compared; fetched with the profile. */
import type { Language } from '$lib/view/view';

interface CompareChoice {
	readonly add: string;
	readonly remove: string;
	readonly removeOne: (name: string) => string;
	readonly open: (count: number) => string;
	readonly full: (most: number) => string;
}

export const COMPARE_WORDS: Readonly<Record<Language, CompareChoice>> = {
	ja: {
		add: '比較に追加',
		remove: '比較から外す',
		removeOne: (name) => `${name}を比較から外す`,
		open: (count) => `${count}地域を並べて比べる`,
		full: (most) => `比べられるのは${most}地域までです`
	},
	en: {
		add: 'Add to comparison',
		remove: 'Remove from comparison',
		removeOne: (name) => `Remove ${name} from the comparison`,
		open: (count) => (count === 1 ? 'Open comparison' : `Compare ${count} areas side by side`),
		full: (most) => `Up to ${most} areas can be compared`
	}
};
