/** A person's work on their own table: what the worker that holds it has told, and what can be asked of it. */
import { NO_CHOICES, type DocumentFault, type Settled } from '$lib/import/document';
import { MAX_BYTES } from '$lib/import/limits';
import type { CasesChoice } from '$lib/import/cases';
import type { MeasureChoice } from '$lib/import/measure';
import type { Asked, Register, Stage, Told } from '$lib/import/protocol';
import type { Refusal } from '$lib/import/refusal';
import type { TableReport } from '$lib/import/session';
import type { Corrections } from '$lib/import/understand';
import type { Case } from '$lib/model/case';
import type { Language } from '$lib/model/language';
import { keepChoices, keptChoices, keptDocument, type KeptKind } from '$lib/features/explorer/kept-table';

export type TablePhase =
	| { readonly kind: 'empty' }
	| { readonly kind: 'cancelled' }
	| {
			readonly kind: 'working';
			readonly stage: Stage | 'preparing';
			/** Rows joined so far, once that is what is being done. */
			readonly rows?: { readonly done: number; readonly all: number };
	  }
	| { readonly kind: 'refused'; readonly refusal: Refusal | DocumentFault; readonly name: string }
	| { readonly kind: 'failed' }
	| { readonly kind: 'ready' };

/** What was given: a file, or what was pasted. */
interface Given {
	readonly name: string;
	readonly file: Blob;
}

export class TableWork {
	phase: TablePhase = $state.raw({ kind: 'empty' });
	/** What is known of the table; `null` until one has been read. */
	report: TableReport | null = $state.raw(null);
	/** Whether rows that say the same are settled together. */
	alike = $state(true);
	readonly #makeWorker: () => Worker;
	readonly #register: () => Promise<Register>;
	#worker: Worker | null = null;
	#given: Given | null = null;
	#fingerprint: string | null = null;
	#waiting: { readonly tell: 'csv' | 'document'; readonly done: (file: Blob) => void }[] = [];
	#collecting: { readonly cases: Case[]; readonly done: (cases: readonly Case[]) => void } | null = null;
	/** Which reading counts: one that was cancelled must not come back. */
	#turn = 0;

	constructor(makeWorker: () => Worker, register: () => Promise<Register>) {
		this.#makeWorker = makeWorker;
		this.#register = register;
	}

	/** Reads a file in place of the table there is. */
	async open(file: Blob, name: string): Promise<void> {
		const turn = this.#begin();
		// A file that is too large is refused by its size alone, before it fills the memory.
		if (file.size > MAX_BYTES && !/\.json$/i.test(name)) {
			const refusal = { why: 'too-large', bytes: file.size, limit: MAX_BYTES } as const;
			this.phase = { kind: 'refused', refusal, name };
			return;
		}
		this.#given = { name, file };
		await this.#read(null, turn);
	}
	/** Opens a table that this device keeps. */
	async reopen(kind: KeptKind): Promise<void> {
		const file = await keptDocument(kind);
		if (file !== null) await this.open(file, 'kept.json');
	}
	/** Reads another sheet of the same workbook. */
	async sheet(name: string): Promise<void> {
		const given = this.#given;
		const turn = this.#begin();
		this.#given = given;
		await this.#read(name, turn);
	}
	/** Stops what is being done; the worker goes with it. */
	cancel(): void {
		this.#end();
		this.phase = { kind: 'cancelled' };
	}
	/** Puts the table away. */
	close(): void {
		this.#end();
		this.phase = { kind: 'empty' };
	}

