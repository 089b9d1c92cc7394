import type { Rule } from '../rule';

/**
 * Everything the reader itself finds: an unknown theme or facet, an id twice or ill-formed, a missing title, summary
 * or heading, a bad code, figure, period or address, a row about a case that does not exist, a wrong header.
 */
export const readable: Rule = {
	id: 'readable',
	holds: 'every cell can be read',
	check: ({ problems }) => problems
};
