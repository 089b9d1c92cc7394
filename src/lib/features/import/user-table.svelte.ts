/** A person's own table while they work on it: what is known of it, and what can be asked of the worker that holds it. */
import type { Remote } from 'comlink';
import { NO_CHOICES, type DocumentFault, type Settled } from '$lib/import/session/document';
import { MAX_BYTES } from '$lib/import/limits';
import type { CasesChoice } from '$lib/import/cases';
import type { MeasureChoice } from '$lib/import/measure';
import type { Refusal } from '$lib/import/refusal';
import type { TableReport } from '$lib/import/session/report';
import type { Corrections } from '$lib/import/understand';
import type { Answers } from '$lib/join/questions';
import type { Case } from '$lib/model/case';
import type { AreaCode } from '$lib/model/code';
import type { Topology } from 'topojson-specification';
import type { Language } from '$lib/model/language';
import {
	forgetJoin,
	keepChoices,
	keepJoin,
	keptChoices,
	keptDocument,
	keptJoin,
	type KeptKind
} from '$lib/features/explorer/kept-user-data';
import type { Callback, Connection } from '$lib/workers/connect';
import type { JoinedFormat, Progress, Register, Stage, TableService } from './worker/service';

export type ImportPhase =
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
	/** Of a workbook, where a person chose it. */
	readonly worksheet: string | null;
}

/** A table that was open before: what is needed to open it again, and what it is called. */
export interface FormerTable {
	readonly given: Given;
	/** Empty where it was pasted. */
	readonly name: string;
}

/** What has been opened, until another table takes its place. */
interface Opened {
	readonly connection: Connection<TableService>;
	readonly given: Given;
	readonly fingerprint: string | null;
}

/** Whether it is a table that was saved here, with all that was settled. */
function isSaved(given: Given | undefined): boolean {
	return given !== undefined && /\.json$/i.test(given.name);
}

export class UserTable {
	phase: ImportPhase = $state.raw({ kind: 'empty' });
	/** What is known of the table; `null` until one has been read. */
	report: TableReport | null = $state.raw(null);
	/** The table that another took the place of. */
	former: FormerTable | null = $state.raw(null);
	/** Whether rows that say the same are settled together. */
	alike = $state(true);
	readonly #connect: () => Connection<TableService>;
	readonly #register: () => Promise<Register>;
	readonly #outlines: (prefecture: AreaCode) => Promise<Topology>;
	/** Whether the outlines that points are looked up in could not be read. */
	outlinesFailed = $state(false);
	#opened: Opened | null = null;
	/** Closes the worker of the table that is being read or worked on. */
	#close: () => void = () => undefined;
	/** Which reading counts: one that was cancelled must not come back. */
	#turn = 0;

	/** @param outlines reads those of a prefecture's municipalities */
	constructor(
		connect: () => Connection<TableService>,
		register: () => Promise<Register>,
		outlines: (prefecture: AreaCode) => Promise<Topology>
	) {
		this.#connect = connect;
		this.#register = register;
		this.#outlines = outlines;
	}

