/** How a class of the legend is pointed at: a finger only presses, and a press leaves no focus that would go on pointing. */
import type { Shade } from '$lib/derive/choropleth';

type OnShade = (shade: Shade | null) => void;

/** Listeners of what a mouse points at. */
export const pointed = (shade: Shade, onshade: OnShade) => ({
	onpointerenter: ({ pointerType }: PointerEvent) => {
		if (pointerType !== 'touch') onshade(shade);
	},
	onpointerleave: () => onshade(null)
});

/** Listeners of what the keyboard comes to. */
export const focused = (shade: Shade, onshade: OnShade) => ({
	onfocus: ({ currentTarget }: FocusEvent) => {
		if (currentTarget instanceof Element && currentTarget.matches(':focus-visible')) onshade(shade);
	},
	onblur: () => onshade(null)
});
