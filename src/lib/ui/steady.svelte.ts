import { untrack } from 'svelte';

/**
 * What `read` gives, which stays the same value for as long as it says the same: what is made of it is not made anew. Call
 * it while a component is made.
 * @param read of plain data: it is compared as JSON
 */
export function steady<T>(read: () => T): () => T {
	const said = $derived(JSON.stringify(read()));
	const value = $derived.by(() => {
		void said;
		return untrack(read);
	});
	return () => value;
}
