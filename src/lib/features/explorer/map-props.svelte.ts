import { boundsOfScope } from '$lib/map/scene/framing';
import { setNote } from '$lib/view/intents';
import { framesScope } from '$lib/view/scope';
import type { MapProps } from '$lib/map/props';
import { whileSeen } from '$lib/map/while-seen';
import type { Explorer } from './explorer.svelte';

/**
 * What a map shows of an explorer, each part by itself: what reads one of them does not run again for the others. Call
 * it while a component is made.
 */
export function mapPropsOf(explorer: Explorer, onpartner: MapProps['onpartner']): MapProps {
	const partners = $derived(explorer.partners?.marks ?? null);
	const scoped = $derived(explorer.derived.scoped);
	const framed = $derived(framesScope(explorer.view));
	const frame = $derived(framed && scoped.codes !== null ? boundsOfScope(explorer.dataset, scoped) : null);
	const notes = $derived(explorer.view.notes);
	const hovered = $derived(explorer.hover?.code ?? null);
	/** Nobody is read two thousand areas while the map goes from date to date. */
	const rested = whileSeen(
		{
			get describe() {
				return explorer.describe;
			}
		},
		() => !explorer.moving
	);
	return {
		get dataset() {
			return explorer.dataset;
		},
		get boundaries() {
			return explorer.boundaries;
		},
		get choropleth() {
			return explorer.choropleth;
		},
		get pins() {
			return explorer.pins;
		},
		get frameworks() {
			return explorer.outlined;
		},
		get selected() {
			return explorer.area;
		},
		get frame() {
			return frame;
		},
		get hovered() {
			return hovered;
		},
		get marked() {
			return explorer.marked;
		},
		get partners() {
			return partners;
		},
		get notes() {
			return notes;
		},
		onnote: (note) => void explorer.go(setNote(explorer.view, note), { replace: true }),
		get lang() {
			return explorer.lang;
		},
		get describe() {
			return rested.describe;
		},
		get hrefOf() {
			return explorer.hrefOf;
		},
		get onselect() {
			return explorer.select;
		},
		onhover: (hover) => (explorer.hover = hover),
		onpartner
	};
}
