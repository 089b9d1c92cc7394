import { at, type Finding, type Rule } from './rule';
import { textsOf } from './texts';

/** So many characters in a row are no chance. */
const RUN = 25;

export const sharedRun: Rule = {
	id: 'shared-run',
	holds: `no ${RUN} characters in a row of a case are those of another, names in brackets aside`,
	check: (input) => {
		const first = new Map<string, string>();
		return textsOf(input).flatMap(({ id, table, line, column, bare: text }): Finding[] => {
			for (let i = 0; i + RUN <= text.length; i++) {
				const run = text.slice(i, i + RUN);
				const other = first.get(run);
				if (other === undefined) first.set(run, id);
				else if (other !== id) {
					return [at(table, { line }, column, `"${run}", as in ${other}`, 'say it in other words')];
				}
			}
			return [];
		});
	}
};
