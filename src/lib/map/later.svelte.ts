/** What is drawn may come a task after what is read: a long change is two short ones, and the page answers in between. */
import { untrack } from 'svelte';

export interface Later<T> {
	readonly current: T;
}

/** What `read` gives: at first at once, afterwards in a task of its own. Call it while a component is made. */
export function later<T>(read: () => T): Later<T> {
	let current = $state.raw(untrack(read));
	$effect(() => {
		const next = read();
		const task = setTimeout(() => (current = next));
		return () => clearTimeout(task);
	});
	return {
		get current() {
			return current;
		}
	};
}
