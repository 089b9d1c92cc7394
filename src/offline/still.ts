/** Writes the page that an offline file shows where no script runs. */
import '../lib/ui/tokens.css';
import '../lib/ui/base.css';
import './still.css';
import { render } from 'svelte/server';
import type { OfflineContent } from '../lib/export/offline/content';
import { learn } from '../lib/text/messages';
import StillPage from '../lib/features/offline/StillPage.svelte';

/** Markup of the page; every text in it is escaped by the components. */
export async function renderStill(content: OfflineContent): Promise<string> {
	await learn(content.head.lang);
	const markup = render(StillPage, { props: { content } }).body;
	// Without a script nobody asks what an area's code is, and 1,741 of them weigh.
	return markup
		.replace(/<!--[^>]*-->/g, '')
		.replace(/ data-code="\d+"(?: data-still="")?(?=[ >])/g, '')
		.replaceAll('></path>', '/>');
}
