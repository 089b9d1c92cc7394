/** A table to fill in: every prefecture and municipality, with an empty column for values. */
import { lgcodeOf, prefectureCodeOf } from '../model/code';
import type { Dataset } from '../model/dataset';
import type { Language } from '../model/language';
import { areaName } from '../model/name';
import { toCsv } from './csv';

/** @param header titles of code, prefecture, municipality and value */
export function templateCsv(dataset: Dataset, lang: Language, header: readonly string[]): Promise<string> {
	const rows = dataset.areas
		.filter(({ kind }) => kind !== 'northern-village')
		.map((area) => {
			const prefecture = dataset.areaByCode.get(prefectureCodeOf(area.code));
			const name = area.kind === 'prefecture' ? '' : areaName(area, lang);
			return [lgcodeOf(area.code), prefecture ? areaName(prefecture, lang) : '', name, ''];
		});
	return toCsv([header, ...rows]);
}
