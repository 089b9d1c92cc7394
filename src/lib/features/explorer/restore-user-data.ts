import { KEPT_CASES_MARK, KEPT_MARK, remembered } from './device.svelte';
import type { Explorer } from './explorer.svelte';

/** Brings a person's own table back from this device; whoever has none fetches no code for it. */
export async function restoreUserData(explorer: Explorer): Promise<void> {
	if (remembered(KEPT_MARK) !== null) {
		const { keptMeasure } = await import('./kept-table');
		explorer.mine ??= await keptMeasure();
	}
	explorer.mineAsked = true;
	if (remembered(KEPT_CASES_MARK) !== null) {
		const { restoreOwnCases } = await import('./own-cases');
		explorer.own ??= await restoreOwnCases(await explorer.complete());
	}
}
