import type { Topology } from 'topojson-specification';
import { untrack } from 'svelte';
import { persistently } from '$lib/data/again';
import { readBoundaries } from '$lib/data/files';
import { onceEach } from '$lib/data/load';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { extentOnScreen, SCREEN_CANVAS } from '$lib/features/explorer/screen-extent';
import { whenFree } from '$lib/features/explorer/when-idle';
import { cameraFor } from '$lib/map/scene/camera';
import { fineOutlines, finePrefectures } from '$lib/map/scene/extent';
import { CLOSE_ZOOM } from '$lib/map/scene/framing';
import type { AreaCode } from '$lib/model/code';
import type { BoundaryLevel } from '$lib/model/packed/outlines';

interface Stage {
	readonly explorer: Explorer;
	/** Outlines that the page came with. */
	readonly first: { readonly code: AreaCode; readonly detail: Topology } | null;
	/** The drawn map is looked at, and may fetch what makes it finer still. */
	readonly mayFetch: () => boolean;
}

/** Its place is smaller than the canvas on most screens: in zooms of MapLibre's, whose camera says what is close. */
const SMALLER = 0.5;
const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 } as const;

type Arrived = ReadonlyMap<AreaCode, Topology>;
const keyOf = (level: BoundaryLevel, prefecture: AreaCode): string => `${level}/${prefecture}`;

/** What the drawn map of a stage shows, and finer outlines of it, which both maps have fetched once. */
export class StageOutlines {
	#arrived: Readonly<Record<BoundaryLevel, Arrived>> = $state.raw({
		prefecture: new Map(),
		close: new Map()
	});
	/** What could not be had yet. */
	#lacking: ReadonlySet<string> = $state.raw(new Set());
	/** What MapLibre's map has asked for here: it may show more than is framed. */
	#asked: ReadonlySet<string> = $state.raw(new Set());
	readonly #leaving = new AbortController();
	readonly #explorer: Explorer;
	readonly #loads = {
		prefecture: onceEach((code) => this.#bring(code, 'prefecture')),
		close: onceEach((code) => this.#bring(code, 'close'))
	};

	constructor({ explorer, first, mayFetch }: Stage) {
		this.#explorer = explorer;
		if (first) this.#keep(first.code, 'prefecture', first.detail);
		// A coast that is seen close up comes once the page has nothing else to fetch.
		$effect(() => {
			if (!this.#isClose || !mayFetch()) return;
			const codes = this.#fine;
			return whenFree(() => {
				for (const code of codes) void this.#loads.close(code);
			});
		});
		$effect(() => () => this.#leaving.abort());
		$effect(() => {
			void this.#fine;
			return () => (this.#asked = new Set());
		});
		// Elsewhere nobody misses them.
		$effect(() => {
			const levels = this.#isClose ? (['prefecture', 'close'] as const) : (['prefecture'] as const);
			const drawn = this.#fine.flatMap((code) => levels.map((level) => keyOf(level, code)));
			if (![...drawn, ...this.#asked].some((key) => this.#lacking.has(key))) return;
			explorer.lacksOutlines = true;
			return () => (explorer.lacksOutlines = false);
		});
	}

	/** The SVG map shows what the other one frames. */
	extent = $derived.by(() => extentOnScreen(this.#explorer));
	/** Prefectures whose finer outlines it is drawn from. */
	#fine = $derived.by(() => finePrefectures(this.extent, this.#explorer.view.level));
	/** A municipality fills the drawn map. */
	#isClose = $derived.by(() => {
		const { frame, boxes } = this.extent;
		if (!frame || boxes || this.#fine.length === 0) return false;
		return cameraFor(frame, SCREEN_CANVAS, NO_INSETS).zoom >= CLOSE_ZOOM - SMALLER;
	});
	/** The finest that are here of what is drawn; `null`: the overview's. */
	detail = $derived.by(() => {
		const { prefecture, close } = this.#arrived;
		const of = (arrived: Arrived) => fineOutlines(this.#fine, (code) => arrived.get(code) ?? null);
		return (this.#isClose ? of(close) : null) ?? of(prefecture);
	});

	/** Fetches what is drawn; done when it is here. */
	loadShown = async (): Promise<void> => {
		await Promise.all(this.#fine.map(this.#loads.prefecture));
	};
	/** Those of one prefecture, fetched once, for MapLibre's map. */
	load = (prefecture: AreaCode, level: BoundaryLevel): Promise<Topology> => {
		// Whoever asks does not ask again because somebody has asked.
		untrack(() => (this.#asked = new Set(this.#asked).add(keyOf(level, prefecture))));
		return this.#loads[level](prefecture);
	};

	async #bring(prefecture: AreaCode, level: BoundaryLevel): Promise<Topology> {
		const known = this.#arrived[level].get(prefecture);
		if (known) return known;
		const key = keyOf(level, prefecture);
		// What is coarser stays until they come.
		const topology = await persistently(
			() => readBoundaries(prefecture, level),
			this.#leaving.signal,
			() => (this.#lacking = new Set(this.#lacking).add(key))
		);
		this.#lacking = new Set([...this.#lacking].filter((each) => each !== key));
		this.#keep(prefecture, level, topology);
		return topology;
	}

	#keep(prefecture: AreaCode, level: BoundaryLevel, topology: Topology): void {
		const arrived = new Map(this.#arrived[level]).set(prefecture, topology);
		this.#arrived = { ...this.#arrived, [level]: arrived };
	}
}
