/** Writes the page that an offline file shows where no script runs. */
import { render } from 'svelte/server';
import type { OfflineContent } from '../lib/share/offline/content';
import { learn } from '../lib/text/messages';
import StillPage from './StillPage.svelte';

/** Markup of the page; every text in it is escaped by the components. */
export async function renderStill(content: OfflineContent): Promise<string> {
	await learn(content.head.lang);
	return render(StillPage, { props: { content } }).body.replace(/<!--[^>]*-->/g, '');
}
