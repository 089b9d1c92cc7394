/** What `vite-plugin.ts` makes of this folder, for `src/lib/export/offline/`. */
declare module 'virtual:offline-kit' {
	/** The script that an offline file begins with; it holds no `</script`. */
	export const script: string;
	/** The program that it runs, compressed (RFC 1951) and in letters. */
	export const program: string;
	/** The style of the program, in the same way. */
	export const sheet: string;
	/** The style of the page that is read without a script. */
	export const style: string;
	/** `sha256-…` of each, for the file's Content-Security-Policy. */
	export const scriptHash: string;
	export const programHash: string;
	export const styleHash: string;
}

declare module 'virtual:offline-still' {
	import type { OfflineContent } from '$lib/export/offline/content';
	/** Markup of the page that is read without a script: maps, legends, cases, sources. */
	export function renderStill(content: OfflineContent): Promise<string>;
}
