import type { CaseHead } from '../../model/case-head';
import { THEMES, themeGroupOf } from '../../model/theme';
import { newestFirst } from '../../model/newest';

/** The cases of one upper theme. */
export interface CaseGroup {
	/** Id of the upper theme. */
	readonly theme: string;
	/** The newest first, those without a date last. */
	readonly cases: readonly CaseHead[];
}

/** Cases by the upper theme of their main theme, in the order of the taxonomy; each case is in one group. */
export function groupByTheme(cases: readonly CaseHead[]): readonly CaseGroup[] {
	const groups = new Map<string, CaseHead[]>();
	for (const item of newestFirst(cases)) {
		const theme = themeGroupOf(item.themes[0] ?? '')?.id ?? '';
		const list = groups.get(theme);
		if (list) list.push(item);
		else groups.set(theme, [item]);
	}
	return [...THEMES.map(({ id }) => id), ''].flatMap((theme) => {
		const found = groups.get(theme);
		return found ? [{ theme, cases: found }] : [];
	});
}
