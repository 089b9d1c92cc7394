/** Widths at which the page is laid out anew; the style sheets name the same. */
import { MediaQuery } from 'svelte/reactivity';

/** Whether the screen is as narrow as a phone's; on the server it is not. Call it while a component is made. */
export const phoneScreen = (): MediaQuery => new MediaQuery('max-width: 47.99rem', false);

/** Whether the screen is too narrow or too low for a legend beside the map. */
export const smallScreen = (): MediaQuery =>
	new MediaQuery('(max-width: 56.24rem), (max-height: 49.99rem)', false);
