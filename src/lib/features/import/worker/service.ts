/** What the import page asks of the worker that holds the table. */
import type { SavedJoin } from '$lib/import/session/again';
import type { CasesChoice } from '$lib/import/cases';
import type { Choices, DocumentFault, Settled } from '$lib/import/session/document';
import type { MeasureChoice } from '$lib/import/measure';
import type { Refusal } from '$lib/import/refusal';
import type { TableReport } from '$lib/import/session/report';
import type { Corrections } from '$lib/import/understand';
import type { Answers } from '$lib/join/questions';
import type { FormerPlace, Ward } from '$lib/model/names/former';
import type { WholeArea } from '$lib/model/area';
import type { Case } from '$lib/model/case';
import type { Language } from '$lib/model/language';
import type { Topology } from 'topojson-specification';

export interface Register {
	readonly areas: readonly WholeArea[];
	readonly former: readonly FormerPlace[];
	readonly wards: readonly Ward[];
}

/** What is being done, in this order. */
export type Stage = 'reading' | 'joining';

/** A stage that begins, or the rows joined so far. */
export type Progress = { readonly stage: Stage } | { readonly done: number; readonly all: number };
/** Takes something in on the page. Await it where it must be there before the answer is: they come by different ways. */
export type Report<P> = (progress: P) => unknown;

/** What the joined table is saved as. */
export type JoinedFormat = 'csv' | 'xlsx';

/** `register`, `open` and `read` come first, in this order; the others need a table that has been read. */
export interface TableService {
	register(register: Register): void;
	/**
	 * Takes in a file, or what was pasted.
	 * @returns its fingerprint, by which what was kept of it can be found; `null` where none can be made
	 */
	open(
		file: { readonly file: Blob; readonly name: string; readonly worksheet: string | null },
		report: Report<Progress>
	): Promise<string | null>;
	/** Reads what was opened. `choices` are those kept from before; `alike` as in `groupAlike`. */
	read(
		request: { readonly choices: Choices; readonly alike: boolean },
		report: Report<Progress>
	): Promise<TableReport | { readonly refusal: Refusal | DocumentFault }>;
	/** Looks the table's points up in the outlines of these prefectures. */
	locate(outlines: readonly Topology[], report: Report<Progress>): Promise<TableReport>;
	/** Compares the table with the same one before; `follow`: joins it as that was. */
	again(last: SavedJoin, follow: boolean): TableReport;
	/** How the table is joined, for the next that is the same. `day` is today. */
	save(day: string): SavedJoin;
	correct(corrections: Corrections, report: Report<Progress>): Promise<TableReport>;
	settle(step: Settled): TableReport;
	/** Takes only the rows with these values. */
	filter(filter: NonNullable<Corrections['filter']>, report: Report<Progress>): Promise<TableReport>;
	/** Answers questions about the table as a whole. */
	answer(answers: Answers): TableReport;
	/** Every row that is still open is no area. */
	leaveRest(): TableReport;
	unsettle(index: number): TableReport;
	/** Whether rows that say the same are settled together. */
	groupAlike(alike: boolean): TableReport;
	chooseMeasure(choice: MeasureChoice | null): TableReport;
	chooseCases(choice: CasesChoice | null): TableReport;
	/** Reports the cases themselves, in parts: taking all of them in at once would keep the page from answering. */
	cases(report: Report<readonly Case[]>): Promise<void>;
	/** Files come as blobs: a page that takes in the text of a long table cannot answer meanwhile. */
	joined(format: JoinedFormat, lang: Language): Promise<Blob>;
	document(): Blob;
}
