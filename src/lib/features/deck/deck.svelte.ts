/** The deck on screen: what this device keeps of it, changed by edits that can be taken back. */
import { applyEdit, type Deck, type DeckEdit } from '$lib/view/deck';
import { NO_HISTORY, noted, rested, stepped } from '$lib/view/history';
import { changeKept, isOwing, keptDeck, watchKept, withOwed } from './kept-deck';

export class DeckState {
	slides: Deck = $state.raw([]);
	/** `reading` until the device has answered; `unkept` where storage is closed to us: then it lasts as long as the page. */
	status: 'reading' | 'kept' | 'unkept' = $state('reading');
	#history = $state.raw(NO_HISTORY);
	/** Changes that are on their way to the device. */
	#pending = 0;
	/** What was last saved to a file. */
	#saved: Deck | null = null;

	canUndo: boolean = $derived(this.#history.past.length > 0);
	canRedo: boolean = $derived(this.#history.future.length > 0);

	/** Reads the deck and follows what other tabs make of it. Returns the undo. */
	follow(): () => void {
		void this.#read();
		const unwatch = watchKept(() => void this.#read());
		// A browser asks in its own words whether to leave what could not be kept.
		const ask = (event: BeforeUnloadEvent): void => {
			if (isOwing() && this.slides !== this.#saved) event.preventDefault();
		};
		addEventListener('beforeunload', ask);
		return () => {
			unwatch();
			removeEventListener('beforeunload', ask);
		};
	}
	async #read(): Promise<void> {
		try {
			const slides = await keptDeck();
			if (this.#pending === 0) this.slides = slides;
			this.status = isOwing() ? 'unkept' : 'kept';
		} catch {
			if (this.status === 'reading') this.slides = withOwed([]);
			this.status = 'unkept';
		}
	}

	/** Makes an edit; on screen at once, on the device as soon as it can be. */
	edit = (edit: DeckEdit | null): void => {
		if (edit === null) return;
		const { deck, inverse } = applyEdit(this.slides, edit);
		if (inverse === null) return;
		this.#history = noted(this.#history, edit, inverse);
		this.slides = deck;
		void this.#keep(edit);
	};
	/** The deck is in a file now. */
	saved = (): void => {
		this.#saved = this.slides;
	};
	/** A field was left: what is typed next is taken back by itself. */
	rest = (): void => {
		this.#history = rested(this.#history);
	};
	undo = (): void => this.#step('back');
	redo = (): void => this.#step('forward');

	#step(direction: 'back' | 'forward'): void {
		const { edit, history } = stepped(this.slides, this.#history, direction);
		this.#history = history;
		if (edit === null) return;
		this.slides = applyEdit(this.slides, edit).deck;
		void this.#keep(edit);
	}
	async #keep(edit: DeckEdit): Promise<void> {
		this.#pending++;
		let kept: Deck | null = null;
		try {
			kept = await changeKept(edit);
			this.status = 'kept';
		} catch {
			this.status = 'unkept';
		}
		this.#pending--;
		// The answer to an earlier letter must not take back a later one.
		if (kept !== null && this.#pending === 0) this.slides = kept;
	}
}
