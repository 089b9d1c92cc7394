/** What an export is of: the extent that was chosen, what it holds, and its outlines. */
import { readBoundaries } from '$lib/data/files';
import { loadNeighbours } from '$lib/data/load';
import {
	derivedWithin,
	extentAddressed,
	scopeInView,
	type ExtentChoice
} from '$lib/export/picture/extent-choice';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { extentOf, fineOutlines, finePrefectures } from '$lib/map/scene/extent';
import type { AreaCode } from '$lib/model/code';
import type { ExportWords } from '$lib/text/export/words';
import { pictured } from '$lib/view/intents';
import { COUNTRY, isCountry, scopeOfList, scopeOfPlaces, type Scope } from '$lib/view/scope';
import type { ViewState } from '$lib/view/view';
import type { ExtentSettings } from './export-settings';

/** A list that a person has: of this device, of the partnership sheet. */
export interface ExtentList {
	readonly name: string;
	readonly areas: readonly AreaCode[];
}

/** To be made where a component is set up. */
export class ExportExtent {
	readonly #explorer: Explorer;
	readonly #settings: () => ExtentSettings;
	readonly lists: readonly ExtentList[];
	/** What the map had in view when the dialog was opened. */
	readonly inView: Scope | null;
	/** The area whose neighbours can be asked for. */
	readonly area: AreaCode | null;
	detail: Awaited<ReturnType<typeof readBoundaries>> | null = $state.raw(null);
	/** Settles once all that the extent needs is here, or cannot be had: then the overview's outlines do. */
	ready: Promise<unknown> = Promise.resolve();

	constructor(
		explorer: Explorer,
		settings: () => ExtentSettings,
		lists: readonly ExtentList[],
		words: ExportWords['exporting']
	) {
		this.#explorer = explorer;
		this.#settings = settings;
		this.lists = lists;
		const { dataset, view } = explorer;
		const box = explorer.inView();
		this.inView = box && scopeInView(dataset, box, { level: view.level, name: words.extent.viewName });
		this.area = view.area ?? (view.scope.kind === 'around' ? view.scope.area : null);
		$effect(() => {
			if (this.#settings().kind !== 'around' || explorer.neighbours !== null) return;
			const coming = loadNeighbours().then(
				(neighbours) => (explorer.neighbours = neighbours),
				() => undefined
			);
			this.ready = coming.then(() => this.#outlines);
		});
		$effect(() => {
			const codes = this.#fine === '' ? [] : this.#fine.split(',');
			this.detail = null;
			let wanted = true;
			this.#outlines = Promise.all(codes.map((code) => readBoundaries(code))).then(
				(topologies) => {
					if (wanted) this.detail = fineOutlines(codes, (code) => topologies[codes.indexOf(code)] ?? null);
				},
				() => undefined
			);
			this.ready = this.#outlines;
			return () => (wanted = false);
		});
	}
	#outlines: Promise<unknown> = Promise.resolve();

	/** The extent on screen as a scope, and whose classes it is in. */
	screen: ExtentChoice = $derived.by(() => {
		const { derived, view } = this.#explorer;
		const { focus } = derived;
		const isNation = isCountry(view.scope) || view.nationalBreaks;
		return {
			scope: focus === null ? view.scope : scopeOfPlaces([focus]),
			breaks: isNation ? 'nation' : 'extent'
		};
	});
	/** `null`: as on screen. */
	choice: ExtentChoice | null = $derived.by(() => {
		const { kind, breaks } = this.#settings();
		if (kind === 'screen' && (breaks === this.screen.breaks || isCountry(this.screen.scope))) return null;
		return { scope: this.#scope, breaks };
	});
	get #scope(): Scope {
		const { kind, place, list } = this.#settings();
		switch (kind) {
			case 'screen':
				return this.screen.scope;
			case 'country':
				return COUNTRY;
			case 'place':
				return scopeOfPlaces([place]);
			case 'around':
				return this.area === null ? COUNTRY : { kind: 'around', area: this.area, rings: 1 };
			case 'list': {
				const found = this.lists[list];
				return found ? scopeOfList(found.areas, found.name) : COUNTRY;
			}
			case 'view':
				return this.inView ?? COUNTRY;
			default: {
				const never: never = kind;
				return never;
			}
		}
	}
	/** Whether the classes can be those of the extent or those of the nation. */
	hasBreaks: boolean = $derived.by(() => !isCountry(this.#scope));
	#within = $derived.by(() => derivedWithin(this.#explorer.derived, this.choice));
	derived = $derived(this.#within.derived);
	focus: AreaCode | null = $derived(this.#within.focus);
	/** Whether its classes can have other colours: steps of one measure. */
	hasRamp: boolean = $derived.by(() => {
		const { hues, pair } = this.derived.choropleth;
		return !hues && !pair;
	});
	#fine: string = $derived.by(() => {
		const { scoped, tiles, choropleth } = this.derived;
		return finePrefectures(extentOf({ scoped, tiles, focus: this.focus }), choropleth.level).join();
	});
	/** The view whose address opens what the export shows. */
	addressed: ViewState = $derived.by(() => {
		const { view } = this.#explorer;
		const { choice } = this;
		// With the country the selection stays, which the picture marks as well.
		const stays = choice === null || (isCountry(choice.scope) && isCountry(view.scope));
		return { ...pictured(stays ? view : extentAddressed(view, choice)), drawer: 'half' };
	});
}
