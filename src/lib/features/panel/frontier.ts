import type { FrontierArea, FrontierCount } from '$lib/measures/frontier';
import type { Display } from '$lib/view/view';

/** What the panels tell of the frontier (波及の最前線), and how it is changed. */
export interface FrontierProps {
	/** Municipalities at the frontier, of the prefecture or of all; `null` while it has not been worked out. */
	readonly areas: readonly FrontierArea[] | null;
	readonly prefectures: readonly FrontierCount[];
	/** Theme ids looked at; none: any theme. */
	readonly themes: readonly string[];
	/** Address of the frontier on the map or in the table, the rest of the view kept. */
	readonly hrefOn: (display: Display) => string;
	readonly onthemes: (themes: readonly string[]) => void;
}
