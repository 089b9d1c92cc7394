import { onMount } from 'svelte';
import { base } from '$lib/data/base';
import { goto } from '$app/navigation';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { learn } from '$lib/text/messages';
import { embedAddress } from '$lib/view/embed-address';
import { optionPairs, type EmbedOptions } from '$lib/view/parameters/embed';
import { formatView } from '$lib/view/url';
import { linkHost, type HostLink } from './host-link';

interface Frame {
	readonly explorer: Explorer;
	readonly options: () => EmbedOptions;
	readonly title: () => string;
	/** CSS pixels of what is shown. */
	readonly height: () => number;
}

/** Shows what the host page asks for, and notifies it of what is shown and how high that is. Call it while a component is made. */
export function followHost({ explorer, options, title, height }: Frame): void {
	let link: HostLink | null = $state.raw(null);
	let linked = $state(false);

	onMount(() => {
		link = linkHost({
			onlinked: () => (linked = true),
			onview: (asked) => void show(asked)
		});
		return link.end;
	});
	async function show(asked: string): Promise<void> {
		const lang = /[?&]lang=en\b/.test(asked) ? 'en' : explorer.lang;
		// Without its words the embed stays in the language it has.
		await learn(lang).catch(() => undefined);
		const spoken = /[?&]lang=/.test(asked) ? [] : [['lang', explorer.lang] as const];
		const pairs = [...optionPairs(options()), ...spoken];
		await goto(base + embedAddress(asked, pairs), { replaceState: true, keepFocus: true, noScroll: true });
	}
	// The host gives the frame the height it asks for; a scroll bar in between would only change it.
	$effect(() => {
		const fits = options().fit === 'content';
		document.documentElement.style.overflowY = fits && linked ? 'hidden' : '';
		if (fits && height() > 0) link?.say({ type: 'height', height: Math.ceil(height()) });
	});
	$effect(() => {
		if (!explorer.live) return;
		const view = formatView(explorer.view, explorer.dataset.editions.data);
		link?.say({ type: 'view-changed', view, title: title() });
	});
}
