import { persistently } from '$lib/data/again';

/**
 * A part of the program that is fetched once it is wanted, again and again until it can be had. Call it while a component
 * is made.
 * @returns `null` until it is here; it then stays
 */
export function fetched<T extends object>(
	load: () => Promise<{ readonly default: T }>,
	isWanted: () => boolean = () => true
): { readonly current: T | null } {
	let current: T | null = $state.raw(null);
	$effect(() => {
		if (current || !isWanted()) return;
		const leaving = new AbortController();
		void persistently(load, leaving.signal).then((module) => (current = module.default));
		return () => leaving.abort();
	});
	return {
		get current() {
			return current;
		}
	};
}
