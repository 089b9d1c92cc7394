/** What the pipeline says when something is off: one line with what was found, where, and what to do. */
export class GeodataFault extends Error {
	override readonly name = 'GeodataFault';
}

/** How many faults one message lists before it only counts the rest. */
const LISTED = 8;

/**
 * Fails when there are faults, naming the first few.
 * @param what the rule that was broken, e.g. "area without geometry"
 * @param found one line per place, each naming the area with its code
 */
export function failOn(what: string, found: readonly string[]): void {
	if (found.length === 0) return;
	const rest = found.length > LISTED ? `; and ${found.length - LISTED} more` : '';
	throw new GeodataFault(`${what} (${found.length}): ${found.slice(0, LISTED).join('; ')}${rest}`);
}
