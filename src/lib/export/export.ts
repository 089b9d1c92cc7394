/** Makes the file that a person asked for. Heavy writers are fetched when they are first needed. */
import { fileName } from './file-name';
import { makePicture, type PictureOptions } from './picture/picture';
import { nameOf, type Shown } from './picture/shown';
import type { Work } from './work';

export const EXPORT_KINDS = ['png', 'svg', 'pptx', 'csv', 'cases', 'json', 'geojson'] as const;
/** `csv` holds the areas, `cases` the cases, both as CSV. */
export type ExportKind = (typeof EXPORT_KINDS)[number];

export interface ExportRequest {
	readonly kind: ExportKind;
	readonly picture: PictureOptions;
	/** Pixels, for PNG. */
	readonly pixels: number;
}

export interface ExportedFile {
	readonly name: string;
	readonly type: string;
	readonly content: Blob;
}

const ENDINGS: Readonly<Record<ExportKind, readonly [ending: string, type: string]>> = {
	png: ['png', 'image/png'],
	svg: ['svg', 'image/svg+xml'],
	pptx: ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
	csv: ['csv', 'text/csv;charset=utf-8'],
	cases: ['csv', 'text/csv;charset=utf-8'],
	json: ['json', 'application/json'],
	geojson: ['geojson', 'application/geo+json']
};

/**
 * Makes a file of what is shown. Gives the page a turn between its steps.
 * @throws DOMException `AbortError` when the work was ended
 */
export async function exportFile(shown: Shown, request: ExportRequest, work: Work): Promise<ExportedFile> {
	const [ending, type] = ENDINGS[request.kind];
	const content = await contentOf(shown, request, {
		...work,
		onprogress: (share) => {
			work.signal.throwIfAborted();
			work.onprogress(share);
		}
	});
	work.signal.throwIfAborted();
	return { name: nameOfFile(shown, request.kind, ending), type, content: new Blob([content], { type }) };
}

function nameOfFile(shown: Shown, kind: ExportKind, ending: string): string {
	const { t, words, choropleth, dataset, scope } = shown;
	const subject = kind === 'cases' ? words.data.casesName : t.measure[choropleth.measure];
	return fileName(
		[scope === null ? t.country : nameOf(shown, scope), subject, dataset.editions.data],
		ending
	);
}

async function contentOf(shown: Shown, request: ExportRequest, work: Work): Promise<BlobPart> {
	const { signal, onprogress } = work;
	const step = async (share: number): Promise<void> => {
		onprogress(share);
		await turn();
		signal.throwIfAborted();
	};
	await step(0.05);
	switch (request.kind) {
		case 'svg': {
			const { pictureSvg } = await import('./formats/svg');
			return pictureSvg(makePicture(shown, request.picture));
		}
		case 'png': {
			const { picturePng } = await import('./formats/png');
			const picture = makePicture(shown, request.picture);
			await step(0.3);
			return picturePng(picture, request.pixels, work);
		}
		case 'pptx': {
			const [{ pptxJob }, { runPptx }] = await Promise.all([import('./pptx/job'), import('./pptx/run')]);
			const job = pptxJob(shown, request.picture);
			await step(0.2);
			return runPptx(job, { signal, onprogress: (share) => onprogress(0.2 + 0.8 * share) });
		}
		case 'csv':
		case 'cases': {
			const [{ toCsv }, { areaRows, caseRows }] = await Promise.all([
				import('./formats/csv'),
				import('./formats/data-rows')
			]);
			return toCsv(request.kind === 'csv' ? areaRows(shown) : caseRows(shown));
		}
		case 'json': {
			const { dataJson } = await import('./formats/data-json');
			return JSON.stringify(dataJson(shown), null, '\t');
		}
		case 'geojson': {
			const { dataGeoJson } = await import('./formats/data-json');
			return JSON.stringify(dataGeoJson(shown));
		}
		default: {
			const never: never = request.kind;
			throw new Error(`Found ${String(never)}, expected one of ${EXPORT_KINDS.join(', ')}`);
		}
	}
}

/** Lets the page answer whoever uses it before the next step. */
function turn(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
