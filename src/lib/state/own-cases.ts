/**
 * Puts a person's own cases beside ours or in their place. Fetched only by who has some. What takes long with many of
 * them is done in slices before they are shown, so that the page goes on answering.
 */
import { indexMore } from '../derive/case-index';
import type { Case } from '../model/case';
import { withCases, type Dataset } from '../model/dataset';
import { CASE_MIXES, mixCases, type CaseMix, type OwnShown } from '../model/own-cases';
import { KEPT_CASES_MARK, remember, remembered } from './device.svelte';
import { keptCases } from './kept-table';

/** What the explorer shows in place of the atlas's own dataset. */
export interface OwnView extends OwnShown {
	readonly dataset: Dataset;
	/** The same with another mix. */
	readonly change: (mix: CaseMix) => Promise<OwnView>;
}

/** The cases that this device keeps, in the mix that was last chosen; `null` where there are none. */
export async function restoreOwnCases(atlas: Dataset): Promise<OwnView | null> {
	const kept = await keptCases();
	if (kept === null || kept.cases.length === 0) return null;
	const mix = CASE_MIXES.find((each) => each === remembered(KEPT_CASES_MARK)) ?? 'both';
	return ownView(atlas, kept.file, kept.cases, mix);
}

/** Shows cases in a mix. */
export async function ownView(
	atlas: Dataset,
	file: string,
	own: readonly Case[],
	mix: CaseMix
): Promise<OwnView> {
	const dataset = mix === 'atlas' ? atlas : await madeReady(atlas, mixCases(atlas.cases, own, mix));
	return {
		file,
		mix,
		count: own.length,
		dataset,
		change: (next) => {
			remember(KEPT_CASES_MARK, next);
			return ownView(atlas, file, own, next);
		}
	};
}

/** Cases indexed before the page gets its turn: a few milliseconds of work. */
const AT_ONCE = 100;

async function madeReady(atlas: Dataset, cases: readonly Case[]): Promise<Dataset> {
	await turn();
	const dataset = withCases(atlas, cases);
	do await turn();
	while (indexMore(dataset, AT_ONCE));
	return dataset;
}

/** Lets the page answer whoever uses it. */
function turn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
