import { defaultTitle, makePicture } from '$lib/export/picture/picture';
import type { Shown } from '$lib/export/picture/shown';
import { slideOptions } from '$lib/export/picture/slide';
import { pictureSvg } from '$lib/export/svg/svg';
import type { Deck, Slide } from '$lib/view/deck';

/** A slide as it will look. */
export interface Drawing {
	/** Says of what: drawn anew when it is another. */
	readonly key: string;
	/** Address of the picture in this page; `null` when it could not be drawn. */
	readonly src: string | null;
	/** What the view calls itself. */
	readonly own: string;
}

/** Pictures of the slides, made one after another while the page goes on answering. */
export class Drawings {
	bySlide: ReadonlyMap<string, Drawing> = $state.raw(new Map());
	readonly #shownOf: (slide: Slide) => Promise<Shown>;
	#wanted: Deck = [];
	#running = false;
	#cases: object | null = null;
	#epoch = 0;

	constructor(shownOf: (slide: Slide) => Promise<Shown>) {
		this.#shownOf = shownOf;
	}

	/**
	 * Draws what is not yet drawn, and lets go of what is no longer wanted.
	 * @param cases whose cases are shown: with others everything is drawn anew
	 */
	draw(slides: Deck, cases: object | null): void {
		if (cases !== this.#cases) this.#epoch++;
		this.#cases = cases;
		this.#wanted = slides;
		const ids = new Set(slides.map(({ id }) => id));
		const kept = [...this.bySlide].filter(([id, drawing]) => {
			if (!ids.has(id)) release(drawing);
			return ids.has(id);
		});
		if (kept.length < this.bySlide.size) this.bySlide = new Map(kept);
		if (!this.#running) void this.#run();
	}
	/** Resolves when every slide wanted is drawn. */
	async done(): Promise<void> {
		while (this.#running) await new Promise((resolve) => setTimeout(resolve, 50));
	}
	clear(): void {
		this.#wanted = [];
		this.bySlide.forEach(release);
		this.bySlide = new Map();
	}

	async #run(): Promise<void> {
		this.#running = true;
		for (;;) {
			const next = this.#wanted.find((slide) => this.bySlide.get(slide.id)?.key !== this.#keyOf(slide));
			if (!next) break;
			const drawing = await this.#drawingOf(next);
			const before = this.bySlide.get(next.id);
			if (before) release(before);
			if (this.#wanted.some(({ id }) => id === next.id)) {
				this.bySlide = new Map(this.bySlide).set(next.id, drawing);
			} else release(drawing);
			await new Promise((resolve) => setTimeout(resolve));
		}
		this.#running = false;
	}
	#keyOf({ address, title }: Slide): string {
		return `${this.#epoch} ${address}\n${title ?? ''}`;
	}
	async #drawingOf(slide: Slide): Promise<Drawing> {
		const key = this.#keyOf(slide);
		try {
			const shown = await this.#shownOf(slide);
			const svg = pictureSvg(makePicture(shown, slideOptions(slide.title)));
			const src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
			return { key, src, own: defaultTitle(shown) };
		} catch (error) {
			console.warn(error);
			return { key, src: null, own: '' };
		}
	}
}

function release({ src }: Drawing): void {
	if (src !== null) URL.revokeObjectURL(src);
}
