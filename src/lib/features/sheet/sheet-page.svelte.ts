/** What the partnership sheet's page shows: its address + dataset → everything derived. Setting something is navigating. */
import { goto } from '$app/navigation';
import { base } from '$app/paths';
import { page } from '$app/state';
import { makeSheet } from '$lib/derive/sheet/sheet';
import { checkSheet, type SheetProblem } from '$lib/derive/sheet/sheet-check';
import type { Area } from '$lib/model/area';
import type { AreaCode } from '$lib/model/code';
import type { Neighbours } from '$lib/model/dataset';
import { learn } from '$lib/text/messages';
import { SHEET_MESSAGES } from './words';
import { defaultView } from '$lib/view/defaults';
import { formatSheet, parseSheet, toggleChosen } from '$lib/view/sheet-url';
import type { Language } from '$lib/view/view';
import { remember } from '$lib/features/explorer/device.svelte';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';

export class SheetPage {
	readonly #explorer: Explorer;
	readonly #neighbours: Neighbours;
	#dismissed: ReadonlySet<string> = $state.raw(new Set<string>());

	constructor(explorer: Explorer, neighbours: Neighbours) {
		this.#explorer = explorer;
		this.#neighbours = neighbours;
	}

	// A string compares by value, so that a change of language does not draw the map again.
	#given = $derived.by(() => (this.#explorer.live ? parseSheet(page.url.searchParams).join(',') : ''));
	#checked = $derived.by(() =>
		checkSheet(this.#explorer.dataset, this.#given === '' ? [] : this.#given.split(','))
	);
	s = $derived.by(() => SHEET_MESSAGES[this.#explorer.lang]);
	areas: readonly Area[] = $derived(this.#checked.areas);
	codes: readonly AreaCode[] = $derived(this.areas.map(({ code }) => code));
	state = $derived(this.#checked.state);
	problems: readonly SheetProblem[] = $derived(
		this.#checked.problems.filter((problem) => !this.#dismissed.has(keyOf(problem)))
	);
	/** `null` unless two to eight municipalities are given. */
	sheet = $derived.by(() =>
		this.state === 'ready' ? makeSheet(this.#explorer.dataset, this.#neighbours, this.areas) : null
	);
	/** Municipalities that border those chosen and are not chosen themselves, the longest border first. */
	beside: readonly AreaCode[] = $derived.by(() => {
		const chosen = new Set(this.codes);
		const near = this.codes.flatMap((code) => this.#neighbours.of(code));
		const sorted = near.toSorted((a, b) => b.km - a.km).map(({ code }) => code);
		return [...new Set(sorted)].filter((code) => !chosen.has(code));
	});
	/** Names for headings and files. */
	names: readonly string[] = $derived.by(() => this.codes.map((code) => this.#explorer.nameOf(code)));
	/** The atlas with the same municipalities chosen. */
	atlasHref: string = $derived.by(() =>
		this.#explorer.hrefTo({ ...defaultView(), tray: this.codes, lang: this.#explorer.lang })
	);

	/** Address of a sheet of other municipalities. */
	hrefOf = (codes: readonly AreaCode[], lang: Language = this.#explorer.lang): string =>
		base + formatSheet(codes, { lang, edition: this.#explorer.dataset.editions.data });
	/** The atlas at an area, with the same municipalities chosen. */
	areaHref = (area: AreaCode, openCase: string | null = null): string =>
		this.#explorer.hrefTo({ ...defaultView(area), tray: this.codes, openCase, lang: this.#explorer.lang });
	toggle = (code: AreaCode): void => void this.#go(this.hrefOf(toggleChosen(this.codes, code)));
	/** Switches the language. Rejects when its words cannot be had. */
	speak = async (lang: Language): Promise<void> => {
		await learn(lang);
		remember('lang', lang);
		this.#explorer.preferred = lang;
		// What was given and cannot be used stays in the address until the sheet is changed.
		const given = this.#given === '' ? [] : this.#given.split(',');
		await this.#go(this.hrefOf(given, lang));
	};
	dismiss = (problem: SheetProblem): void => {
		this.#dismissed = new Set([...this.#dismissed, keyOf(problem)]);
	};
	async #go(href: string): Promise<void> {
		await goto(href, { keepFocus: true, noScroll: true });
	}
}

function keyOf({ kind, found }: SheetProblem): string {
	return `${kind}\n${found}`;
}
