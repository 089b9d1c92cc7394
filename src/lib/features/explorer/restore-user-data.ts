import { KEPT_CASES_MARK, KEPT_MARK, remembered } from './device.svelte';
import type { Explorer } from './explorer.svelte';

/** Brings a person's own tables back from this device; whoever has none fetches no code for it. */
export async function restoreUserData(explorer: Explorer): Promise<void> {
	if (remembered(KEPT_MARK) !== null) {
		const { keptMeasures } = await import('./kept-user-data');
		explorer.userMeasures = { ...(await keptMeasures()), ...explorer.userMeasures };
	}
	explorer.userMeasureAsked = true;
	if (remembered(KEPT_CASES_MARK) !== null) {
		const { restoreUserCases } = await import('./user-cases');
		explorer.userCases ??= await restoreUserCases(await explorer.complete());
	}
}
