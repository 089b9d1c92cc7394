/** The import page: the table that is worked on, the tables that this device keeps, and what the page says. */
import { createContext } from 'svelte';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import type { Language } from '$lib/model/language';
import {
	isUnkept,
	keptMeasures,
	keptTables,
	removeKept,
	renameKept,
	type KeptKind,
	type KeptTable
} from '$lib/features/explorer/kept-user-data';
import { USER_MEASURE_IDS, type UserMeasureId } from '$lib/model/user-measure';
import type { Messages } from '$lib/text/ja';
import { userMeasureName } from '$lib/text/user-data';
import { openTable } from './open-table';
import { pendingFile } from './pending-file.svelte';
import type { UserTable } from './user-table.svelte';
import { USER_CASES_MESSAGES } from './words/cases';
import { IMPORT_MESSAGES } from './words/import';

export class ImportPage {
	/** `null` while the prerendered page is taken over. */
	table: UserTable | null = $state.raw(null);
	kept: readonly KeptTable[] = $state.raw([]);
	toast = $state('');
	readonly #explorer: Explorer;

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	get lang(): Language {
		return this.#explorer.lang;
	}
	get t(): Messages {
		return this.#explorer.t;
	}
	words = $derived.by(() => IMPORT_MESSAGES[this.#explorer.lang]);
	/** The words about cases of a person's own list. */
	caseWords = $derived.by(() => USER_CASES_MESSAGES[this.#explorer.lang]);

	say = (text: string): void => {
		this.toast = text;
	};
	/** What is kept is listed; one table alone is opened at once. */
	async begin(): Promise<void> {
		const table = openTable(async () => (await this.#explorer.complete()).areas);
		this.table = table;
		this.kept = await keptTables();
		const [only, more] = this.kept;
		if (pendingFile.file === null && table.phase.kind === 'empty' && only && !more)
			await table.reopen(only.kind);
	}
	/** Another tab may have kept or removed a table meanwhile. */
	refresh = async (): Promise<void> => {
		const measures = await keptMeasures();
		const kept = USER_MEASURE_IDS.filter((id) => measures[id] && !isUnkept(id));
		this.#explorer.userMeasures = {
			...this.#explorer.userMeasures,
			...Object.fromEntries(kept.map((id) => [id, measures[id]]))
		};
		this.kept = await keptTables();
	};
	/** Removes a table from this device. */
	remove = async (kind: KeptKind): Promise<void> => {
		await removeKept(kind);
		if (kind === 'cases') this.#explorer.userCases = null;
		else {
			const { [kind]: _, ...others } = this.#explorer.userMeasures;
			this.#explorer.userMeasures = others;
		}
		this.kept = await keptTables();
		this.toast = this.caseWords.removed;
	};
	/** Calls a measure something else; an empty name leaves it as it is. */
	rename = async (id: UserMeasureId, name: string): Promise<void> => {
		const measure = (await keptMeasures())[id];
		const title = name.trim();
		if (!measure || title === '' || title === userMeasureName(measure, this.t)) return;
		const { counted: _, ...others } = measure;
		const renamed = { ...others, title };
		await renameKept(id, renamed);
		this.#explorer.userMeasures = { ...this.#explorer.userMeasures, [id]: renamed };
		this.kept = await keptTables();
		this.toast = this.caseWords.renamed(title);
	};
	/** Saves a table to fill in. */
	saveTemplate = async (kind: 'measure' | 'cases'): Promise<void> => {
		const { atlas, lang } = this.#explorer;
		try {
			const [{ templateCasesCsv, templateCsv }, { saveFile }] = await Promise.all([
				import('./template-csv'),
				import('$lib/export/download')
			]);
			const type = 'text/csv;charset=utf-8';
			const { templateName, templateHeader } = this.words;
			if (kind === 'cases') saveFile(this.caseWords.templateName, await templateCasesCsv(lang), type);
			else saveFile(templateName, await templateCsv(atlas, lang, templateHeader), type);
		} catch {
			this.toast = this.words.saveFailed;
		}
	};
}

export const [getImportPage, setImportPage] = createContext<ImportPage>();
