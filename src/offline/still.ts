/** Writes the page that an offline file shows where no script runs. */
import { render } from 'svelte/server';
import type { OfflineContent } from '../lib/share/offline/content';
import StillPage from './StillPage.svelte';

/** Markup of the page; every text in it is escaped by the components. */
export function renderStill(content: OfflineContent): string {
	return render(StillPage, { props: { content } }).body.replace(/<!--[^>]*-->/g, '');
}
