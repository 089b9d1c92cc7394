/** Tells files apart by their content; `null` where the browser cannot. */
export async function fingerprintOf(
	bytes: Uint8Array<ArrayBuffer>,
	worksheet: string | null
): Promise<string | null> {
	try {
		const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
		return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') + (worksheet ?? '');
	} catch {
		return null;
	}
}
