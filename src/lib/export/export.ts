/** Makes the file that a person asked for. */
import { fileName } from './file-name';
import type { DataFormat, PictureFormat, PictureRequest } from './formats/format';
import { placeOf, type Shown } from './picture/shown';
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
	const { type } = format;
	return { name: nameOfFile(shown, format), type, content: new Blob([content], { type }) };
}

function nameOfFile(shown: Shown, format: PictureFormat | DataFormat): string {
	const { t, words, choropleth, dataset } = shown;
	const ofCases = format.content === 'data' && !format.holds.areas;
	const { time } = shown.multiples?.span ?? choropleth;
	const from = time?.change?.from;
	const dates = time ? [from === undefined ? time.at : `${from}_${time.at}`] : [];
	const subject = ofCases ? [words.data.casesName] : [t.measure[choropleth.measure], ...dates];
	const place = placeOf(shown) ?? t.country;
	return fileName([place, ...subject, dataset.editions.data], format.ending);
}
