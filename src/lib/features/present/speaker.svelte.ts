/** What the speaker does besides turning slides: notes, hands on the map, help, full screen; keys and fingers for all of it. */
import { goto } from '$app/navigation';
import { DECK_MESSAGES } from '$lib/features/deck/words';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { actionOf, swipeOf, type PresentAction } from '$lib/view/present';
import type { Presentation } from './presentation.svelte';

/** Time without a movement after which the controls go. */
const IDLE_MS = 3000;

export class Speaker {
	notes = $state(false);
	/** The speaker moves the map: otherwise it is a picture. */
	hands = $state(false);
	help = $state(false);
	toast = $state('');
	/** `null` where the browser offers none. */
	fullscreen: boolean | null = $state(null);
	/** Nobody has moved for a while. */
	idle = $state(false);
	readonly #presentation: Presentation;
	readonly #explorer: Explorer;
	/** Address of the deck, where presenting ends. */
	readonly #deckHref: () => string;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#touched: { readonly x: number; readonly y: number } | null = null;

	constructor(presentation: Presentation, explorer: Explorer, deckHref: () => string) {
		this.#presentation = presentation;
		this.#explorer = explorer;
		this.#deckHref = deckHref;
	}

	words = $derived.by(() => DECK_MESSAGES[this.#explorer.lang].presenting);

	/** Follows the browser's full screen. Returns the undo. */
	followFullscreen(): () => void {
		const look = (): void => {
			this.fullscreen = document.fullscreenEnabled ? document.fullscreenElement !== null : null;
		};
		look();
		document.addEventListener('fullscreenchange', look);
		return () => document.removeEventListener('fullscreenchange', look);
	}
	/** Counts the time without a movement, from now on. Returns the undo. */
	watchIdle(): () => void {
		this.stir();
		return () => clearTimeout(this.#timer);
	}
	/** Somebody has moved. */
	stir = (): void => {
		this.idle = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.idle = true), IDLE_MS);
	};

	act = (action: PresentAction | 'end'): void => {
		const { at, all, go } = this.#presentation;
		switch (action) {
			case 'next':
				go(at + 1);
				return;
			case 'previous':
				go(at - 1);
				return;
			case 'first':
				go(0);
				return;
			case 'last':
				go(all - 1);
				return;
			case 'notes':
				this.notes = !this.notes;
				return;
			case 'hands':
				this.hands = !this.hands;
				if (this.hands) this.toast = this.words.handsHint;
				return;
			case 'help':
				this.help = true;
				return;
			case 'fullscreen':
				void this.#toggleFullscreen();
				return;
			case 'escape':
				if (this.hands) this.hands = false;
				else if (this.notes) this.notes = false;
				else if (document.fullscreenElement) void document.exitFullscreen();
				else void this.#end();
				return;
			case 'end':
				void this.#end();
		}
	};
	onkeydown = (event: KeyboardEvent): void => {
		const { altKey, ctrlKey, metaKey } = event;
		// The page, not our own flag: the help may not have arrived.
		const asked = document.querySelector('[role="dialog"]') !== null;
		if (this.#presentation.all === 0 || asked || altKey || ctrlKey || metaKey || event.defaultPrevented)
			return;
		const action = actionOf(event);
		const target = event.target as HTMLElement | null;
		// A button that has the focus is pressed by the space bar; a map that is moved, by the arrows.
		if (action === null || (event.key === ' ' && target?.closest('button, a'))) return;
		if (target?.closest('.map') && this.hands && action !== 'escape' && action !== 'hands') return;
		event.preventDefault();
		event.stopPropagation();
		this.act(action);
	};
	ontouchstart = ({ touches, target }: TouchEvent): void => {
		const [first] = touches;
		const onMap = this.hands && (target as HTMLElement).closest('.map') !== null;
		const counts = touches.length === 1 && first && !onMap && !this.help;
		this.#touched = counts ? { x: first.clientX, y: first.clientY } : null;
		this.stir();
	};
	ontouchend = ({ changedTouches }: TouchEvent): void => {
		const [last] = changedTouches;
		const from = this.#touched;
		const action = from && last ? swipeOf(last.clientX - from.x, last.clientY - from.y) : null;
		this.#touched = null;
		if (action) this.act(action);
	};

	async #toggleFullscreen(): Promise<void> {
		try {
			if (document.fullscreenElement) await document.exitFullscreen();
			else await document.documentElement.requestFullscreen();
		} catch {
			this.toast = this.words.noFullscreen;
		}
	}
	async #end(): Promise<void> {
		if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
		await goto(this.#deckHref());
	}
}
