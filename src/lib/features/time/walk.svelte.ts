import { onDestroy } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { setTime } from '$lib/view/intents';
import type { TimeView } from '$lib/view/view';

/** Of a date while playing, in ms. */
const STEP = 700;
/** Nothing more is expected to move so long after it did, in ms. */
const CALM = 400;

interface Course {
	readonly explorer: Explorer;
	/** What the view shows by now. */
	readonly time: () => TimeView;
	readonly dates: () => readonly string[];
	/** Places in `dates`: where it begins, and where it is. */
	readonly first: () => number;
	readonly place: () => number;
}

/**
 * Takes a map from date to date: a step at a time or playing. The address says where it has come to rest. Made while a
 * component is made.
 */
export class DateWalk {
	playing = $state(false);
	/** The place that is asked for while it is not painted yet. */
	#wanted: number | null = $state(null);
	/** Nothing moves by itself. */
	readonly #still = new MediaQuery('prefers-reduced-motion: reduce', false);
	readonly #course: Course;

	constructor(course: Course) {
		this.#course = course;
		const { explorer, place } = course;
		$effect(() => {
			if (this.playing || this.#wanted !== null) {
				explorer.moving = true;
				return;
			}
			const timer = setTimeout(() => {
				explorer.moving = false;
				if (explorer.moved !== null) void this.set({}, true);
			}, CALM);
			return () => clearTimeout(timer);
		});
		onDestroy(() => (explorer.moving = false));
		$effect(() => {
			// Not before the step before is on screen.
			if (!this.playing || this.#wanted !== null) return;
			const now = place();
			if (now >= this.last) {
				this.playing = false;
				return;
			}
			const timer = setTimeout(() => void this.to(now + 1), STEP);
			return () => clearTimeout(timer);
		});
	}

	get last(): number {
		return this.#course.dates().length - 1;
	}
	/** Where it is, or is about to be. */
	get shown(): number {
		return this.#wanted ?? this.#course.place();
	}
	get still(): boolean {
		return this.#still.current;
	}

	set = (some: Partial<TimeView>, replace = false): Promise<void> => {
		const { explorer, time } = this.#course;
		return explorer.go(setTime(explorer.view, { at: time().at, ...some }), { replace });
	};
	/** One step after the other: what is asked for in between is left out but for the last. */
	to = async (next: number): Promise<void> => {
		const { explorer, dates } = this.#course;
		const isMoving = this.#wanted !== null;
		this.#wanted = next;
		explorer.moving = true;
		if (isMoving) return;
		while (this.#wanted !== null) {
			const to: number = this.#wanted;
			explorer.moved = { measure: explorer.view.measure, at: dates()[to] ?? '' };
			await painted();
			if (this.#wanted === to) this.#wanted = null;
		}
	};
	step(by: -1 | 1): void {
		this.playing = false;
		void this.to(Math.max(this.#course.first(), Math.min(this.last, this.shown + by)));
	}
	play = (): void => {
		if (this.playing) {
			this.playing = false;
			return;
		}
		this.playing = !this.still;
		if (this.shown >= this.last) void this.to(this.#course.first());
		else if (this.still) this.step(1);
	};
}

function painted(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
