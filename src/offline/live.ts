/** Starts an offline file: reads its parts, then replaces the static page shown while no script has run. */
import '../lib/ui/tokens.css';
import '../lib/ui/base.css';
import './still.css';
import { mount } from 'svelte';
import { readContent } from '../lib/export/offline/content';
import { OFFLINE_WORDS } from '../lib/text/offline/words';
import { learn } from '../lib/text/messages';
import { followAddress } from './app/navigation';
import { keepsFocus } from '../lib/ui/keeps-focus';
import LivePage from '../lib/features/offline/LivePage.svelte';

function start(): void {
	const still = document.querySelector('.still');
	const content = readContent((id) => document.getElementById(id)?.textContent ?? null);
	const [first] = content.head.slides;
	if (!location.hash.startsWith('#/') && first) history.replaceState(null, '', `#${first.address}`);
	followAddress();
	keepsFocus(document.body);
	mount(LivePage, { target: document.body, anchor: still ?? undefined, props: { content } });
	still?.remove();
}

// The words of both languages are inside.
learn('en')
	.then(start)
	.catch((error: unknown) => {
		console.warn(error);
		const note = document.querySelector('.no-script');
		if (note) note.textContent = OFFLINE_WORDS[document.documentElement.lang === 'en' ? 'en' : 'ja'].broken;
	});
