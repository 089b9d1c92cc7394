import { partnerMarks } from '$lib/derive/partners/partner-marks';
import { wideningSteps } from '$lib/derive/partners/partner-steps';
import { makeShortlist, type Asked, type Shortlist } from '$lib/derive/partners/partners';
import { distancesFrom } from '$lib/derive/partners/similar';
import type { Dataset, Neighbours, WholeDataset } from '$lib/model/dataset';
import type { Figures } from '$lib/model/figures';
import type { ViewState } from '$lib/view/view';

/** What the shortlist is made of: an `Explorer`. */
interface Source {
	readonly view: ViewState;
	readonly dataset: Dataset;
	/** The same, once all of the register has been read. */
	readonly whole: WholeDataset | null;
	readonly neighbours: Neighbours | null;
	readonly figures: Figures | null;
}

/** How many candidates are listed at first, and more with each request. */
const AT_ONCE = 10;

/** The shortlist of the municipality in view. Made when the finder is first opened; its code comes with it. */
export class Partners {
	readonly #source: Source;
	#shown = $state({ of: '', count: AT_ONCE });

	constructor(source: Source) {
		this.#source = source;
	}

	// A string compares by value: moving the map neither looks nor numbers again.
	#key: string | null = $derived.by(() => {
		const { area, finder } = this.#source.view;
		if (!finder.open || area === null) return null;
		return JSON.stringify({ area, asked: { ...finder, open: undefined } });
	});
	#asked: { readonly area: string; readonly asked: Asked } | null = $derived(
		this.#key === null ? null : JSON.parse(this.#key)
	);
	/** How far the others are by the figures chosen, where places are alike by figures. */
	#apart = $derived.by(() => {
		const { dataset, figures } = this.#source;
		const area = this.#asked && dataset.areaByCode.get(this.#asked.area);
		if (!this.#asked || !area || !figures || this.#asked.asked.by !== 'figures') return undefined;
		return distancesFrom(dataset, figures, area, this.#asked.asked.like);
	});
	/** `null` while the finder is closed, or what it needs of the register, the neighbours and the figures has not arrived. */
	shortlist: Shortlist | null = $derived.by(() => {
		const { whole: dataset, neighbours } = this.#source;
		const area = this.#asked && dataset?.areaByCode.get(this.#asked.area);
		if (!this.#asked || !dataset || !area || !neighbours || area.kind === 'northern-village') return null;
		if (this.#asked.asked.by === 'figures' && !this.#source.figures) return null;
		return makeShortlist(dataset, neighbours, area, this.#asked.asked, undefined, this.#apart);
	});
	steps = $derived.by(() => {
		const { whole: dataset, neighbours } = this.#source;
		if (!this.shortlist || !dataset || !neighbours) return [];
		return wideningSteps(dataset, neighbours, this.shortlist.area, this.shortlist.asked, this.#apart);
	});
	/** How many of the candidates the list and the map show. */
	limit: number = $derived(this.#shown.of === this.#key ? this.#shown.count : AT_ONCE);
	marks = $derived.by(() => this.shortlist && partnerMarks(this.shortlist, this.#source.dataset, this.limit));

	showMore = (): void => {
		this.#shown = { of: this.#key ?? '', count: this.limit + AT_ONCE };
	};
}
