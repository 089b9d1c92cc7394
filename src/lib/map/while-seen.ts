/**
 * What nobody sees need not follow what it is given: each value stays as it was last read while it was seen, or at first.
 * Once it is seen again, whoever read one reads it anew.
 */
export function whileSeen<T extends object>(given: T, isSeen: () => boolean): T {
	const kept = new Map<PropertyKey, unknown>();
	return new Proxy(given, {
		get(from, key) {
			if (isSeen() || !kept.has(key)) kept.set(key, Reflect.get(from, key));
			return kept.get(key);
		}
	});
}
