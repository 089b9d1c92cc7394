/** What `vite-plugin.ts` makes of this folder, for `src/lib/export/offline/`. */
declare module 'virtual:offline-kit' {
	/** The script of an offline file; it holds no `</script`. */
	export const script: string;
	/** The style of an offline file. */
	export const style: string;
	/** `sha256-…` of both, for the file's Content-Security-Policy. */
	export const scriptHash: string;
	export const styleHash: string;
}

declare module 'virtual:offline-still' {
	import type { OfflineContent } from '$lib/export/offline/content';
	/** Markup of the page that is read without a script: maps, legends, cases, sources. */
	export function renderStill(content: OfflineContent): Promise<string>;
}
