import type { Shortlist } from '$lib/derive/partners/partners';
import type { PartnerFinder } from '$lib/view/partners';

/** What the questions of the finder are asked with. */
export interface AskProps {
	finder: PartnerFinder;
	/** `null` while what it needs is being fetched. */
	shortlist: Shortlist | null;
	prefecture: string;
	/** Whether the prefecture runs anything itself. */
	programmes: boolean;
	/** Name of the scope, `null` for the country. */
	scope: string | null;
	onask: (some: Partial<PartnerFinder>) => void;
}
