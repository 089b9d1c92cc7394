/** What the comparison's page shows: its address + dataset → everything derived. Setting something is navigating. */
import { goto } from '$app/navigation';
import { base } from '$app/paths';
import { page } from '$app/state';
import { checkCompare, makeComparison, type CompareProblem } from '$lib/derive/compare';
import type { AreaCode } from '$lib/model/code';
import type { Figures } from '$lib/model/figures';
import { COMPARE_MESSAGES } from './words';
import { learn } from '$lib/text/messages';
import { formatCompare } from '$lib/view/compare-url';
import { defaultView } from '$lib/view/defaults';
import { parseSheet, toggleChosen } from '$lib/view/sheet-url';
import type { Language } from '$lib/view/view';
import { remember } from '$lib/features/explorer/device.svelte';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';

export class ComparePage {
	readonly #explorer: Explorer;
	readonly #figures: Figures;
	#dismissed: ReadonlySet<string> = $state.raw(new Set<string>());

	constructor(explorer: Explorer, figures: Figures) {
		this.#explorer = explorer;
		this.#figures = figures;
	}

	#given = $derived.by(() => (this.#explorer.live ? parseSheet(page.url.searchParams).join(',') : ''));
	#checked = $derived.by(() =>
		checkCompare(this.#explorer.dataset, this.#given === '' ? [] : this.#given.split(','))
	);
	words = $derived.by(() => COMPARE_MESSAGES[this.#explorer.lang]);
	areas = $derived(this.#checked.areas);
	codes: readonly AreaCode[] = $derived(this.areas.map(({ code }) => code));
	names: readonly string[] = $derived.by(() => this.codes.map((code) => this.#explorer.nameOf(code)));
	problems: readonly CompareProblem[] = $derived(
		this.#checked.problems.filter((problem) => !this.#dismissed.has(keyOf(problem)))
	);
	/** `null` while nothing is chosen. One area alone is shown too: it is a start. */
	comparison = $derived.by(() =>
		this.areas.length === 0 ? null : makeComparison(this.#explorer.dataset, this.#figures, this.areas)
	);
	/** The atlas with the same areas chosen. */
	atlasHref: string = $derived.by(() => {
		const view = defaultView(this.codes[0] ?? null);
		const profile = this.codes.length > 0;
		return this.#explorer.hrefTo({ ...view, compare: this.codes, profile, lang: this.#explorer.lang });
	});

	/** Address of a comparison of other areas. */
	hrefOf = (codes: readonly string[], lang: Language = this.#explorer.lang): string =>
		base + formatCompare(codes, { lang, edition: this.#explorer.dataset.editions.data });
	areaHref = (area: AreaCode, openCase: string | null = null): string =>
		this.#explorer.hrefTo({ ...defaultView(area), compare: this.codes, openCase, lang: this.#explorer.lang });
	toggle = (code: AreaCode): void => void this.#go(this.hrefOf(toggleChosen(this.codes, code)));
	/** Switches the language. Rejects when its words cannot be had. */
	speak = async (lang: Language): Promise<void> => {
		await learn(lang);
		remember('lang', lang);
		this.#explorer.preferred = lang;
		await this.#go(this.hrefOf(this.#given === '' ? [] : this.#given.split(','), lang));
	};
	dismiss = (problem: CompareProblem): void => {
		this.#dismissed = new Set([...this.#dismissed, keyOf(problem)]);
	};
	async #go(href: string): Promise<void> {
		await goto(href, { keepFocus: true, noScroll: true });
	}
}

function keyOf({ kind, found }: CompareProblem): string {
	return `${kind}\n${found}`;
}
