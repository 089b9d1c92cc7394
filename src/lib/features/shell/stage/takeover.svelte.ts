/**
 * From the drawn map to MapLibre's. What is drawn is the map until somebody moves it: it answers at once, costs no
 * program, and is composed for its place. MapLibre's is made unseen meanwhile and goes on from where the hands are.
 */
import { untrack } from 'svelte';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import type { Insets, MapControl } from '$lib/map/props';
import { alike, boxIn, cameraFor, cameraOn, shiftTo, zoomed } from '$lib/map/scene/camera';
import { boundsOf, MAIN_JAPAN } from '$lib/map/scene/framing';
import type { BBox } from '$lib/model/area';
import { setCamera } from '$lib/view/intents';
import type { Camera } from '$lib/view/view';

interface Stage {
	readonly explorer: Explorer;
	/** Of the covered parts of the map. */
	readonly insets: () => Insets;
	/** What is framed in place of the selection. */
	readonly frame: () => BBox | null;
	/** There is no other map to wait for. */
	readonly alone: () => boolean;
	/** What is drawn is a tile map, which looks nowhere. */
	readonly tiles: () => boolean;
}

/** Without a hand near the map its program is fetched after this; it is made once a hand comes. */
const IDLE_MS = 8000;

/** A drawn map without its boxes of far islands: these are not moved with it, and MapLibre's has them in their place again. */
function withoutBoxes(svg: SVGSVGElement): string {
	const { left, top, width } = svg.getBoundingClientRect();
	const scale = width / svg.clientWidth;
	const holes = [...svg.querySelectorAll('.inset')].map((each) => {
		const box = each.getBoundingClientRect();
		// With its line.
		const [x, y, across, down] = [box.left - left - 2, box.top - top - 2, box.width + 4, box.height + 4].map(
			(n) => n / scale
		);
		return `M${x} ${y}h${across}v${down}H${x}z`;
	});
	return holes.length > 0 ? `path(evenodd,"M-9999-9999H19999V19999H-9999z${holes.join('')}")` : '';
}

export class Takeover {
	/** The drawn map's layer, as large as the stage. */
	layer: HTMLElement | undefined = $state();
	width = $state(0);
	height = $state(0);
	/** MapLibre's map is on screen. */
	taken = $state(false);
	/** It is wanted there: somebody moves the map, or has. */
	moved = $state(false);
	/** It is to be made: a hand is near. */
	near = $state(false);
	/** Its program is to be there: the page has had nothing to do for a while. */
	idle = $state(false);
	control: MapControl | null = null;
	/** Where the drawn map has come to rest after it was moved; `null`: as it is framed. */
	rested: Camera | null = $state.raw(null);
	/** No hand is on the map. */
	#resting = $state(true);
	/** Where MapLibre's map looks in the last picture that it has finished; `null` before the first. */
	#finished: Camera | null = $state.raw(null);
	/** Where the drawn map has been moved to, until the address says so. */
	#pending: Camera | null = $state.raw(null);
	/** Where MapLibre's map began: nothing is framed anew before something else is to be seen. */
	#held: Camera | null = $state.raw(null);
	/** Counts what is drawn anew: the drawn map may look elsewhere then. */
	#drawings = $state(0);
	readonly #explorer: Explorer;
	readonly #stage: Stage;

