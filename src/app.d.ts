declare global {
	namespace App {
		interface PageState {
			/** Set on entries that the atlas itself pushed, so that Escape and the breadcrumb can go back. */
			own?: boolean;
		}
	}
}

export {};
