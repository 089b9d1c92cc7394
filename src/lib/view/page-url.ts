/**
 * The pages beside the map ↔ their addresses: the partnership sheet, `/sheet/?areas=38202,38203&lang=en&ed=2026-11-22`, the
 * comparison, `/compare/?areas=38202,38`, a presentation, `/present/?slide=3`, the deck, a table of one's own.
 */
import { PAGES, USUAL_PAGE, type PageAddress, type PageName } from './parameters/pages';
import { addressOf, readAll, writeAll } from './parameters/parameter';

/** What the address of a page says; what cannot be read is left out. */
export function parsePage(page: PageName, query: URLSearchParams): PageAddress {
	return readAll(PAGES[page], query, USUAL_PAGE, []).whole;
}

/** Address of a page behind the base path; what has its default value is left out. */
export function formatPage(page: PageName, says: Partial<PageAddress>): string {
	return addressOf(`/${page}/`, writeAll(PAGES[page], { ...USUAL_PAGE, ...says }, USUAL_PAGE));
}
