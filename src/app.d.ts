declare global {
	/** Where the site lives, `https://example.jp`; empty when not told. */
	const __SITE_ORIGIN__: string;

	namespace App {
		interface PageState {
			/** Set on entries that the atlas itself pushed, so that Escape and the breadcrumb can go back. */
			own?: boolean;
		}
	}
}

export {};
