import type { DerivedView } from '$lib/derive/derived-view';
import { CANDIDATES_AT_ONCE } from '$lib/derive/partners/found-partners';
import { partnerMarks } from '$lib/derive/partners/partner-marks';
import { wideningSteps } from '$lib/derive/partners/partner-steps';
import type { Shortlist } from '$lib/derive/partners/partners';

export * as finding from '$lib/derive/partners/found-partners';

/** What the shortlist is taken from: an `Explorer`. */
interface Source {
	readonly derived: DerivedView;
}

/** The shortlist of the municipality in view. Made when the finder is first opened; its code comes with it. */
export class Partners {
	readonly #source: Source;
	#shown: { readonly of: Shortlist | null; readonly count: number } = $state.raw({
		of: null,
		count: CANDIDATES_AT_ONCE
	});

	constructor(source: Source) {
		this.#source = source;
	}

	#found = $derived.by(() => this.#source.derived.partners);
	/** `null` while the finder is closed, or what it needs of the register, the neighbours and the figures has not arrived. */
	shortlist: Shortlist | null = $derived.by(() => this.#found?.shortlist ?? null);
	/** What the shortlist was taken from; official answers are told from it. */
	evidence = $derived.by(() => this.#found?.data.evidence ?? null);
	steps = $derived.by(() => {
		if (!this.#found) return [];
		const { shortlist, data, apart } = this.#found;
		return wideningSteps(data, shortlist.area, shortlist.request, apart);
	});
	/** How many of the candidates the list and the map show. */
	limit: number = $derived.by(() =>
		this.#shown.of === this.shortlist ? this.#shown.count : CANDIDATES_AT_ONCE
	);
	marks = $derived.by(() => {
		if (!this.#found || this.limit === CANDIDATES_AT_ONCE) return this.#found?.marks ?? null;
		return partnerMarks(this.#found.shortlist, this.#source.derived.dataset, this.limit);
	});

	showMore = (): void => {
		this.#shown = { of: this.shortlist, count: this.limit + CANDIDATES_AT_ONCE };
	};
}
