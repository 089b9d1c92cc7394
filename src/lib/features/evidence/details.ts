import { createContext } from 'svelte';
import type { Case } from '$lib/model/case';

/** What a cell rests on, and the cell. */
export interface ToldEvidence {
	readonly beside: HTMLElement;
	readonly title: string;
	/** The official answers in words. */
	readonly lines: readonly string[];
	readonly cases: readonly Case[];
}
/** The popover that all cells of a page share. */
interface EvidenceDetails {
	/** Day of the data: answers long before it are called old. */
	readonly day: string;
	readonly tell: (told: ToldEvidence) => void;
}

export const DETAILS_ID = 'evidence-details';
export const [getEvidenceDetails, setEvidenceDetails] = createContext<EvidenceDetails>();
