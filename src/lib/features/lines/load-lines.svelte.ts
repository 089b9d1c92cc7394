import { getCapabilities, getExplorer } from '$lib/features/explorer/context';
import type { IndicatorId } from '$lib/model/indicator';
import type { Series } from '$lib/model/series/series';

/** A series that is fetched once something that shows it comes into view, and again when it is asked to. */
export interface LoadingSeries {
	/** `null` until it has arrived. */
	readonly series: Series | null;
	readonly failed: boolean;
	readonly retry: () => void;
	/** An attachment for what has to come into view. */
	readonly watch: (element: Element) => () => void;
}

/** To be called where a component is set up. */
export function loadingSeries(id: () => IndicatorId): LoadingSeries {
	const explorer = getExplorer();
	const { onDemand } = getCapabilities();
	let wanted = $state(false);
	let failed = $state(false);
	let loaded = $state.raw<Series | null>(null);
	const series = $derived(explorer.series.get(id()) ?? (loaded?.id === id() ? loaded : null));
	$effect(() => {
		if (!wanted || failed || series !== null || !onDemand) return;
		onDemand.loadSeries(id(), explorer.atlas).then(
			(found) => (loaded = found),
			() => (failed = true)
		);
	});
	return {
		get series() {
			return series;
		},
		get failed() {
			return failed;
		},
		retry: () => (failed = false),
		watch: (element) => {
			const observer = new IntersectionObserver(
				(entries) => {
					if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
					wanted = true;
					observer.disconnect();
				},
				{ rootMargin: '200px' }
			);
			observer.observe(element);
			return () => observer.disconnect();
		}
	};
}
