import type { SlidePage } from '$lib/export/picture/slide';
import { slideSvg } from '$lib/export/svg/slide-svg';
import type { Deck, Slide, SlideParts } from '$lib/view/deck';

/** A slide as it will look. */
export interface Drawing {
	/** Says of what: drawn anew when it is another. */
	readonly key: string;
	/** Address of the picture in this page; `null` when it could not be drawn. */
	readonly src: string | null;
	/** What the view calls itself. */
	readonly own: string;
	/** What found no room on it. */
	readonly cut: SlidePage['cut'];
	/** What of a map is on it. */
	readonly parts: SlideParts;
}

const NOTHING_CUT = { title: false, lines: 0 } as const;

/** Pictures of the slides, made one after another while the page goes on answering. */
export class Drawings {
	bySlide: ReadonlyMap<string, Drawing> = $state.raw(new Map());
	readonly #pageOf: (slide: Slide) => Promise<SlidePage>;
	#wanted: Deck = [];
	#running = false;
	#cases: object | null = null;
	#epoch = 0;

	constructor(pageOf: (slide: Slide) => Promise<SlidePage>) {
		this.#pageOf = pageOf;
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
	#keyOf({ id: _, notes: __, ...drawn }: Slide): string {
		return `${this.#epoch} ${JSON.stringify(drawn)}`;
	}
	async #drawingOf(slide: Slide): Promise<Drawing> {
		const key = this.#keyOf(slide);
		try {
			const page = await this.#pageOf(slide);
			const src = URL.createObjectURL(new Blob([slideSvg(page)], { type: 'image/svg+xml' }));
			return { key, src, own: page.own, cut: page.cut, parts: page.parts };
		} catch (error) {
			console.warn(error);
			return { key, src: null, own: '', cut: NOTHING_CUT, parts: {} };
		}
	}
}

function release({ src }: Drawing): void {
	if (src !== null) URL.revokeObjectURL(src);
}
