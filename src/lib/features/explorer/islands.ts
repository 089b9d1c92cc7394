/**
 * A page that was prerendered is taken over part by part, each in a task of its own: a press, a key or a picture comes
 * between two of them.
 */
import { nextTask } from './when-idle';

const waiting: (() => void)[] = [];

/**
 * Has a part taken over when its turn comes.
 * @returns the undo
 */
export function inTurn(take: () => void): () => void {
	waiting.push(take);
	return () => {
		const place = waiting.indexOf(take);
		if (place >= 0) waiting.splice(place, 1);
	};
}

/** Takes over all parts that wait; what changes the whole page comes after them, in a task of its own. */
export async function takeOverAll(): Promise<void> {
	for (let take = waiting.shift(); take; take = waiting.shift()) {
		await nextTask();
		take();
	}
	await nextTask();
}