	constructor(stage: Stage) {
		const { explorer } = (this.#stage = stage);
		this.#explorer = explorer;
		const framed = $derived([explorer.area, stage.frame(), explorer.partners?.marks?.bounds]);
		// What is framed anew is not seen from where somebody has gone before.
		$effect(() => {
			void framed;
			return () => {
				this.back();
				this.#held = null;
			};
		});
		explorer.inView = () => this.now && boxIn(this.now, this, this.#stage.insets());
		$effect(() => {
			if (explorer.view.camera === null || stage.tiles()) return;
			this.moved = true;
			if (untrack(() => this.taken)) this.#pending = null;
		});
		// Until now it has not followed what changed.
		$effect(() => {
			if (this.moved) this.#finished = null;
		});
		$effect(() => {
			// From then on the drawn map is not looked at: what covers the map changes often, and its place would be measured each time.
			if (this.taken) return;
			void [this.#finished, this.#resting, this.moved, this.now];
			untrack(() => this.#take());
		});
		$effect(() => {
			if (!explorer.live) return;
			const idle = setTimeout(() => (this.idle = true), IDLE_MS);
			return () => clearTimeout(idle);
		});
		$effect(() => {
			const { layer } = this;
			if (!layer || this.taken || !(this.moved || this.#asked)) return;
			const drawings = new MutationObserver(() => this.#drawings++);
			drawings.observe(layer, {
				subtree: true,
				childList: true,
				attributeFilter: ['data-camera', 'viewBox']
			});
			return () => drawings.disconnect();
		});
		// The drawn map follows the hands until the other is there.
		$effect(() => {
			void framed;
			if (this.layer && !this.taken) this.#shift(this.layer);
		});
	}

	/** Where the map was asked to look; `null`: as it is framed. */
	#asked: Camera | null = $derived.by(() =>
		this.#stage.tiles() ? null : (this.#pending ?? this.#explorer.view.camera)
	);

	/** Where MapLibre's map looks: while nobody sees it, where it will take over. */
	camera: Camera | null = $derived.by(() => {
		if (this.taken) return this.#explorer.view.camera ?? this.#held;
		if (this.moved && this.#resting) return this.now;
		return untrack(() => this.#finished ?? this.now);
	});

	/** Where whichever map is on screen looks. */
	get now(): Camera | null {
		return this.#asked ?? this.#drawn();
	}

	/** Of the drawn map, which says of itself where the middle of its canvas is, and how near it is at a pixel a unit. */
	#drawn(): Camera | null {
		const { layer } = this;
		if (!layer) return null;
		void [this.#drawings, this.width, this.height, this.#stage.insets()];
		const whole = { left: 0, top: 0, width: layer.clientWidth, height: layer.clientHeight };
		const svg = layer.querySelector<SVGSVGElement>('svg[data-map="svg"]');
		const place = svg?.parentElement;
		const [lon, lat, zoom] = (svg?.dataset['camera'] ?? '').split(',').map(Number);
		if (!svg || !place || !lon || !lat || !zoom) {
			const { dataset, area } = this.#explorer;
			return cameraFor(this.#stage.frame() ?? boundsOf(dataset, area), whole, this.#stage.insets());
		}
		const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = place;
		const units = svg.viewBox.baseVal;
		const scale = Math.min(width / units.width, height / units.height);
		return cameraOn({ lon, lat, zoom: zoom + Math.log2(scale) }, { left, top, width, height }, whole);
	}

	#shift(layer: HTMLElement): void {
		const drawn = this.#asked === null ? null : this.#drawn();
		const svg = layer.querySelector<SVGSVGElement>('svg[data-map="svg"]');
		if (this.#asked === null || drawn === null) {
			layer.style.transform = '';
			if (svg) svg.style.clipPath = '';
			return;
		}
		// Where it stays they are back once it rests, with the picture that they are part of.
		const isWhole = this.#resting && this.#stage.alone();
		if (svg && isWhole) svg.style.clipPath = '';
		else if (svg?.style.clipPath === '') svg.style.clipPath = withoutBoxes(svg);
		const { scale, x, y } = shiftTo(drawn, this.#asked);
		layer.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
	}

	/** MapLibre's map goes on where the drawn one has come to rest, once it has the same in its picture. */
	#take(): void {
		const wanted = this.now;
		const { moved, taken } = this;
		if (taken || !moved || !this.#resting || !wanted || !this.#finished || !alike(this.#finished, wanted))
			return;
		this.#held = wanted;
		this.taken = true;
		performance.mark('map:ready');
		if (this.#pending !== null)
			void this.#explorer.go(setCamera(this.#explorer.view, this.#pending), { replace: true });
	}

	/** A hand moves the drawn map. */
	move = (camera: Camera): void => {
		this.#pending = camera;
		this.moved = true;
		this.#resting = false;
	};
	rest = (): void => {
		this.#resting = true;
		this.rested = this.#pending;
	};
	/** The drawn map is as it is framed again. */
	back = (): void => {
		this.#pending = null;
		this.rested = null;
	};
	/** A button was pressed; about the middle of what nothing covers. */
	zoom = (by: number): void => {
		if (this.taken && this.control) {
			this.control.zoom(by);
			return;
		}
		const { left, right, top, bottom } = this.#stage.insets();
		const { now } = this;
		if (!now) return;
		this.move(zoomed(now, by, [(left - right) / 2, (top - bottom) / 2]));
		this.rest();
	};
	home = (): void => {
		if (this.taken && this.control) {
			this.control.home();
			return;
		}
		this.show(MAIN_JAPAN);
	};
	/** The drawn map goes where a box is seen. */
	show = (bounds: BBox): void => {
		this.move(cameraFor(bounds, this, this.#stage.insets()));
		this.rest();
	};
	/** MapLibre's map has finished a picture. */
	finished = (camera: Camera): void => {
		this.#finished = camera;
	};
	/** It has lost its picture, for a while or for good: the drawn map is there in the same place. */
	lost = (): void => {
		this.taken = false;
		this.#finished = null;
	};
}
