import { onMount, untrack } from 'svelte';
import { base } from '$lib/data/base';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import type { AreaCode } from '$lib/model/code';
import { learn } from '$lib/text/messages';
import { embedAddress } from '$lib/view/embed-address';
import { formatEmbed, lockBeside, parseEmbed } from '$lib/view/embed-url';
import { optionPairs, OWN_AREA, type EmbedOptions } from '$lib/view/parameters/embed';
import { formatView } from '$lib/view/url';
import type { Language, ViewState } from '$lib/view/view';
import { linkHost, type HostLink } from './host-link';

interface Frame {
	readonly explorer: Explorer;
	readonly options: () => EmbedOptions;
	readonly title: () => string;
	/** CSS pixels of what is shown. */
	readonly height: () => number;
}

/** Shows what the host page asks for, and notifies it of what is shown and how high that is. Call it while a component is made. */
export function followHost({ explorer, options, title, height }: Frame): {
	/** What is embedded: by the address at first, then by the host page; `null` until that is known. */
	readonly home: ViewState | null;
} {
	let link: HostLink | null = $state.raw(null);
	let linked = $state(false);
	let home: ViewState | null = $state.raw(null);
	/** Options of the embed itself: where its reader goes, the address says more of the lock. */
	let own: readonly (readonly [string, string])[] = [];
	/** On its way to the screen. */
	let asked: string | null = null;
	/** What the host was last told to be shown. */
	let told = '';
	/** The area that the host knows of. */
	let known: AreaCode | null = null;

	onMount(() => {
		const embed = parseEmbed(page.url.pathname.slice(base.length), page.url.searchParams);
		home = embed.view;
		known = embed.view.area;
		own = optionPairs(embed.options);
		link = linkHost({
			onlinked: () => (linked = true),
			onview: (view) => void show(view),
			onoptions: (given) => void change(given)
		});
		return link.end;
	});
	async function open(address: string, lang: Language): Promise<void> {
		// Without its words the embed stays in the language it has.
		await learn(lang).catch(() => undefined);
		await goto(base + address, { replaceState: true, keepFocus: true, noScroll: true });
	}
	async function show(view: string): Promise<void> {
		const lang = /[?&]lang=en\b/.test(view) ? 'en' : explorer.lang;
		const spoken = /[?&]lang=/.test(view) ? [] : [['lang', explorer.lang] as const];
		const address = embedAddress(view, [...own, ...spoken]);
		const { pathname, searchParams } = new URL(address, page.url);
		home = parseEmbed(pathname, searchParams).view;
		known = home.area;
		asked = view;
		await open(address, lang);
		if (asked === view) asked = null;
	}
	async function change({ lang = explorer.lang, ...given }: Readonly<Record<string, string>>): Promise<void> {
		own = Object.entries(given);
		if (asked !== null) {
			await show(asked);
			return;
		}
		const { options } = parseEmbed('', new URLSearchParams(given));
		const locked = options.lockedArea === OWN_AREA ? (home?.area ?? null) : options.lockedArea;
		const view: ViewState = { ...explorer.view, lang: lang === 'en' ? 'en' : 'ja' };
		const lockedArea = lockBeside(view.area, locked);
		await open(formatEmbed(view, { ...options, lockedArea }, null), view.lang);
	}
	// The host gives the frame the height it asks for; a scroll bar in between would only change it.
	$effect(() => {
		const fits = options().fit === 'content';
		document.documentElement.style.overflowY = fits && linked ? 'hidden' : '';
		if (fits && height() > 0) link?.say({ type: 'height', height: Math.ceil(height()) });
	});
	$effect(() => {
		if (!explorer.live) return;
		const view = formatView(explorer.view, page.url.searchParams.has('ed') ? explorer.view.edition : null);
		const word = { type: 'view-changed', view, title: title() } as const;
		// It is worked out anew whenever anything of the page has changed.
		if (!link || JSON.stringify(word) === told) return;
		told = JSON.stringify(word);
		link.say(word);
	});
	// What the host asks for is no news to it.
	$effect(() => {
		const { area, live } = explorer;
		if (!live || area === known) return;
		known = area;
		link?.say({ type: 'select', area: area ?? '', name: untrack(() => nameOf(explorer)) });
	});
	return {
		get home() {
			return home;
		}
	};
}

function nameOf({ area, nameOf: named, t }: Explorer): string {
	return area === null ? t.country : named(area, true);
}
