/** Makes the file that a person asked for. */
import type { DataFormat, PictureFormat, PictureRequest } from './formats/format';
import type { Shown } from './picture/shown';
import { viewFileName } from './view-name';
import { step, type Work } from './work';

export interface ExportedFile {
	readonly name: string;
	readonly type: string;
	readonly content: Blob;
}

/**
 * Makes a file of what is shown. Gives the page a turn between its steps.
 * @throws DOMException `AbortError` when the work was ended
 */
export async function exportFile(
	shown: Shown,
	format: PictureFormat | DataFormat,
	request: PictureRequest,
	{ signal, onprogress }: Work
): Promise<ExportedFile> {
	const work: Work = {
		signal,
		onprogress: (share) => {
			signal.throwIfAborted();
			onprogress(share);
		}
	};
	await step(work, 0.05);
	const content = await (format.content === 'picture'
		? format.make(shown, request, work)
		: format.make(shown));
	signal.throwIfAborted();
	const { type, ending } = format;
	const maps = format.content === 'picture' && format.film ? shown.dates?.() : undefined;
	const ofCases = format.content === 'data' && !format.holds.areas;
	const name = viewFileName(shown, ending, {
		...(ofCases && { of: shown.words.data.casesName }),
		...(maps && { maps })
	});
	return { name, type, content: new Blob([content], { type }) };
}
