/**
 * A page of areas chosen one by one, a partnership sheet or a comparison: its address + dataset → the areas and what of the
 * address could not be used. Setting something is navigating.
 */
import { goto } from '$app/navigation';
import { base } from '$lib/data/base';
import { page } from '$app/state';
import type { AreaListProblem, CheckedAreaList } from '$lib/derive/area-list';
import { remember } from '$lib/features/explorer/device.svelte';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import type { Area } from '$lib/model/area';
import type { AreaCode } from '$lib/model/code';
import type { Dataset } from '$lib/model/dataset';
import { learn } from '$lib/text/messages';
import { steady } from '$lib/ui/steady.svelte';
import { toggleChosen } from '$lib/view/area-list';
import { formatPage, parsePage } from '$lib/view/page-url';
import { defaultView } from '$lib/view/defaults';
import type { Language, ViewState } from '$lib/view/view';

/** What sets one page of chosen areas apart from another. */
export interface AreaListKind<Refusal extends string> {
	readonly page: 'sheet' | 'compare';
	/** How many areas it holds. */
	readonly most: number;
	/** Holds what an address gives against the register. */
	readonly check: (dataset: Dataset, given: readonly string[]) => CheckedAreaList<Refusal>;
	/** Whether the search offers an area. */
	readonly accepts: (area: Area) => boolean;
	/** A view of the atlas with areas chosen for the page. */
	readonly chosenIn: (view: ViewState, codes: readonly AreaCode[]) => ViewState;
	/** The view of the atlas that the way back leads to. */
	readonly atlasView: (codes: readonly AreaCode[]) => ViewState;
}

export class AreaList<Refusal extends string> {
	readonly kind: AreaListKind<Refusal>;
	readonly #explorer: Explorer;
	#dismissed: ReadonlySet<string> = $state.raw(new Set<string>());

	constructor(explorer: Explorer, kind: AreaListKind<Refusal>) {
		this.#explorer = explorer;
		this.kind = kind;
	}

	#address = $derived.by(() =>
		parsePage(this.kind.page, this.#explorer.live ? page.url.searchParams : new URLSearchParams())
	);
	/** From how many per cent a rate counts as done. */
	doneShare: number = $derived(this.#address.doneShare);
	/** A change of language does not draw a map again. */
	readonly #given = steady(() => this.#address.areas);
	#checked = $derived.by(() => this.kind.check(this.#explorer.dataset, this.#given()));
	areas: readonly Area[] = $derived(this.#checked.areas);
	codes: readonly AreaCode[] = $derived(this.areas.map(({ code }) => code));
	/** Names for headings and files. */
	names: readonly string[] = $derived.by(() => this.codes.map((code) => this.#explorer.nameOf(code)));
	problems: readonly AreaListProblem<Refusal>[] = $derived(
		this.#checked.problems.filter((problem) => !this.#dismissed.has(keyOf(problem)))
	);
	/** The whole address of the page, to be shared; empty while the prerendered page is taken over. */
	address: string = $derived.by(() =>
		this.#explorer.live ? new URL(this.hrefOf(this.codes), page.url.origin).href : ''
	);
	/** The atlas with the same areas chosen. */
	atlasHref: string = $derived.by(() => this.#atlasHref(this.kind.atlasView(this.codes)));

	/** Address of the page of other areas. */
	hrefOf = (codes: readonly string[], lang: Language = this.#explorer.lang): string =>
		base +
		formatPage(this.kind.page, {
			areas: codes,
			doneShare: this.doneShare,
			lang,
			edition: this.#explorer.dataset.editions.data
		});
	/** The atlas at an area, with the same areas chosen. */
	areaHref = (area: AreaCode, openCase: string | null = null): string =>
		this.#atlasHref({ ...defaultView(area), openCase });
	add = (code: AreaCode): void => {
		if (!this.codes.includes(code)) void this.#toggle(code);
	};
	remove = (code: AreaCode): void => {
		if (this.codes.includes(code)) void this.#toggle(code);
	};
	/** Switches the language. Rejects when its words cannot be had. */
	speak = async (lang: Language): Promise<void> => {
		await learn(lang);
		remember('lang', lang);
		this.#explorer.preferred = lang;
		// What was given and cannot be used stays in the address until the list is changed.
		await this.#go(this.hrefOf(this.#given(), lang));
	};
	dismiss = (problem: AreaListProblem<Refusal>): void => {
		this.#dismissed = new Set([...this.#dismissed, keyOf(problem)]);
	};

	#atlasHref(view: ViewState): string {
		const { doneShare } = this;
		const chosen = this.kind.chosenIn(view, this.codes);
		return this.#explorer.hrefTo({ ...chosen, doneShare, lang: this.#explorer.lang });
	}
	#toggle(code: AreaCode): Promise<void> {
		return this.#go(this.hrefOf(toggleChosen(this.codes, code)));
	}
	async #go(href: string): Promise<void> {
		await goto(href, { keepFocus: true, noScroll: true });
	}
}

function keyOf({ kind, found }: AreaListProblem<string>): string {
	return `${kind}\n${found}`;
}
