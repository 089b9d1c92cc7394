/** axe on a page, and what it is asked about. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What finds faults of access on a page without frames; only the violations are told. */
export function axeOn(page: Page): AxeBuilder {
	return (
		new AxeBuilder({ page })
			// Of what is in order it would tell each place as well, by a selector that has to be found: a third of its time.
			.options({ resultTypes: ['violations'] })
			// All of it in the page itself, where otherwise a second page is opened to put together what frames have said.
			.setLegacyMode()
	);
}

/** The rules of WCAG 2.2 AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
