/** The PowerPoint file of a sheet: its outlines, its words and its job. Fetched when one is wanted. */
import { readBoundaries } from '$lib/data/files';
import type { PartnershipSheet } from '$lib/derive/sheet/sheet';
import { detailsFor } from '$lib/map/scene/sheet/sheet-scene';
import type { AreaCode } from '$lib/model/code';
import type { Frameworks } from '$lib/model/framework';
import { fileName } from '$lib/export/file-name';
import { pptx } from '$lib/export/formats/pptx';
import { runPptx } from '$lib/export/pptx/run';
import type { Work } from '$lib/export/work';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { sheetJob } from './sheet-job';
import { sheetCredits } from './words';
import type { SheetMessages } from './words-ja';

interface SavedSheetRequest {
	readonly explorer: Explorer;
	readonly sheet: PartnershipSheet;
	readonly s: SheetMessages;
	readonly frameworks: Frameworks | null;
	/** Address of the sheet. */
	readonly address: string;
}

/**
 * Makes the file in a worker. Outlines that cannot be had are those of the overview.
 * @throws Error when it could not be made; DOMException `AbortError` when the work was ended
 */
export async function savedSheet(
	{ explorer, sheet, s, frameworks, address }: SavedSheetRequest,
	work: Work
): Promise<{ readonly name: string; readonly type: string; readonly content: BlobPart }> {
	const { dataset, boundaries, t, articleTitle } = explorer;
	const codes = detailsFor(
		sheet.areas.map(({ area }) => area),
		dataset
	);
	const read = codes.map(async (code) => [code, await readBoundaries(code)] as const);
	const details: ReadonlyMap<AreaCode, Awaited<ReturnType<typeof readBoundaries>>> = await Promise.all(
		read
	).then(
		(files) => new Map(files),
		() => new Map()
	);
	work.signal.throwIfAborted();
	const job = sheetJob({
		sheet,
		dataset,
		overview: boundaries,
		details,
		t,
		s,
		articleTitle,
		credits: sheetCredits(t),
		frameworks,
		address
	});
	const content = await runPptx(job, work);
	const names = sheet.areas.map(({ area }) => explorer.nameOf(area.code));
	return {
		name: fileName([s.fileTitle(names.join('_')), dataset.editions.data], pptx.ending),
		type: pptx.type,
		content
	};
}