	/** Reads a file in place of the table there is, which can be gone back to. */
	async open(file: Blob, name: string): Promise<void> {
		await this.#leave();
		// A file that is too large is refused by its size alone, before it fills the memory.
		if (file.size > MAX_BYTES && !/\.json$/i.test(name)) {
			this.#end({
				kind: 'refused',
				refusal: { why: 'too-large', bytes: file.size, limit: MAX_BYTES },
				name
			});
			return;
		}
		await this.#read({ name, file, worksheet: null });
	}
	/** Opens a table that this device keeps, unless another has been opened before it was found. */
	async reopen(kind: KeptKind): Promise<void> {
		const turn = this.#turn;
		const file = await keptDocument(kind);
		if (file !== null && turn === this.#turn) await this.open(file, 'kept.json');
	}
	/** Reads another worksheet of the same workbook. */
	async worksheet(name: string): Promise<void> {
		if (this.#opened) await this.#read({ ...this.#opened.given, worksheet: name });
	}
	/** Stops what is being done; the worker goes with it. */
	cancel(): void {
		this.#end({ kind: 'cancelled' });
	}
	/** Puts the table away; it can be gone back to. */
	async close(): Promise<void> {
		await this.#leave();
		this.#end({ kind: 'empty' });
	}
	/** Opens the former table again, as it was left; the one that is open becomes the former. */
	async back(): Promise<void> {
		const { former } = this;
		if (former === null) return;
		this.former = null;
		await this.#leave();
		await this.#read(former.given);
	}

	correct = async (corrections: Corrections): Promise<void> => {
		await this.#revise((table, callback) => table.correct(corrections, callback(this.#progress)));
		await this.locate();
	};
	filter = (filter: NonNullable<Corrections['filter']>): Promise<void> =>
		this.#revise((table, callback) => table.filter(filter, callback(this.#progress)));
	settle = (step: Settled): Promise<void> => this.#revise((table) => table.settle(step));
	answer = (answers: Answers): Promise<void> => this.#revise((table) => table.answer(answers));
	leaveRest = (): Promise<void> => this.#revise((table) => table.leaveRest());
	unsettle = (index: number): Promise<void> => this.#revise((table) => table.unsettle(index));
	chooseMeasure = (choice: MeasureChoice | null): Promise<void> =>
		this.#revise((table) => table.chooseMeasure(choice));
	chooseCases = (choice: CasesChoice | null): Promise<void> =>
		this.#revise((table) => table.chooseCases(choice));
	groupAlike = (alike: boolean): Promise<void> => {
		this.alike = alike;
		return this.#revise((table) => table.groupAlike(alike));
	};

	/**
	 * The joined table as a file. This and what follows need a table that has been read.
	 * @throws Error when it could not be made; DOMException `AbortError` when the table was put away meanwhile
	 */
	joined = async (format: JoinedFormat, lang: Language): Promise<Blob> => {
		await this.#remember();
		return this.#connection().ask((table) => table.joined(format, lang));
	};
	/** The table with everything settled, as a `.dxatlas.json`. */
	document = async (): Promise<Blob> => {
		await this.#remember();
		return this.#connection().ask((table) => table.document());
	};
	/** The cases that the table makes. */
	async cases(): Promise<readonly Case[]> {
		const cases: Case[] = [];
		await this.#connection().ask((table, callback) =>
			table.cases(callback((part: readonly Case[]) => void cases.push(...part)))
		);
		return cases;
	}

	/** Notes the table that is open as the former: its file (what was settled about it is kept) or, of a saved table, all of it. */
	async #leave(): Promise<void> {
		const { report } = this;
		if (!this.#opened || !report) return;
		const { given, fingerprint } = this.#opened;
		const isKept = fingerprint !== null && !isSaved(given);
		try {
			const file = isKept ? given.file : await this.document();
			this.former = {
				given: { ...given, file, ...(!isKept && { name: 'former.json' }) },
				name: report.file.name
			};
		} catch {
			// The worker is gone, or goes: what the file was is all that is left.
			this.former = { given, name: report.file.name };
		}
	}
	/** Forgets how tables like this one were joined, and reads it as if it were the first. */
	forget = async (): Promise<void> => {
		const { given, fingerprint } = this.#opened ?? {};
		const shape = this.report?.shape ?? null;
		if (!given || !fingerprint || shape === null) return;
		await forgetJoin(shape, fingerprint);
		await this.#read(given);
	};
	/** Whoever uses a table has joined it: the next that is the same is joined alike. */
	async #remember(): Promise<void> {
		const { fingerprint = null, connection } = this.#opened ?? {};
		const shape = this.report?.shape ?? null;
		if (!connection || fingerprint === null || shape === null || isSaved(this.#opened?.given)) return;
		const day = new Date().toLocaleDateString('sv-SE');
		await keepJoin(shape, fingerprint, await connection.ask((table) => table.save(day)));
	}
	#end(phase: ImportPhase): void {
		this.#turn++;
		this.#close();
		this.#opened = null;
		this.report = null;
		this.phase = phase;
	}
	/** Runs a step of the work; what goes wrong in it ends the work, unless it has been replaced by another. */
	async #attempt(step: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
		const turn = this.#turn;
		const isCurrent = (): boolean => turn === this.#turn;
		try {
			await step(isCurrent);
		} catch {
			if (isCurrent()) this.#end({ kind: 'failed' });
		}
	}
	#read(given: Given): Promise<void> {
		this.#end({ kind: 'working', stage: 'preparing' });
		return this.#attempt(async (isCurrent) => {
			const register = await this.#register();
			if (!isCurrent()) return;
			const connection = this.#connect();
			this.#close = connection.close;
			const { ask } = connection;
			await ask((table) => table.register(register));
			const fingerprint = await ask((table, callback) => table.open(given, callback(this.#progress)));
			const kept = fingerprint === null ? null : await keptChoices(fingerprint);
			const request = { choices: kept ?? NO_CHOICES, alike: this.alike };
			let result = await ask(async (table, callback) => table.read(request, callback(this.#progress)));
			// A saved table says itself how it is joined.
			if (!('refusal' in result) && result.shape !== null && fingerprint !== null && !isSaved(given)) {
				const last = await keptJoin(result.shape, fingerprint);
				if (last) result = await ask((table) => table.again(last, kept === null));
			}
			if (!isCurrent()) return;
			if ('refusal' in result) {
				this.#end({ kind: 'refused', refusal: result.refusal, name: given.name });
				return;
			}
			this.#opened = { connection, given, fingerprint };
			this.#take(result);
			await this.locate();
		});
	}
	/** Looks up where the rows lie that say so, once their outlines are here; without them the rows stay as they are. */
	locate = async (): Promise<void> => {
		const { points } = this.report ?? {};
		const opened = this.#opened;
		if (!opened || points?.state !== 'waiting') return;
		this.outlinesFailed = false;
		let outlines: readonly Topology[];
		try {
			outlines = await Promise.all(points.prefectures.map(this.#outlines));
		} catch {
			this.outlinesFailed = true;
			return;
		}
		if (this.#opened !== opened) return;
		await this.#revise((table, callback) => table.locate(outlines, callback(this.#progress)));
	};
	/** Has the table changed; does nothing while there is none. */
	#revise(change: (table: Remote<TableService>, callback: Callback) => Promise<TableReport>): Promise<void> {
		return this.#attempt(async (isCurrent) => {
			if (!this.#opened) return;
			const report = await this.#opened.connection.ask(change);
			if (isCurrent()) this.#take(report);
		});
	}
	#take(report: TableReport): void {
		this.report = report;
		this.phase = { kind: 'ready' };
		const fingerprint = this.#opened?.fingerprint ?? null;
		if (fingerprint !== null) void keepChoices(fingerprint, report.choices);
	}
	/** A worker that has ended reports no more, so what comes is of the table at hand. */
	#progress = (progress: Progress): void => {
		if ('stage' in progress) this.phase = { kind: 'working', stage: progress.stage };
		else if (this.phase.kind === 'working') this.phase = { ...this.phase, rows: progress };
	};
	#connection(): Connection<TableService> {
		if (!this.#opened) throw new Error('Found no table, expected one that has been read');
		return this.#opened.connection;
	}
}
