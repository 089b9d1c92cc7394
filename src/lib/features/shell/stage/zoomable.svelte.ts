import type { Component } from 'svelte';
import { persistently } from '$lib/data/again';
import type { Capabilities } from '$lib/features/explorer/context';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { whenFree } from '$lib/features/explorer/when-idle';
import { CONTEXT_LOST, type MapGlProps } from '$lib/map/props';
import type { Camera } from '$lib/view/view';
import type { Takeover } from './takeover.svelte';

interface Stage {
	readonly explorer: Explorer;
	readonly takeover: Takeover;
	/** Fetches its program; absent where there is none. */
	readonly load: Capabilities['webgl'];
	/** It may be made. */
	readonly wanted: () => boolean;
	/** The SVG map stays, or no longer. */
	readonly onfallback: (stays: boolean) => void;
}

/** MapLibre's map of a stage: when its program comes, and what happens when that or the map cannot be had. */
export class Zoomable {
	Map: Component<MapGlProps> | null = $state.raw(null);
	/** The drawn map stays, for good or until a lost context is back. */
	failed = $state(false);
	/** Its program could not be had. */
	#lacking = $state(false);
	readonly #stage: Stage;

	constructor(stage: Stage) {
		const { explorer, takeover, load, wanted } = (this.#stage = stage);
		const isNear = $derived(explorer.live && wanted() && (takeover.near || takeover.moved));
		const starts = $derived(isNear || (explorer.live && wanted() && takeover.idle));
		let program: Component<MapGlProps> | null = $state.raw(null);
		$effect(() => {
			if (!starts || !load) return;
			const asking = new AbortController();
			void persistently(load, asking.signal, () => (this.#lacking = true)).then((module) => {
				this.#lacking = false;
				program = module.default;
			});
			return () => asking.abort();
		});
		$effect(() => {
			const made = program;
			if (!made || !isNear || this.failed || this.Map) return;
			const make = (): void => {
				this.Map = made;
			};
			// Who moves the map already waits for it; otherwise what else there is to do comes first.
			if (!takeover.moved) return whenFree(make);
			make();
		});
		// Nobody misses it before.
		$effect(() => {
			if (!this.#lacking || !takeover.moved) return;
			explorer.mapWaits = true;
			return () => (explorer.mapWaits = false);
		});
	}

	/** A lost context may come back: its map stays, and takes over again. */
	fail = (reason: string): void => {
		if (reason !== CONTEXT_LOST) this.Map = null;
		this.failed = true;
		this.#stage.takeover.lost();
		this.#stage.onfallback(true);
	};
	/** It has finished a picture. */
	finished = (camera: Camera): void => {
		this.#stage.takeover.finished(camera);
		if (!this.failed) return;
		this.failed = false;
		this.#stage.onfallback(false);
	};
}
