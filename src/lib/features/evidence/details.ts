import { createContext } from 'svelte';
import type { CaseHead } from '$lib/model/case-head';

/** What a cell rests on, and the cell. */
export interface ToldEvidence {
	readonly beside: HTMLElement;
	readonly title: string;
	/** The official answers in words. */
	readonly lines: readonly string[];
	readonly cases: readonly CaseHead[];
}
/** The popover that all cells of a page share. */
interface EvidenceDetails {
	/** Day of the data: answers long before it are called old. */
	readonly day: string;
	readonly tell: (told: ToldEvidence) => void;
}

export const DETAILS_ID = 'evidence-details';
export const [getEvidenceDetails, setEvidenceDetails] = createContext<EvidenceDetails>();
