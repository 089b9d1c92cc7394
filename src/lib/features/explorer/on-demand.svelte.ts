/** What a view asks for and the start leaves out. */
import { needsOf } from '$lib/derive/needs';
import type { FilesOnDemand } from './context';
import type { Explorer } from './explorer.svelte';
import { unpressed, whenIdle } from './when-idle';

interface OnDemand extends FilesOnDemand {
	/** Whether the page itself lists neighbours; the measure and the finder are seen to. */
	readonly showsNeighbours: () => boolean;
}

/**
 * Fetches files and parts of the program as soon as the explorer's view asks for them, each once. To be called where a
 * component is set up. What failed is told by the explorer (`figuresFailed` …), and asked for again once that is taken back.
 */
export function fetchOnDemand(
	explorer: Explorer,
	{ loadNeighbours, loadFigures, loadFrameworks, loadSeries, showsNeighbours }: OnDemand
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
	/** Fetches a part of the program while it is wanted and not there. */
	function fetchPart<T>(isWanted: () => boolean, load: () => Promise<T>, take: (part: T) => void): void {
		const wanted = $derived(isWanted());
		$effect(() => {
			if (!wanted || explorer.partsFailed) return;
			load().then(take, () => (explorer.partsFailed = true));
		});
	}
	$effect(() => {
		if (needs.texts) explorer.askTexts(explorer.dataset.cases);
	});
	fetchPart(
		() => needsEvidence && explorer.evidencing === null,
		() => import('$lib/derive/evidence'),
		(evidencing) => (explorer.evidencing = evidencing)
	);
	fetchPart(
		() => needsEvidence && explorer.tellSurveys === null,
		() => import('$lib/text/evidence'),
		({ tellSurveys }) => (explorer.tellSurveys = tellSurveys)
	);
	fetchPart(
		() => needsPairing && explorer.pairing === null,
		() => import('$lib/derive/pair'),
		(pairing) => (explorer.pairing = pairing)
	);
	fetchPart(
		() => needsFinder && explorer.partners === null,
		() => import('./partners.svelte'),
		({ Partners, finding }) => {
			explorer.finding = finding;
			explorer.partners ??= new Partners(explorer);
		}
	);
	$effect(() => {
		if (!explorer.live || explorer.neighbours !== null || !needsNeighbours || explorer.neighboursFailed)
			return;
		loadNeighbours().then(
			(neighbours) => (explorer.neighbours = neighbours),
			() => (explorer.neighboursFailed = true)
		);
	});
	$effect(() => {
		if (!explorer.live || explorer.figures !== null || !needsFigures || explorer.figuresFailed) return;
		loadFigures().then(
			(figures) => (explorer.figures = figures),
			() => (explorer.figuresFailed = true)
		);
	});
	fetchPart(
		() => needs.timing && explorer.timing === null,
		() => import('$lib/derive/time'),
		(timing) => (explorer.timing = timing)
	);
	fetchPart(
		() => needs.timing && explorer.tellLine === null,
		() => import('$lib/text/time/lines'),
		({ tellLine }) => (explorer.tellLine = tellLine)
	);
	$effect(() => {
		if (!explorer.live || explorer.seriesFailed) return;
		for (const id of needsSeries) {
			if (explorer.arrivedSeries.has(id)) continue;
			loadSeries(id, explorer.atlas).then(
				(series) => (explorer.arrivedSeries = new Map(explorer.arrivedSeries).set(id, series)),
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
			.then(unpressed)
			.then(
				(frameworks) => (explorer.frameworks = frameworks),
				// What needs them says so.
				() => (explorer.frameworksFailed = true)
			)
			.finally(() => waiting.abort());
		return () => waiting.abort();
	});
}
