/**
 * Puts a person's own cases beside ours or in their place. Fetched only by who has some. What takes long with many of
 * them is done in slices before they are shown, so that the page goes on answering.
 */
import { indexMore } from '$lib/derive/filter/case-index';
import { sumsOf } from '$lib/measures/case-sums';
import { newestFirst } from '$lib/model/newest';
import type { Case } from '$lib/model/case';
import { takeCases, type WholeDataset } from '$lib/model/dataset';
import { CASE_MIXES, mixCases, type CaseMix, type UserCasesShown } from '$lib/model/user-cases';
import { themeById } from '$lib/model/theme';
import { KEPT_CASES_MARK, remember, remembered } from './device.svelte';
import { keptCases } from './kept-user-data';
import { inSlices, turn } from './slices';

/** What the explorer shows in place of the atlas's own dataset. */
export interface UserCasesView extends UserCasesShown {
	readonly dataset: WholeDataset;
	/** The same with another mix. */
	readonly change: (mix: CaseMix) => Promise<UserCasesView>;
}

/** The cases that this device keeps, in the mix that was last chosen; `null` where there are none. */
export async function restoreUserCases(atlas: WholeDataset): Promise<UserCasesView | null> {
	const kept = await keptCases();
	if (kept === null || kept.cases.length === 0) return null;
	const mix = CASE_MIXES.find((each) => each === remembered(KEPT_CASES_MARK)) ?? 'both';
	return userCasesView(atlas, kept.file, kept.cases, mix);
}

/** Shows cases in a mix. */
export async function userCasesView(
	atlas: WholeDataset,
	file: string,
	own: readonly Case[],
	mix: CaseMix
): Promise<UserCasesView> {
	const dataset = mix === 'atlas' ? atlas : await madeReady(atlas, own, mix);
	return {
		file,
		mix,
		count: own.length,
		dataset,
		change: (next) => {
			remember(KEPT_CASES_MARK, next);
			return userCasesView(atlas, file, own, next);
		}
	};
}

/** Cases taken in by one step. */
const AT_ONCE = 20;

async function madeReady(atlas: WholeDataset, own: readonly Case[], mix: CaseMix): Promise<WholeDataset> {
	const cases: Case[] = [];
	await inSlices(() => {
		for (const item of own.slice(cases.length, cases.length + AT_ONCE)) cases.push(inOurWords(atlas, item));
		return cases.length < own.length;
	});
	const steps = takeCases(atlas, mixCases(atlas.cases, cases, mix), AT_ONCE);
	let dataset = atlas;
	await inSlices(() => {
		const step = steps.next();
		if (step.done) dataset = step.value;
		return !step.done;
	});
	await inSlices(() => indexMore(dataset, AT_ONCE));
	// Without a filter all of them are counted and sorted, which takes the longest.
	await turn();
	sumsOf(dataset.counted);
	await turn();
	newestFirst(dataset.counted);
	return dataset;
}

/** The same case with the register's and the taxonomy's own strings, which are looked up in a fraction of the time. */
function inOurWords(atlas: WholeDataset, item: Case): Case {
	return {
		...item,
		area: atlas.areaByCode.get(item.area)?.code ?? item.area,
		themes: item.themes.map((id) => themeById(id)?.id ?? id)
	};
}
