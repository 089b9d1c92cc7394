import type { DerivedView } from '$lib/derive/derive-view';
import { CANDIDATES_AT_ONCE } from '$lib/derive/partners/found-partners';
import { partnerMarks } from '$lib/derive/partners/partner-marks';
import { wideningSteps } from '$lib/derive/partners/partner-steps';
import type { Shortlist } from '$lib/derive/partners/partners';
import { distancesFrom } from '$lib/derive/partners/similar';
import type { Neighbours, WholeDataset } from '$lib/model/dataset';
import type { Figures } from '$lib/model/figures';

export * as finding from '$lib/derive/partners/found-partners';

/** What the shortlist is taken from: an `Explorer`. */
interface Source {
	readonly derived: DerivedView;
	/** The dataset once all of the register has been read. */
	readonly whole: WholeDataset | null;
	readonly neighbours: Neighbours | null;
	readonly figures: Figures | null;
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
	steps = $derived.by(() => {
		const { whole: dataset, neighbours, figures } = this.#source;
		if (!this.shortlist || !dataset || !neighbours) return [];
		const { area, request } = this.shortlist;
		const byFigures = request.by === 'figures' && figures;
		const apart = byFigures ? distancesFrom(dataset, byFigures, area, request.like) : undefined;
		return wideningSteps(dataset, neighbours, area, request, apart);
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
