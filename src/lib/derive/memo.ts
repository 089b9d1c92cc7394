/** The last few results for the same objects: a person comes back to a view, and prerendered pages share one. */
const MOST = 12;

interface Node<T> {
	readonly below: WeakMap<object, Node<T>>;
	/** The one used last at the end. */
	readonly results: Map<string, T>;
}

/** Keeps results for as long as all of the objects that they were made from are in use elsewhere. */
export class Memo<T> {
	readonly #top = makeNode<T>();

	/**
	 * The result for some objects and a key, made when it is not at hand.
	 * @param objects compared by identity, in order
	 * @param key whatever else the result depends on
	 */
	at(objects: readonly object[], key: string, make: () => T): T {
		let node = this.#top;
		for (const object of objects) {
			const next = node.below.get(object) ?? makeNode<T>();
			node.below.set(object, next);
			node = next;
		}
		const { results } = node;
		const known = results.get(key);
		const result = known === undefined ? make() : known;
		results.delete(key);
		results.set(key, result);
		const [oldest] = results.keys();
		if (results.size > MOST && oldest !== undefined) results.delete(oldest);
		return result;
	}
}

function makeNode<T>(): Node<T> {
	return { below: new WeakMap(), results: new Map() };
}
