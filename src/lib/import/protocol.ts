/** What a page and the worker that holds its table say to each other. */
import type { Area } from '../model/area';
import type { FormerPlace, Ward } from '../join/former';
import type { Language } from '../model/language';
import type { Case } from '../model/case';
import type { CasesChoice } from './cases';
import type { Choices, DocumentFault, Settled } from './document';
import type { MeasureChoice } from './measure';
import type { Refusal } from './refusal';
import type { TableReport } from './session';
import type { Corrections } from './understand';

export interface Register {
	readonly areas: readonly Area[];
	readonly former: readonly FormerPlace[];
	readonly wards: readonly Ward[];
}

export type Asked =
	/** Comes first, once. */
	| { readonly ask: 'register'; readonly register: Register }
	/** A file or what was pasted. It is told apart by its fingerprint, so that what was kept of it can be found. */
	| { readonly ask: 'open'; readonly file: Blob; readonly name: string; readonly sheet: string | null }
	/** Reads what was opened; `choices` are those kept from before. */
	| { readonly ask: 'read'; readonly choices: Choices }
	| { readonly ask: 'correct'; readonly corrections: Corrections }
	| { readonly ask: 'settle'; readonly step: Settled }
	/** Every row that is still open is no area. */
	| { readonly ask: 'leave-rest' }
	| { readonly ask: 'unsettle'; readonly index: number }
	| { readonly ask: 'alike'; readonly alike: boolean }
	| { readonly ask: 'measure'; readonly choice: MeasureChoice | null }
	| { readonly ask: 'cases'; readonly choice: CasesChoice | null }
	/** The cases themselves, in parts. */
	| { readonly ask: 'own-cases' }
	| { readonly ask: 'csv'; readonly lang: Language }
	| { readonly ask: 'document' };

/** What is being done, in this order. */
export const STAGES = ['reading', 'joining'] as const;
export type Stage = (typeof STAGES)[number];

export type Told =
	| { readonly tell: 'fingerprint'; readonly fingerprint: string | null }
	| { readonly tell: 'stage'; readonly stage: Stage }
	/** Rows joined so far. */
	| { readonly tell: 'progress'; readonly done: number; readonly all: number }
	| { readonly tell: 'refused'; readonly refusal: Refusal | DocumentFault }
	| { readonly tell: 'report'; readonly report: TableReport }
	/** A part of the cases; `left` says whether more follow. */
	| { readonly tell: 'own-cases'; readonly cases: readonly Case[]; readonly left: boolean }
	/** Files, as blobs: a page that takes in the text of a long table cannot answer meanwhile. */
	| { readonly tell: 'csv' | 'document'; readonly file: Blob }
	/** Something went wrong that is nobody's fault but ours. */
	| { readonly tell: 'failed'; readonly detail: string };
