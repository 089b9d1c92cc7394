import { itemsOf } from '../../src/lib/model/evidence';
import { THEMES } from '../../src/lib/model/theme';
import { at, type Rule } from './rule';

export const usedThemes: Rule = {
	id: 'used-themes',
	holds: 'every finer theme is used by a case or has an official answer',
	check: ({ cases, tables }) => {
		const used = new Set(cases.flatMap((item) => item.themes));
		return THEMES.flatMap((group) => group.finer)
			.filter((theme) => !used.has(theme.id) && itemsOf(theme.id).length === 0)
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
