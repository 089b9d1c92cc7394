/** What a page has to say when it leads to another, which says it. */
let word = '';

export function leaveWord(text: string): void {
	word = text;
}

/** Takes it; the next one to ask gets none. */
export function takeWord(): string {
	const taken = word;
	word = '';
	return taken;
}
