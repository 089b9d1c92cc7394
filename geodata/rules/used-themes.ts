import { THEMES } from '../../src/lib/model/theme';
import { at, type Rule } from './rule';

export const usedThemes: Rule = {
	id: 'used-themes',
	holds: 'every finer theme is used by a case',
	check: ({ cases, tables }) => {
		const used = new Set(cases.flatMap((item) => item.themes));
		return THEMES.flatMap((group) => group.finer)
			.filter((theme) => !used.has(theme.id))
			.map((theme) =>
				at(
					tables.cases,
					{ line: 1 },
					'themes',
					`no case of ${theme.ja} (${theme.id})`,
					'give it to a case that tells of it, or take it out of src/lib/model/theme.ts'
				)
			);
	}
};
