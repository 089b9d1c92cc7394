import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/**
 * For what points at something elsewhere while it is under the pointer or has the focus, and no longer once it is gone:
 * a browser says nothing to what is taken away.
 * @param onpoint told each time that it begins (`true`) and ends
 */
export const pointing =
	(onpoint: (points: boolean) => void): Attachment =>
	(element) => {
		let points = false;
		const tell = (now: boolean) => (): void => {
			points = now;
			onpoint(now);
		};
		const listeners = [
			...(['pointerenter', 'focusin'] as const).map((name) => on(element, name, tell(true))),
			...(['pointerleave', 'focusout'] as const).map((name) => on(element, name, tell(false)))
		];
		return () => {
			for (const remove of listeners) remove();
			if (points && !element.isConnected) onpoint(false);
		};
	};