	correct = (corrections: Corrections): void => this.#ask({ ask: 'correct', corrections });
	settle = (step: Settled): void => this.#ask({ ask: 'settle', step });
	leaveRest = (): void => this.#ask({ ask: 'leave-rest' });
	unsettle = (index: number): void => this.#ask({ ask: 'unsettle', index });
	choose = (choice: MeasureChoice | null): void => this.#ask({ ask: 'measure', choice });
	chooseCases = (choice: CasesChoice | null): void => this.#ask({ ask: 'cases', choice });
	together = (alike: boolean): void => {
		this.alike = alike;
		this.#ask({ ask: 'alike', alike });
	};
	/** The joined table as CSV. */
	csv = (lang: Language): Promise<Blob> => this.#file({ ask: 'csv', lang }, 'csv');
	/** The table with everything settled, as a `.dxatlas.json`. */
	document = (): Promise<Blob> => this.#file({ ask: 'document' }, 'document');

	/** The cases that the table makes. They come in parts, so that the page goes on answering. */
	ownCases(): Promise<readonly Case[]> {
		return new Promise((done) => {
			this.#collecting = { cases: [], done };
			this.#ask({ ask: 'own-cases' });
		});
	}

	#begin(): number {
		this.#end();
		this.phase = { kind: 'working', stage: 'preparing' };
		return this.#turn;
	}
	#end(): void {
		this.#turn++;
		this.#worker?.terminate();
		this.#worker = null;
		this.#given = null;
		this.#fingerprint = null;
		this.#waiting = [];
		this.#collecting = null;
		this.report = null;
	}
	async #read(sheet: string | null, turn: number): Promise<void> {
		const given = this.#given;
		if (!given) return;
		try {
			const register = await this.#register();
			if (turn !== this.#turn) return;
			const worker = this.#makeWorker();
			worker.onmessage = ({ data }: MessageEvent<Told>) => {
				if (turn === this.#turn) this.#hear(data);
			};
			worker.onerror = () => this.#fail();
			this.#worker = worker;
			this.#post({ ask: 'register', register });
			if (!this.alike) this.#post({ ask: 'alike', alike: false });
			this.#post({ ask: 'open', ...given, sheet });
		} catch {
			if (turn === this.#turn) this.#fail();
		}
	}
	#hear(told: Told): void {
		switch (told.tell) {
			case 'fingerprint':
				void this.#recall(told.fingerprint);
				break;
			case 'stage':
				this.phase = { kind: 'working', stage: told.stage };
				break;
			case 'progress': {
				const { done, all } = told;
				if (this.phase.kind === 'working') this.phase = { ...this.phase, rows: { done, all } };
				break;
			}
			case 'refused': {
				const name = this.#given?.name ?? '';
				this.#end();
				this.phase = { kind: 'refused', refusal: told.refusal, name };
				break;
			}
			case 'report':
				this.report = told.report;
				this.phase = { kind: 'ready' };
				if (this.#fingerprint !== null) void keepChoices(this.#fingerprint, told.report.choices);
				break;
			case 'csv':
			case 'document': {
				const asked = this.#waiting.find(({ tell }) => tell === told.tell);
				this.#waiting = this.#waiting.filter((each) => each !== asked);
				asked?.done(told.file);
				break;
			}
			case 'own-cases':
				this.#collecting?.cases.push(...told.cases);
				if (!told.left) {
					this.#collecting?.done(this.#collecting.cases);
					this.#collecting = null;
				}
				break;
			case 'failed':
				this.#fail();
		}
	}
	/** Has the file read with what was settled about it before. */
	async #recall(fingerprint: string | null): Promise<void> {
		const turn = this.#turn;
		const choices = fingerprint === null ? null : await keptChoices(fingerprint);
		if (turn !== this.#turn) return;
		this.#fingerprint = fingerprint;
		this.#post({ ask: 'read', choices: choices ?? NO_CHOICES });
	}
	#fail(): void {
		this.#end();
		this.phase = { kind: 'failed' };
	}
	#ask(asked: Asked): void {
		if (this.report) this.#post(asked);
	}
	#file(asked: Asked, tell: 'csv' | 'document'): Promise<Blob> {
		return new Promise((done) => {
			this.#waiting.push({ tell, done });
			this.#ask(asked);
		});
	}
	#post(asked: Asked): void {
		this.#worker?.postMessage(asked);
	}
}
