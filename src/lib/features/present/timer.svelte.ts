/** How long somebody has been speaking: started, paused, set back. A reload of the window does not stop it. */
import * as v from 'valibot';
import { readOrNull } from '$lib/model/schema';

const KEY = 'present-timer';
const time = v.pipe(v.number(), v.minValue(0));
const keptSchema = v.object({ before: time, since: v.nullable(time) });

export class Timer {
	/** Milliseconds of the stretches that have ended. */
	#before = $state(0);
	/** When the present stretch began; `null` while it is paused. */
	#since: number | null = $state(null);
	#now = $state(0);

	running: boolean = $derived(this.#since !== null);
	/** Milliseconds. */
	elapsed: number = $derived(
		this.#before + (this.#since === null ? 0 : Math.max(0, this.#now - this.#since))
	);

	/** Takes up where the window left off, and goes on. Returns the undo. */
	follow(): () => void {
		const kept = readOrNull(keptSchema, parsed());
		if (kept) [this.#before, this.#since] = [kept.before, kept.since];
		this.#now = Date.now();
		const ticking = setInterval(() => (this.#now = Date.now()), 250);
		return () => clearInterval(ticking);
	}
	toggle = (): void => {
		this.#now = Date.now();
		if (this.#since === null) this.#since = this.#now;
		else {
			this.#before = this.elapsed;
			this.#since = null;
		}
		this.#keep();
	};
	/** Back to nothing; one that runs begins anew. */
	reset = (): void => {
		this.#now = Date.now();
		this.#before = 0;
		if (this.#since !== null) this.#since = this.#now;
		this.#keep();
	};
	#keep(): void {
		try {
			sessionStorage.setItem(KEY, JSON.stringify({ before: this.#before, since: this.#since }));
		} catch {
			// Then it lasts as long as the window.
		}
	}
}

function parsed(): unknown {
	try {
		return JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
	} catch {
		return null;
	}
}
