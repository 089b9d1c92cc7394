/**
 * What the speaker does besides turning slides: notes, hands on the map, help, full screen, a dark screen, a window of their
 * own; keys and fingers for all of it. In either window: what concerns both is done in both.
 */
import { goto } from '$app/navigation';
import { DECK_MESSAGES } from '$lib/features/deck/words';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { actionOf, swipeOf, type PresentAction } from '$lib/view/present';
import type { Presentation } from './presentation.svelte';
import { Screens, type Role } from './screens';
import { Timer } from './timer.svelte';

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
	/** The window that is shown is dark. */
	blank = $state(false);
	/** The other window is open: the speaker's beside the one that is shown, or that beside the speaker's. */
	other = $state(false);
	readonly timer = new Timer();
	readonly role: () => Role;
	#screens: Screens | null = null;
	readonly #presentation: Presentation;
	readonly #explorer: Explorer;
	/** Address of the deck, where presenting ends. */
	readonly #deckHref: () => string;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#touched: { readonly x: number; readonly y: number } | null = null;

	constructor(presentation: Presentation, explorer: Explorer, deckHref: () => string, role: () => Role) {
		this.#presentation = presentation;
		this.#explorer = explorer;
		this.#deckHref = deckHref;
		this.role = role;
	}

	words = $derived.by(() => DECK_MESSAGES[this.#explorer.lang].presenting);

	/** Goes along with the other window of the presentation. Returns the undo. */
	followScreens(role: Role): () => void {
		const screens = new Screens({
			role,
			now: () => ({ at: this.#presentation.at, blank: this.blank }),
			onshared: ({ at, blank }) => {
				this.blank = blank;
				this.#presentation.go(at);
			},
			onother: (isThere) => {
				// What only the speaker is to see has its own place now.
				if (isThere && !this.other && role === 'audience') this.notes = false;
				this.other = isThere;
			}
		});
		this.#screens = screens;
		return () => {
			screens.close();
			this.#screens = null;
			this.other = false;
		};
	}
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

	/** Goes to a slide, in both windows. */
	go = (at: number): void => {
		this.#presentation.go(at);
		this.#screens?.tell();
	};
	act = (action: PresentAction | 'end'): void => {
		const { at, all } = this.#presentation;
		const isSpeakers = this.role() === 'speaker';
		switch (action) {
			case 'next':
				this.go(at + 1);
				return;
			case 'previous':
				this.go(at - 1);
				return;
			case 'first':
				this.go(0);
				return;
			case 'last':
				this.go(all - 1);
				return;
			case 'notes':
				// Nobody else is to see what the speaker's own window shows.
				if (!isSpeakers && this.other) return;
				this.notes = !this.notes;
				return;
			case 'speaker':
				this.openOther();
				return;
			case 'blank':
				this.blank = !this.blank;
				this.#screens?.tell();
				return;
			case 'timer':
				this.timer.toggle();
				return;
			case 'reset':
				this.timer.reset();
				return;
			case 'hands':
				if (isSpeakers) return;
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
				else if (this.blank) this.act('blank');
				// The speaker's window is closed as every window is.
				else if (isSpeakers) return;
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
		const target = event.target instanceof Element ? event.target : null;
		// A button that has the focus is pressed by the space bar; a map that is moved, by the arrows.
		if (action === null || (event.key === ' ' && target?.closest('button, a'))) return;
		// Notes that have the focus are scrolled; what a remote control sends turns slides all the same.
		if (/^Arrow(Up|Down)$/.test(event.key) && target?.closest('.notes')) return;
		if (target?.closest('.map') && this.hands && action !== 'escape' && action !== 'hands') return;
		event.preventDefault();
		event.stopPropagation();
		this.act(action);
	};
	ontouchstart = ({ touches, target }: TouchEvent): void => {
		const [first] = touches;
		const onMap = this.hands && target instanceof Element && target.closest('.map') !== null;
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
	/** Opens the other window; this one stays as it is. */
	openOther = (): void => {
		const { at } = this.#presentation;
		const isSpeakers = this.role() === 'speaker';
		const href = this.#explorer.pageHref('present', at + 1, { speaker: !isSpeakers });
		const opened = isSpeakers
			? window.open(href, '_blank')
			: window.open(href, 'dx-atlas-speaker', 'popup,width=1180,height=760');
		if (opened) opened.focus();
		else this.toast = this.words.blocked;
	};
	async #end(): Promise<void> {
		if (this.role() === 'speaker') {
			window.close();
			// A window that no script has opened cannot be closed by one.
			if (window.closed) return;
		}
		if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
		await goto(this.#deckHref());
	}
}
