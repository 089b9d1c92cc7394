import type { Problem } from '../view/problem';
import type { Messages } from './ja';

/**
 * What of an address could not be used, in plain words.
 * @param edition of the cases on this site
 */
export function problemText(problem: Problem, edition: string, t: Messages): string {
	const { kind, found, param } = problem;
	switch (kind) {
		case 'parameter':
			return t.note.parameter(param, found);
		case 'twice':
			return t.note.twice(param, found);
		case 'mine':
			return t.userTable.missing;
		case 'edition':
			return t.note.edition(found, edition);
		case 'moment':
			return t.note.moment(found, problem.allowed?.[0] ?? '', param === 'from');
		case 'area':
		case 'theme':
		case 'place':
		case 'scope':
		case 'partner':
		case 'award':
		case 'facet':
		case 'case':
		case 'tray':
		case 'measure':
		case 'with':
			return t.note[kind](found);
	}
}
