/** A picture on the clipboard, to be pasted into a slide or a document. */

/**
 * Puts a PNG on the clipboard. It may be made while the browser waits: who asks only once it is made is refused by some.
 * @returns why not, where it could not be: this browser cannot, or was not allowed to
 * @throws whatever making the picture threw
 */
export async function copyImage(made: Promise<Blob>): Promise<'copied' | 'unable' | 'refused'> {
	// A rejection is told below, however far the browser has come with it.
	made.catch(() => undefined);
	if (typeof ClipboardItem === 'undefined' || !('clipboard' in navigator)) return 'unable';
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': made })]);
		return 'copied';
	} catch {
		await made;
		return 'refused';
	}
}
