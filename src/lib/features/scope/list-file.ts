/** A list of areas as a file. Fetched when a list is made from names, opened or saved. */
import { formerNames } from '$lib/features/search/former-names';
import { saveFile } from '$lib/export/download';
import { toCsv } from '$lib/export/data/csv';
import { fileName } from '$lib/export/file-name';
import { readAreaTable, readAreaText, type AreaList } from '$lib/import/area-list';
import { scoreBy } from '$lib/import/workbook/choose-sheet';
import { readFileTable } from '$lib/import/read';
import type { Refusal } from '$lib/import/refusal';
import { makeJoiner, type Joiner } from '$lib/join/join';
import { indexPlaces } from '$lib/join/places';
import { lgcodeOf, type AreaCode } from '$lib/model/code';
import type { Dataset, WholeDataset } from '$lib/model/dataset';
import { areaName } from '$lib/model/name';

let known: { readonly whole: WholeDataset; readonly joiner: Joiner } | null = null;

/** Joins names to the register; made once for it. Rejects when former names cannot be had. */
async function joinerOf(whole: WholeDataset): Promise<Joiner> {
	const { former: places, wards } = await formerNames();
	if (known?.whole !== whole) known = { whole, joiner: makeJoiner(indexPlaces(whole.areas, places, wards)) };
	return known.joiner;
}

export async function listFromText(text: string, whole: WholeDataset): Promise<AreaList> {
	return readAreaText(text, await joinerOf(whole));
}

/** Reads a file of any kind that a table may be in; a refusal says why it could not be read. */
export async function listFromFile(file: File, whole: WholeDataset): Promise<AreaList | Refusal> {
	const [bytes, joiner] = await Promise.all([file.arrayBuffer(), joinerOf(whole)]);
	const { table, refusal } = await readFileTable(new Uint8Array(bytes), file.name, {
		score: scoreBy(joiner),
		other: () => import('$lib/import/workbook/read-other')
	});
	return refusal ?? readAreaTable(table.records, joiner);
}

/** Saves a list as CSV: code, prefecture and name of each area; it can be opened here again. */
export async function saveList(
	name: string,
	areas: readonly AreaCode[],
	{ areaByCode }: Pick<Dataset, 'areaByCode'>
): Promise<void> {
	const rows = areas.map((code) => {
		const area = areaByCode.get(code);
		const prefecture = areaByCode.get(code.slice(0, 2));
		return [
			lgcodeOf(code),
			prefecture ? areaName(prefecture, 'ja') : '',
			area && code.length > 2 ? areaName(area, 'ja') : ''
		];
	});
	const csv = await toCsv([['団体コード', '都道府県', '市区町村'], ...rows]);
	saveFile(fileName([name], 'csv'), csv, 'text/csv;charset=utf-8');
}
