/** What a view asks for and the start leaves out. */
import { needsOf } from '$lib/derive/needs';
import type { FilesOnDemand } from './context';
import type { Explorer } from './explorer.svelte';
import { whenIdle } from './when-idle';

interface OnDemand extends FilesOnDemand {
	/** Whether the page itself lists neighbours; the measure and the finder are seen to. */
	readonly showsNeighbours: () => boolean;
	/** Something could not be had: which file, or `null` for a part of the program. What needs it says so as well. */
	readonly onmissing: (file: 'neighbours.json' | 'indicators.json' | null) => void;
}

/**
 * Fetches files and parts of the program as soon as the explorer's view asks for them, each once. To be called where a
 * component is set up. Figures that failed are asked for again once `explorer.figuresFailed` is taken back, frameworks
 * once `explorer.frameworksFailed` is.
 */
export function fetchOnDemand(
	explorer: Explorer,
	{ loadNeighbours, loadFigures, loadFrameworks, loadSeries, showsNeighbours, onmissing }: OnDemand
): void {
	const needs = $derived(needsOf(explorer.view));
	const needsNeighbours = $derived(needs.neighbours || showsNeighbours());
	const needsFigures = $derived(needs.figures);
	const needsFrameworks = $derived(needs.frameworks);
	// A panel that lists neighbours tells of evidence as soon as it has the figures.
	const needsEvidence = $derived(needs.evidence || (showsNeighbours() && explorer.figures !== null));
	const needsPairing = $derived(needs.pairing);
	const needsSeries = $derived(needs.series);
	const needsFinder = $derived(needs.finder);
	$effect(() => {
		if (needs.texts) explorer.askTexts(explorer.dataset.cases);
	});
	$effect(() => {
		if (!needsEvidence || explorer.evidencing !== null) return;
		import('$lib/derive/evidence').then(
			(evidencing) => (explorer.evidencing = evidencing),
			() => onmissing(null)
		);
	});
	$effect(() => {
		if (!needsEvidence || explorer.tellSurveys !== null) return;
		import('$lib/text/evidence').then(
			({ tellSurveys }) => (explorer.tellSurveys = tellSurveys),
			() => onmissing(null)
		);
	});
	$effect(() => {
		if (!needsPairing || explorer.pairing !== null) return;
		import('$lib/derive/pair').then(
			(pairing) => (explorer.pairing = pairing),
			() => onmissing(null)
		);
	});
	$effect(() => {
		if (!needsFinder || explorer.partners !== null) return;
		import('./partners.svelte').then(
			({ Partners, finding }) => {
				explorer.finding = finding;
				explorer.partners ??= new Partners(explorer);
			},
			() => onmissing(null)
		);
	});
	$effect(() => {
		if (!explorer.live || explorer.neighbours !== null || !needsNeighbours) return;
		loadNeighbours().then(
			(neighbours) => (explorer.neighbours = neighbours),
			() => onmissing('neighbours.json')
		);
	});
	$effect(() => {
		if (!explorer.live || explorer.figures !== null || !needsFigures || explorer.figuresFailed) return;
		loadFigures().then(
			(figures) => (explorer.figures = figures),
			() => {
				explorer.figuresFailed = true;
				onmissing('indicators.json');
			}
		);
	});
	$effect(() => {
		if (needsSeries.length === 0 || explorer.timing !== null) return;
		import('$lib/derive/time').then(
			(timing) => (explorer.timing = timing),
			() => onmissing(null)
		);
	});
	$effect(() => {
		if (needsSeries.length === 0 || explorer.tellLine !== null) return;
		import('$lib/text/time/lines').then(
			({ tellLine }) => (explorer.tellLine = tellLine),
			() => onmissing(null)
		);
	});
	$effect(() => {
		if (!explorer.live || explorer.seriesFailed) return;
		for (const id of needsSeries) {
			if (explorer.series.has(id)) continue;
			loadSeries(id, explorer.atlas).then(
				(series) => (explorer.series = new Map(explorer.series).set(id, series)),
				// The newest values stay; what offers the dates says so, with a way to try again.
				() => (explorer.seriesFailed = true)
			);
		}
	});
	$effect(() => {
		if (!explorer.live || explorer.frameworks !== null || !needsFrameworks || explorer.frameworksFailed)
			return;
		const waiting = new AbortController();
		// They add to what is on screen, which comes first.
		whenIdle(waiting.signal)
			.then(loadFrameworks)
			.then(
				(frameworks) => (explorer.frameworks = frameworks),
				// What needs them says so.
				() => (explorer.frameworksFailed = true)
			)
			.finally(() => waiting.abort());
		return () => waiting.abort();
	});
}
