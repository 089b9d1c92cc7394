/** Opens what a person gives: a table, or one that was saved with all that was settled about it (`.dxatlas.json`). */
import type { Joiner } from '../../join/join';
import { readFileTable } from '../read';
import type { Refusal } from '../refusal';
import { scoreBy } from '../workbook/choose-sheet';
import { NO_CHOICES, parseDocument, type Choices, type DocumentFault, tableOf } from './document';
import { TableSession } from './session';

export interface Opening {
	/** Of a workbook; without a name the one with areas is chosen. */
	readonly worksheet: string | null;
	/** What was settled about the file before; a saved table says it itself. */
	readonly choices?: Choices;
	/** Called and waited for before rows are joined. */
	readonly onJoin?: () => unknown;
	/** Called now and then with the rows joined and all of them. */
	readonly onProgress?: (done: number, all: number) => void;
}

/** @param name of the file; empty for what is pasted */
export async function openSession(
	joiner: Joiner,
	bytes: Uint8Array,
	name: string,
	{ worksheet, choices = NO_CHOICES, onJoin, onProgress }: Opening
): Promise<TableSession | { readonly refusal: Refusal | DocumentFault }> {
	if (/\.json$/i.test(name)) {
		const document = parseDocument(new TextDecoder().decode(bytes));
		if ('fault' in document) return { refusal: document };
		await onJoin?.();
		return new TableSession(joiner, tableOf(document), document, onProgress);
	}
	const { table, refusal } = await readFileTable(bytes, name, {
		worksheet,
		score: scoreBy(joiner),
		other: () => import('../workbook/read-other')
	});
	if (refusal) return { refusal };
	await onJoin?.();
	return new TableSession(joiner, table, choices, onProgress);
}
