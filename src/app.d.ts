import type { Addressing } from '$lib/features/explorer/addressing';
import type AreaPanel from '$lib/features/panel/AreaPanel.svelte';

declare global {
	/** Where the site lives, `https://example.jp`; empty when not told. */
	const __SITE_ORIGIN__: string;

	namespace App {
		interface PageData {
			/** How the page's address names a view, where not as the atlas's own. */
			addressing?: Addressing;
			/** What shows an area in the panel; absent where the page is of no area. */
			areaPanel?: typeof AreaPanel;
		}
		interface PageState {
			/** Set on entries that the atlas itself pushed, so that Escape and the breadcrumb can go back. */
			own?: boolean;
		}
	}
}

export {};
